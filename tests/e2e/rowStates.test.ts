// State × what happened next × what clerk, reviewer and public read: the whole table, walked through one running city.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AFTER_REVISION } from "../../shared/review/clerkWords.ts";
import { askWorker } from "./support/askWorker.ts";
import { takeOut } from "./support/cityWorkbooks.ts";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

let city: SmallCity;
beforeAll(async () => {
  city = await startSmallCity(["TABLE", "HOLD", "PAUSE"]);
});
afterAll(() => city.stop());

const strengths = (code: string) => openTab(city.google, city.workbook(code), "Keunggulan", city.staffOf(code));
const feedback = (code: string) => openTab(city.google, city.workbook(code), "Umpan Balik", city.staffOf(code)).rows();
const register = (title: string) => openTab(city.google, city.register, title, REVIEWER);

type Cells = Readonly<Record<string, string>>;

/** What a reviewer writes for each decision. */
const DECISIONS = {
  approve: APPROVE,
  revise: { decision: "Minta perbaikan", decision_note: "Sebutkan mitranya." },
  reroute: { decision: "Teruskan ke skema dalam negeri", reason: "DALAM_NEGERI", scheme_set: "KSDD" },
  reject: { decision: "Tidak dilanjutkan", reason: "GANDA" },
  archive: { decision: "Arsipkan" },
  undo: { decision: "Batalkan keputusan terakhir" },
} as const satisfies Record<string, Cells>;

/** What a clerk does; `gone` deletes the row, and what is done to a deleted row types it again. */
const CLERK = {
  nothing: {},
  edits: { summary_id: "Uraian yang diperbaiki." },
  drafts: { status: "Draf" },
  breaks: { theme: "?" },
  withdraws: { status: "Ditarik" },
  submits: { status: "Diajukan", theme: GOOD.theme },
  gone: {},
} as const satisfies Record<string, Cells>;

type Event = keyof typeof CLERK | keyof typeof DECISIONS;
const EVENTS = [...Object.keys(CLERK), ...Object.keys(DECISIONS)] as Event[];

/** How a row comes to stand in a state: what is typed first, then steps of clerk and reviewer. */
const STARTS = {
  draft: [{ status: "Draf" }],
  incomplete: [{ theme: "?" }],
  submitted: [{}],
  needs_revision: [{}, "revise"],
  needs_revision_public: [{}, "approve", "edits", "revise"],
  approved: [{}, "approve"],
  approved_changed: [{}, "approve", "edits"],
  rerouted: [{}, "reroute"],
  rejected: [{}, "reject"],
  archived: [{}, "archive"],
  withdrawn: [{}, "withdraws"],
  missing: [{}, "approve", "gone"],
} as const satisfies Record<string, readonly [Cells, ...Event[]]>;
type Start = keyof typeof STARTS;

interface Case {
  readonly start: Start;
  readonly event: Event;
  readonly id: string;
}

const BLANK: Cells = { decision: "", reason: "", decision_note: "", scheme_set: "" };

const isDecision = (event: Event): event is keyof typeof DECISIONS => event in DECISIONS;
const CASES = (Object.keys(STARTS) as Start[])
  .flatMap((start) => EVENTS.map((event) => ({ start, event })))
  // What was never submitted stands in no reviewer's list.
  .filter(({ start, event }) => !(isDecision(event) && (start === "draft" || start === "incomplete")))
  .map((one, n): Case => ({ ...one, id: testId(n) }));

function typed({ start, event, id }: Case): Cells {
  return {
    ...GOOD,
    id,
    title_id: `Contoh ${start} ${event}`,
    summary_id: `Uraian ${start} ${event}.`,
    ...STARTS[start][0],
  };
}

let stamps = 0;

/** Each decision bears a stamp of its own: so many alike at once would else be taken for words that moved. */
function stamp(id: string): Cells {
  stamps += 1;
  const shown = versions.get(id) ?? "";
  const when = new Date(Date.UTC(2026, 10, 1) + stamps * 1000).toISOString();
  return { reviewed_version: shown, reviewer: REVIEWER, reviewed_at: when };
}

const versions = new Map<string, string>();

/** Carries out a step for each case: clerks type and delete, reviewers decide. */
function act(steps: readonly (readonly [Case, Event])[]): void {
  const tab = strengths("TABLE");
  const review = register("Tinjauan");
  const rowOf = new Map(tab.rows().map((row) => [row.id, row._row]));
  const reviewed = new Map(review.rows().map((row) => [row.id, row._row]));
  for (const row of register("Data Gabungan").rows()) versions.set(String(row.id), String(row.version));
  for (const [one, event] of steps) {
    const row = rowOf.get(one.id);
    if (isDecision(event)) {
      const at = reviewed.get(one.id);
      if (at !== undefined) review.write(at, { ...BLANK, ...DECISIONS[event], ...stamp(one.id) });
    } else if (event === "gone" && row !== undefined) tab.clear(`A${row}:AZ${row}`);
    else if (Object.keys(CLERK[event]).length > 0) {
      const last = Math.max(...rowOf.values());
      const at = row ?? last + 1;
      rowOf.set(one.id, at);
      tab.write(at, row === undefined ? { ...typed(one), ...CLERK[event] } : CLERK[event]);
    }
  }
}

/** What anybody is shown of a row. */
async function publicOf(id: string): Promise<string> {
  const answer = await fetch(`${city.worker.url}/v1/opportunities/${id}`);
  if (answer.status !== 200) return answer.status === 410 ? "no longer" : "nothing";
  const { summary } = (await answer.json()) as { readonly summary: { readonly id: string } };
  return summary.id === CLERK.edits.summary_id ? "what the clerk changed" : "what was approved first";
}

