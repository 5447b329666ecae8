// Parsing beside google-spreadsheet: the same rows of all columns, ours judged and versioned, theirs only read.

import { GoogleSpreadsheet } from "google-spreadsheet";
import { acceptRow } from "../../shared/accept/acceptRow.ts";
import { compareRows } from "../../shared/accept/compareRows.ts";
import { COLUMNS } from "../../shared/columns.ts";
import type { Cell } from "../../shared/parse/cell.ts";
import { readRow } from "../../shared/parse/readRow.ts";
import { readSheet, type SheetReading } from "../../shared/parse/readSheet.ts";
import { line, medians } from "./measure.ts";

const LISTS = { programmes: [], today: "2026-11-23" };
const ROUNDS = 7;

const VALUES: Record<string, Cell> = {
  status: "Diajukan",
  theme: "Kesehatan dan keluarga",
  theme_2: "Kota cerdas dan layanan digital",
  affair: "1.02 Kesehatan",
  programme: "NONE",
  readiness: "Siap (ada rencana atau anggaran)",
  scope: "Luar negeri",
  partner_kind: "Pemerintah daerah di luar negeri",
  countries: "Jepang; Belanda",
  funding: "APBD kota; Hibah",
  duration_months: "2 tahun",
  object: "Promosi potensi daerah",
  evidence_url: "https://contoh.banjarmasin.example/bukti",
  confirmed_on: 46000,
};

function grid(rows: number): Cell[][] {
  const keys = COLUMNS.map((one) => one.key);
  const text = "Pedagang pasar terapung melatih siswa tentang sungai dan budaya Banjar";
  const data = Array.from({ length: rows }, (_, n) =>
    keys.map((key) =>
      key === "id" ? `KB-${String(n).padStart(10, "0")}` : (VALUES[key] ?? `${text}, nomor ${n}`.slice(0, 110)),
    ),
  );
  return [keys.map((key) => `#${key}`), COLUMNS.map((one) => one.heading.id), ...data];
}

function reading(rows: readonly Cell[][]): SheetReading {
  const found = readSheet(rows);
  if ("problem" in found) throw new Error(found.problem.code);
  return found;
}

function ours(rows: readonly Cell[][], known: Parameters<typeof compareRows>[1]): number {
  const found = reading(rows);
  const { changed } = compareRows(found, known);
  const history = { before: undefined, log: [], order: [] };
  return changed.map((row) => acceptRow(row, readRow(row.cells, found.positions, LISTS), history, "2026-11-23")).length;
}

/** google-spreadsheet reading the same grid through its own client, the network answered from memory. */
async function theirs(rows: readonly Cell[][]): Promise<number> {
  const headings = rows[1] ?? [];
  const answers = [
    {
      properties: {},
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: "S",
            index: 0,
            gridProperties: { rowCount: rows.length, columnCount: headings.length },
          },
        },
      ],
    },
    {
      spreadsheetId: "x",
      valueRanges: [
        { range: "S!A1", majorDimension: "ROWS", values: [headings] },
        { range: "S!A2", values: rows.slice(2) },
      ],
    },
  ];
  const before = globalThis.fetch;
  globalThis.fetch = (input) => {
    const url = String(input instanceof Request ? input.url : input);
    const body = url.includes("values")
      ? url.includes("batchGet")
        ? answers[1]
        : { range: "S!A1", values: [headings] }
      : answers[0];
    return Promise.resolve(Response.json(body));
  };
  try {
    const document = new GoogleSpreadsheet("x", { apiKey: "none" });
    await document.loadInfo();
    const found = await document.sheetsByIndex[0]?.getRows();
    return (found ?? []).map((row) => row.toObject()).length;
  } finally {
    globalThis.fetch = before;
  }
}

async function medianOf(run: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    await run();
    taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** Prints rows per second, unchanged and all changed, and the ratio to google-spreadsheet. */
export async function benchParsing(count: number): Promise<void> {
  const rows = grid(count);
  const known = new Map(
    reading(rows).rows.map((row) => [
      row.id,
      { id: row.id, fingerprint: row.fingerprint, missing: false, gone: false },
    ]),
  );
  const [same = 0, changed = 0] = medians([() => ours(rows, known), () => ours(rows, new Map())], ROUNDS);
  const peer = await medianOf(() => theirs(rows));
  const perSecond = (ms: number) => Math.round((count / ms) * 1000).toLocaleString("en");
  line(`parse ${count} rows, unchanged (rows/s)`, perSecond(same), "≥ 100,000 (part G)");
  line(`parse + check + version ${count} rows, all changed (rows/s)`, perSecond(changed), "≥ 40,000 (part G)");
  line(`google-spreadsheet reads ${count} rows (rows/s)`, perSecond(peer), "peer");
  line("changed rows, ours ÷ google-spreadsheet", (peer / changed).toFixed(2), "≥ 1 (part G)");
}
