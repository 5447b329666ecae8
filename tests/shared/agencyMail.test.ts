// Who is told what by e-mail on which day: at most one message a day, every fact once, nothing of what a row says.

import { describe, expect, it } from "vitest";
import { type AgencyMailFacts, agencyMail, firstMemory, type MailMemory } from "../../shared/mail/agencyMail.ts";
import { agencyMessage } from "../../shared/mail/agencyMessage.ts";
import { deskMail, interestMail, weekOf } from "../../shared/mail/deskMail.ts";

const CALM: AgencyMailFacts = {
  to: ["petugas@banjarmasin.example"],
  name: "Dinas Kesehatan",
  link: "https://docs.google.com/spreadsheets/d/abc/edit#gid=101",
  linkTo: (id) => `https://x.example/${id}`,
  form: () => "",
  decisions: [],
  hold: "",
  isUnfinished: false,
  asked: [],
};
const NEVER: MailMemory = firstMemory([]);

describe("an agency", () => {
  it("is told nothing on a day without news", () => {
    expect(agencyMail(CALM, NEVER, "2026-11-24", "2026-12-31")).toEqual({ mail: undefined, memory: NEVER });
  });

  it("is told several things in one message, by code, with the link", () => {
    const decisions = [{ id: "KB-0000000001", decision: "Minta perbaikan", when: 46_000.5 }];
    const facts = { ...CALM, decisions, hold: "H-7K2M", isUnfinished: true };
    const { mail, memory } = agencyMail(facts, NEVER, "2026-12-28", "2026-12-31");
    expect(mail).toEqual({
      to: "petugas@banjarmasin.example",
      subject: "Sister City: 1 keputusan baru; lembar ditahan; batas waktu 3 hari lagi",
      body: expect.stringContaining("- KB-0000000001: Minta perbaikan, https://x.example/KB-0000000001"),
    });
    expect(mail?.body).toContain("ditahan (kode H-7K2M)");
    expect(mail?.body).toContain("Buka lembar: https://docs.google.com/spreadsheets/d/abc/edit#gid=101");
    expect(memory).toEqual({
      day: "2026-12-28",
      through: 46_000.5,
      hold: "H-7K2M",
      deadline: "2026-12-31/3",
      asked: "",
    });
    expect(agencyMail(facts, memory, "2026-12-29", "2026-12-31").mail).toBeUndefined();
  });

  it("reads where its form is, once there is something to tell", () => {
    let asked = 0;
    const form = () => `https://x.example/form${++asked}`;
    agencyMail({ ...CALM, form }, NEVER, "2026-11-24", undefined);
    const { mail } = agencyMail({ ...CALM, form, hold: "H-7K2M" }, NEVER, "2026-11-24", undefined);
    expect(mail?.body).toContain("Lewat ponsel: https://x.example/form1\n\nBuka lembar:");
    expect(agencyMail({ ...CALM, hold: "H-7K2M" }, NEVER, "2026-11-24", undefined).mail?.body).not.toContain("ponsel");
  });

  it("gets one message a day; what happens after it is told the next day", () => {
    const first = agencyMail({ ...CALM, hold: "H-7K2M" }, NEVER, "2026-11-24", undefined);
    const later = { ...CALM, hold: "H-7K2M", decisions: [{ id: "KB-1", decision: "Arsipkan", when: 5 }] };
    expect(agencyMail(later, first.memory, "2026-11-24", undefined)).toEqual({ mail: undefined, memory: first.memory });
    const next = agencyMail(later, first.memory, "2026-11-25", undefined);
    expect(next.mail?.subject).toBe("Sister City: 1 keputusan baru");
  });

  it("is not told old decisions when the messages begin", () => {
    const decisions = [{ id: "KB-1", decision: "Arsipkan", when: 5 }];
    expect(agencyMail({ ...CALM, decisions }, firstMemory(decisions), "2026-11-24", undefined).mail).toBeUndefined();
  });

  it("is told of a hold again when it is another one", () => {
    const held = agencyMail({ ...CALM, hold: "H-1" }, NEVER, "2026-11-24", undefined).memory;
    const over = agencyMail(CALM, held, "2026-11-25", undefined);
    expect(over.mail).toBeUndefined();
    expect(agencyMail({ ...CALM, hold: "H-1" }, over.memory, "2026-11-26", undefined).mail).toBeDefined();
  });

  it.each([
    ["2026-12-16", undefined],
    ["2026-12-17", "Sister City: batas waktu 14 hari lagi"],
    ["2026-12-29", "Sister City: batas waktu 2 hari lagi"],
    ["2026-12-31", "Sister City: batas waktu hari ini"],
    ["2027-01-01", undefined],
  ])("that is unfinished hears of the deadline on %s: %s", (day, subject) => {
    expect(agencyMail({ ...CALM, isUnfinished: true }, NEVER, day, "2026-12-31").mail?.subject).toBe(subject);
  });

  it("is told twenty rows at most, and how many more there are", () => {
    const decisions = Array.from({ length: 23 }, (_, at) => ({ id: `KB-${at}`, decision: "Arsipkan", when: at + 1 }));
    const { mail } = agencyMail({ ...CALM, decisions }, NEVER, "2026-11-24", undefined);
    expect(mail?.body.match(/^- KB-/gm)).toHaveLength(20);
    expect(mail?.body).toContain("- dan 3 lainnya");
  });

  it("is told once of each day on which it is asked to confirm, with the day on which the row leaves the list", () => {
    const asked = [{ id: "KB-OLD", days: ["2026-11-24"] }];
    const first = agencyMail({ ...CALM, asked }, NEVER, "2026-11-24", undefined);
    expect(first.mail?.body).toContain("1 baris ini tidak dinyatakan masih berlaku.");
    expect(first.mail?.body).toContain("- KB-OLD: permintaan ke-1, keluar 22 Desember 2026, https://x.example/KB-OLD");
    expect(agencyMail({ ...CALM, asked }, first.memory, "2026-11-30", undefined).mail).toBeUndefined();
    const again = [{ id: "KB-OLD", days: ["2026-11-24", "2026-12-08"] }];
    const second = agencyMail({ ...CALM, asked: again }, first.memory, "2026-12-09", undefined);
    expect(second.mail?.body).toContain("- KB-OLD: permintaan ke-2, keluar 22 Desember 2026, https://x.example/KB-OLD");
    expect(agencyMail({ ...CALM, asked: again }, second.memory, "2026-12-10", undefined).mail).toBeUndefined();
  });

  it("without an address is told nothing, and nothing is taken for told", () => {
    expect(agencyMail({ ...CALM, to: [], hold: "H-1" }, NEVER, "2026-11-24", undefined).memory).toEqual(NEVER);
  });
});

