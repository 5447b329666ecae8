// A reminder says why, repeats the note it is about, and is sent at most once a week.

import { describe, expect, it } from "vitest";
import { type ChaseFacts, chasedLately, chaseMail, chaseReasons, chaseText } from "../../shared/mail/chase.ts";

const CALM: ChaseFacts = {
  name: "Dinas Contoh",
  link: "https://x.example/s",
  hold: "",
  silentSince: undefined,
  returned: [],
  due: [],
};
const ROW = {
  id: "KB-1",
  title: "Bank *sampah*",
  note: "Mohon sebut jumlah peserta.",
  link: "https://x.example/s&range=A3",
};

describe("a reminder", () => {
  it("names each reason with what to do, and the reviewer's note word by word", () => {
    const facts = {
      ...CALM,
      hold: "H-7K2M",
      silentSince: "2026-05-01",
      returned: [ROW],
      due: [{ ...ROW, id: "KB-2", note: "" }],
    };
    expect(chaseReasons(facts)).toEqual([
      "lembar ditahan (H-7K2M)",
      "diam sejak 1 Mei 2026",
      "1 baris perlu perbaikan",
      "1 baris perlu dinyatakan masih berlaku",
    ]);
    const text = chaseText(facts);
    expect(text).toContain("*Bank sampah* (KB-1)\nCatatan: Mohon sebut jumlah peserta.\nhttps://x.example/s&range=A3");
    expect(text).toContain("ditahan (kode H-7K2M)");
    const mail = chaseMail(["a@x.example", "b@x.example"], facts);
    expect(mail.to).toBe("a@x.example,b@x.example");
    expect(mail.subject).toContain("lembar ditahan (H-7K2M); diam sejak");
    expect(mail.body).toContain("Catatan: Mohon sebut jumlah peserta.");
  });

  it("asks an agency without a row to begin, or for a nil return", () => {
    const facts = { ...CALM, silentSince: "" };
    expect(chaseReasons(facts)).toEqual(["belum mengisi"]);
    expect(chaseText(facts)).toContain("surat nihil");
    expect(chaseReasons(CALM)).toEqual([]);
  });

  it("names ten rows and counts the others", () => {
    const returned = Array.from({ length: 12 }, (_, n) => ({ ...ROW, id: `KB-${n}` }));
    expect(chaseText({ ...CALM, returned })).toContain("dan 2 baris lainnya.");
  });

  it.each([
    ["", "2026-11-24", undefined],
    ["2026-11-17", "2026-11-24", undefined],
    ["2026-11-18", "2026-11-24", "Sudah diingatkan 18 November 2026. Paling banyak sekali dalam 7 hari."],
    ["2026-11-24", "2026-11-24", "Sudah diingatkan 24 November 2026. Paling banyak sekali dalam 7 hari."],
    ["2027-01-01", "2026-11-24", undefined],
  ])("last sent on %s may be sent on %s: %s", (last, day, told) => {
    expect(chasedLately(last, day)).toBe(told);
  });
});
