// What a clerk reads of a row, for every state and for what the public sees meanwhile.

import { expect, it } from "vitest";
import { UTC, zoneIn } from "../../shared/city/zones.ts";
import { problem } from "../../shared/messages/problem.ts";
import { clerkWords, type ToldRow } from "../../shared/review/clerkWords.ts";
import { recordedWords } from "../../shared/review/words.ts";
import { STATE } from "../../shared/vocabularies/state.ts";

const ROW: ToldRow = {
  ...{ status: "submit", state: "submitted", version: "V2", public_version: null, missing_since: null, gone: null },
  ...{ problems: [], log: [] },
};
const SINCE = "2026-11-01T09:00:00.000Z";
const LACKS = { problems: [problem("cell_error", {}, "needs_id")] };
const PUBLIC = { public_version: "V1" };

it.each<[Partial<ToldRow>, string]>([
  [{ state: "draft" }, "Draf, belum diajukan"],
  [{ state: "incomplete", ...LACKS }, "Belum lengkap"],
  [{ state: "submitted" }, "Menunggu tinjauan"],
  [{ state: "needs_revision" }, "Perlu perbaikan"],
  [{ state: "needs_revision", ...PUBLIC }, "Perlu perbaikan; versi yang disetujui tetap tampil"],
  [{ state: "approved", ...PUBLIC }, "Disetujui sebagai calon prakarsa"],
  [
    { state: "approved_changed", ...PUBLIC },
    "Berubah sejak disetujui; versi lama tetap tampil; perubahan menunggu tinjauan",
  ],
  [
    { state: "approved_changed", ...PUBLIC, status: "draft" },
    "Berubah sejak disetujui; versi lama tetap tampil; perubahan masih draf",
  ],
  [
    { state: "approved_changed", ...PUBLIC, version: null, ...LACKS },
    "Berubah sejak disetujui; versi lama tetap tampil; perubahan belum lengkap",
  ],
  [{ state: "rerouted" }, "Diteruskan ke skema lain"],
  [{ state: "rejected" }, "Tidak dilanjutkan"],
  [{ state: "archived" }, "Diarsipkan"],
  [{ state: "withdrawn", gone: "withdrawn" }, "Ditarik oleh perangkat daerah"],
  [{ state: "missing", missing_since: SINCE }, "Tidak ditemukan sejak 1 November 2026"],
  [
    { state: "missing", missing_since: SINCE, ...PUBLIC },
    "Tidak ditemukan sejak 1 November 2026; tetap tampil sampai 1 Desember 2026",
  ],
  [
    { state: "missing", missing_since: SINCE, gone: "missing" },
    "Tidak ditemukan sejak 1 November 2026; tidak tampil lagi",
  ],
])("%j: %s", (row, words) => {
  expect(clerkWords({ ...ROW, ...row }, 30)).toBe(words);
});

it("has words for every state, with nothing left to fill in", () => {
  for (const { code } of STATE.entries)
    expect(clerkWords({ ...ROW, state: code, missing_since: SINCE }, 30)).toMatch(/^[^{}]+$/);
});

it("tells a decision of the night by the day of the city", () => {
  const taken = { decision: "archive", amends: false, cells: {}, reviewer: "", basis: "claimed" } as const;
  const log = [{ ...taken, version: "V2", taken_at: "2026-11-27T22:30:00.000Z" }];
  expect(recordedWords(log, zoneIn("WITA") ?? UTC)).toBe("Arsipkan (versi V2, 28 November 2026)");
  expect(recordedWords(log, UTC)).toBe("Arsipkan (versi V2, 27 November 2026)");
});