const DAY = "2026-11-24";

describe("Setda", () => {
  it("reads the queue, what waits too long, the held sheets, and who could not be told", () => {
    const to = ["peninjau@banjarmasin.example"];
    const held = [{ agency: "DLH", hold: "H-7K2M" }];
    const facts = { to, link: "https://x.example", waitingDays: [0, 14, 15], held, unsent: ["DISDIK"], interests: [] };
    const mail = deskMail(facts, DAY);
    expect(mail?.body.split("\n\n").slice(1, 4)).toEqual([
      "3 baris menunggu tinjauan; 1 di antaranya lebih dari 14 hari.",
      "1 lembar ditahan: DLH (H-7K2M).",
      "Surel tidak dapat dikirim kepada: DISDIK. Periksa Surel petugas.",
    ]);
    expect(deskMail({ ...facts, waitingDays: [], held: [], unsent: [] }, DAY)).toBeUndefined();
  });

  it("reads which interests wait for an answer and which are late, by their codes alone", () => {
    const interests = [
      { id: "MI-1", due: "2026-11-23" },
      { id: "MI-2", due: "2026-11-24" },
    ];
    const to = ["peninjau@banjarmasin.example"];
    const mail = interestMail({ to, link: "https://x.example" }, interests, DAY);
    expect(mail?.subject).toBe("Sister City: 2 minat menunggu jawaban");
    expect(mail?.body).toContain("2 minat menunggu jawaban; 1 di antaranya lewat tenggat.");
    expect(mail?.body).toContain("- MI-1, paling lambat 23 November 2026\n- MI-2, paling lambat 24 November 2026");
    expect(interestMail({ to, link: "" }, [], DAY)).toBeUndefined();
  });

  it("is told once a week, Monday to Sunday", () => {
    expect(["2026-11-22", "2026-11-23", "2026-11-29"].map(weekOf)).toEqual(["2026-11-16", "2026-11-23", "2026-11-23"]);
  });
});

describe("a message to copy", () => {
  const row = (id: string) => ({
    id,
    title: "Contoh: Kelas sungai",
    told: "Perlu perbaikan",
    link: "https://sheet.example",
  });
  const form = "https://script.google.com/macros/s/AKfycbx-contoh_1/exec";

  it("names the form for the phone, at the row where there is but one", () => {
    expect(agencyMessage("DLH", [row("KB-1")], form)).toContain(`\n\nLewat ponsel: ${form}?baris=KB-1\n\n`);
    expect(agencyMessage("DLH", [row("KB-1"), row("KB-2")], form)).toContain(`\n\nLewat ponsel: ${form}\n\n`);
    expect(agencyMessage("DLH", [row("KB-1")], "")).not.toContain("ponsel");
  });
});
