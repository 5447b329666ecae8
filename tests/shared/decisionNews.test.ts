// What reviewers are told after a sync, and what a signed cooperation is written down with.

import { describe, expect, it } from "vitest";
import { asWhole, type DecisionCells, fromWhole } from "../../shared/decisions/cells.ts";
import { draftAgreement } from "../../shared/register/draftAgreement.ts";
import { decisionNews, newsLines, type ReviewTrouble } from "../../shared/review/decisionNews.ts";
import type { StageRecord } from "../../shared/stages/readStage.ts";
import { stageEntry, stageInEntry } from "../../shared/stages/stageEntry.ts";

const entry = (at: number, id: string, isStage = false) => ({ entry: at, id, isStage });
const trouble = (id: string, code: string): ReviewTrouble => ({ id, code, message: `(${code})` });
const HISTORY = [entry(1, "A"), entry(2, "A"), entry(3, "B"), entry(4, "C"), entry(5, "C", true)];
const titleOf = (id: string) => `Baris ${id}`;

describe("the news of decisions", () => {
  it("count every entry since, and name what is refused or held, row by row", () => {
    const troubles = [
      trouble("D", "stage_skips"),
      trouble("D", "stage_future"),
      trouble("E", "decision_held"),
      trouble("F", "decision_conflict"),
      trouble("A", "requirements_open"),
      trouble("", "decisions_moved"),
    ];
    expect(newsLines(decisionNews({ since: 1, history: HISTORY, troubles }), titleOf)).toEqual([
      "3 keputusan dicatat, 1 tahap dicatat, 1 ditolak, 2 ditahan:",
      "Baris D: (stage_skips)",
      "Baris D: (stage_future)",
      "Baris E: (decision_held)",
      "Baris F: (decision_conflict)",
    ]);
  });

  it("of some rows count each once, pass on its warnings, and say which is not read yet", () => {
    const troubles = [trouble("A", "requirements_open"), trouble("D", "stage_skips")];
    const asked = { since: 0, ids: ["A", "B", "G"], history: HISTORY, troubles };
    expect(newsLines(decisionNews(asked), titleOf)).toEqual([
      "2 keputusan dicatat, 1 belum terbaca; sinkron berikutnya membacanya.",
      "Baris A: (requirements_open)",
    ]);
  });

  it("of a tab that is held as a whole say so, with its mend, and nothing of single rows", () => {
    const troubles = [trouble("", "decisions_gone")];
    expect(newsLines(decisionNews({ since: 9, ids: ["A"], history: HISTORY, troubles }), titleOf)).toEqual([
      "1 ditahan:",
      "(decisions_gone)",
    ]);
  });

  it("are few lines where much is wrong, and one where nothing happened", () => {
    const troubles = Array.from({ length: 8 }, (_, at) => trouble(`R${at}`, "decision_unclear"));
    const lines = newsLines(decisionNews({ since: 9, history: HISTORY, troubles }), titleOf);
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([7, "8 ditolak:", "3 lainnya ada di tab Masalah."]);
    expect(newsLines(decisionNews({ since: 9, history: HISTORY, troubles: [] }), titleOf)).toEqual([
      "Tidak ada keputusan baru.",
    ]);
  });
});

describe("a stage in the history", () => {
  it("is read back as it was written, and a decision is none", () => {
    const records: StageRecord[] = [
      { stage: 1 },
      { stage: 4, date: "2026-10-20", doc: "LoI-4" },
      { stage: 11, date: "2026-10-20" },
      { stage: 13, doc: "Laporan; 2026" },
    ];
    expect(records.map((one) => stageInEntry(stageEntry(one)))).toEqual(records);
    expect(stageInEntry({ decision: "Setujui sebagai calon prakarsa", note: "" })).toBeUndefined();
  });
});

describe("decision cells as a whole", () => {
  it("are read back from their text", () => {
    const cells: DecisionCells = { decision: "Tolak", reason: "GANDA", decision_note: "a=b; c" };
    expect([fromWhole(asWhole(cells)), fromWhole("")]).toEqual([cells, {}]);
  });
});

describe("the row of Kerja Sama", () => {
  const known = {
    ...{ id: "KB-1", title: "Perawat", programme: "P1", scheme: "Kota kembar/bersaudara", scope: "Luar negeri" },
    ...{ partner: "", partnerKind: "", country: "Jepang", months: 13, agency: "DINKES" },
  };
  const bare = {
    ...{ code: "KB-1", title: "Perawat", programme: "P1", scheme: "Kota kembar/bersaudara", scope: "Luar negeri" },
    ...{ country: "Jepang", agency_code: "DINKES" },
  };

  it("holds what is known and nothing else, and ends after the months that were foreseen", () => {
    expect(draftAgreement(known, undefined)).toEqual(bare);
    expect(draftAgreement(known, { stage: 11, date: "2027-01-31", doc: "MoU-11" })).toEqual({
      ...bare,
      document: "MoU-11",
      signed_on: "2027-01-31",
      ends_on: "2028-02-29",
    });
    expect(draftAgreement({ ...known, months: undefined }, { stage: 11, date: "2027-01-31" })).toEqual({
      ...bare,
      signed_on: "2027-01-31",
    });
  });
});