const TABLE = fileURLToPath(new URL("rowStates.txt", import.meta.url));
const DAY = /\d{1,2} [A-Z][a-z]+ \d{4}/g;

describe("one row", () => {
  it("reads as it stands after everything that may happen to it", async () => {
    const tab = strengths("TABLE");
    city.google.google.as(OWNER).spreadsheets.batchUpdate(city.workbook("TABLE"), {
      requests: [{ appendDimension: { sheetId: 101, dimension: "ROWS", length: 200 } }],
    });
    for (const [n, one] of CASES.entries()) tab.write(3 + n, typed(one));
    await city.sync();
    const longest = Math.max(...Object.values(STARTS).map((steps) => steps.length));
    for (let step = 1; step < longest; step++) {
      act(
        CASES.flatMap((one) => {
          const event = (STARTS[one.start] as readonly [Cells, ...Event[]])[step];
          return typeof event === "string" ? [[one, event] as const] : [];
        }),
      );
      await city.sync();
    }
    act(CASES.map((one) => [one, one.event] as const));
    await city.sync();
    await city.sync();
    const clerk = new Map(feedback("TABLE").map((row) => [String(row.id), row]));
    const reviewer = new Map(
      register("Data Gabungan")
        .rows()
        .map((row) => [String(row.id), row]),
    );
    const lines = ["# state | what happened next | the clerk reads | the reviewer reads | the public sees"];
    for (const { start, event, id } of CASES) {
      const read = [clerk.get(id)?.review_status, reviewer.get(id)?.state ?? "-"].map((text) =>
        String(text).replace(DAY, "DAY"),
      );
      lines.push([start, event, ...read, await publicOf(id)].join(" | "));
    }
    expect(`${lines.join("\n")}\n`).toBe(readFileSync(TABLE, "utf8"));
  });

  it("is told to its clerk by its name, and how to bring it back, once it is gone", () => {
    const gone = CASES.find(({ start, event }) => start === "approved" && event === "gone");
    expect(feedback("TABLE").find((row) => row.id === gone?.id)?.problems).toBe(
      'Baris "Contoh approved gone" tidak ada lagi di tab Keunggulan. Bila tidak disengaja, pulihkan lewat File > Histori versi; bila memang dihentikan, Anda tidak perlu berbuat apa-apa.',
    );
  });

  it("tells a clerk whose row came back that it goes on by itself", () => {
    const back = CASES.find(({ start, event }) => start === "needs_revision" && event === "nothing");
    expect(feedback("TABLE").find((row) => row.id === back?.id)?.review_note).toBe(
      `Sebutkan mitranya.\n${AFTER_REVISION}`,
    );
  });
});

describe("a whole sheet", () => {
  const problems = (code: string) => feedback(code).map((row) => row.problems);
  const askSync = (email: string, code: string) => {
    const token = city.google.google.auth.tokensFor(email).id_token;
    return askWorker(
      `${city.worker.url}/v1/sync`,
      "POST",
      token,
      JSON.stringify({ spreadsheet: city.workbook(code) }),
      {
        "content-type": "application/json",
      },
    );
  };
  const tagOf = (code: string, tag: string) =>
    city.google.google
      .as(OWNER)
      .spreadsheets.values.update(
        city.workbook(code),
        "Keunggulan!A1",
        { values: [[tag]] },
        { valueInputOption: "RAW" },
      );

  it("reads as believed at the next reading after a hold was undone, though nothing else changed", async () => {
    strengths("HOLD").add({ ...GOOD, id: testId(900) });
    await city.sync();
    tagOf("HOLD", "judul");
    await city.sync();
    expect(problems("HOLD")[0]).toMatch(/^Kolom "Nama keunggulan" tidak ditemukan\./);
    tagOf("HOLD", "#title_id");
    await city.sync();
    expect(problems("HOLD")).toEqual([""]);
  });

  it("does so too where nobody could read it in between", async () => {
    tagOf("HOLD", "judul");
    await city.sync();
    const putBack = takeOut(city.google, city.workbook("HOLD"));
    await city.sync(city.workbook("HOLD"));
    tagOf("HOLD", "#title_id");
    putBack();
    await city.sync(city.workbook("HOLD"));
    await city.sync();
    expect(problems("HOLD")).toEqual([""]);
  });

  it("says so where its agency is paused, names whom to ask, and is read again afterwards", async () => {
    strengths("PAUSE").add({ ...GOOD, id: testId(910) });
    await city.sync();
    const agencies = register("Perangkat Daerah");
    const row = agencies.rows().find((one) => one.agency_code === "PAUSE");
    agencies.write(row?._row ?? 0, { active: "Tidak" });
    await city.sync();
    await city.sync();
    const paused =
      "Lembar ini tidak dibaca, karena perangkat daerah Anda tercatat tidak aktif di Setda. Isian Anda tetap tersimpan di sini, dan yang sudah disetujui tetap tampil. Bila keliru, hubungi Bagian Kerja Sama (kerjasama@banjarmasin.example).";
    expect(problems("PAUSE")).toEqual([paused, paused]);
    expect(await askSync(city.staffOf("PAUSE"), "PAUSE")).toMatchObject({ status: 403, json: { detail: paused } });
    agencies.write(row?._row ?? 0, { active: "" });
    await city.sync();
    await city.sync();
    expect(problems("PAUSE")).toEqual([""]);
  });

  it("tells removed staff whom to ask", async () => {
    const email = "mantan.staf@banjarmasin.example";
    expect(await askSync(email, "HOLD")).toMatchObject({
      status: 403,
      json: {
        detail: `Hanya petugas perangkat daerah itu dan peninjau yang dapat melakukan ini. Bila Anda petugasnya, sampaikan surel ini (${email}) kepada Bagian Kerja Sama (kerjasama@banjarmasin.example).`,
      },
    });
  });
});
