// The papers that reviewers can ask for: where each is served, what it is called, and which rows it is about.

import { isId } from "../version/ids.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";

/** `rows`: chosen ones (`?ids=`), one of the path, or none. Who may open papers says the table of doors (`open_paper`). */
export interface PaperEntry {
  readonly path: string;
  readonly title: Bilingual;
  readonly rows: "chosen" | "one" | "none";
}

const BASE = "/v1/papers";

/** Every paper by its kind; the path is the address pattern as the API describes it. */
export const PAPERS = {
  "bahan-tkksd": {
    path: `${BASE}/bahan-tkksd.docx`,
    title: { id: "Bahan rapat TKKSD", en: "Papers for the meeting of the cooperation team (TKKSD)" },
    rows: "chosen",
  },
  "rencana-kerja-sama": {
    path: `${BASE}/{id}/rencana-kerja-sama.docx`,
    title: { id: "Rencana kerja sama", en: "Cooperation plan" },
    rows: "one",
  },
  "surat-pengantar": {
    path: `${BASE}/{id}/surat-pengantar.docx`,
    title: { id: "Surat pengantar", en: "Covering letter" },
    rows: "one",
  },
  "partner-profile": {
    path: `${BASE}/{id}/partner-profile.docx`,
    title: { id: "Profil untuk mitra (Inggris)", en: "Partner profile" },
    rows: "one",
  },
  "laporan-cakupan": {
    path: `${BASE}/laporan-cakupan.docx`,
    title: { id: "Laporan cakupan program", en: "Coverage report" },
    rows: "none",
  },
} as const satisfies Record<string, PaperEntry>;

export type PaperKind = keyof typeof PAPERS;

/** What can be asked for: a paper, or the folder with all papers of chosen rows. */
export type AskedKind = PaperKind | "folder";

/** Every paper and the folder of them. */
export const ASKED: Readonly<Record<AskedKind, PaperEntry>> = {
  ...PAPERS,
  folder: {
    path: `${BASE}/papers.zip`,
    title: { id: "Semua naskah (.zip)", en: "All papers of some rows in one folder" },
    rows: "chosen",
  },
};

/** The media type of the folder. */
export const FOLDER_TYPE = "application/zip";

/** The media type of every paper: a Word file. */
export const PAPER_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Where a one-time link is made. */
export const PAPER_LINKS_PATH = `${BASE}/links`;

/** How many rows one paper may be about. */
export const MAX_PAPER_ROWS = 100;

/** How many rows one folder may hold: three papers are written for each. */
export const MAX_FOLDER_ROWS = 30;

/** How many rows may be asked for at an address. */
export function mostRowsAt(path: string): number {
  return path === ASKED.folder.path ? MAX_FOLDER_ROWS : MAX_PAPER_ROWS;
}

/** How long a one-time link is valid, in minutes. */
export const LINK_MINUTES = 10;

/** The paper that an address asks for, with its rows. */
export interface PaperRequest {
  readonly kind: AskedKind;
  readonly ids: readonly string[];
}

/** The address of a paper without a host. */
export function paperPath({ kind, ids }: PaperRequest): string {
  const { path, rows } = ASKED[kind];
  if (rows === "one") return path.replace("{id}", ids[0] ?? "");
  return rows === "chosen" ? `${path}?ids=${ids.join(",")}` : path;
}

/** What keeps an address from being a paper's: no paper is there, or its rows cannot be read. */
export type PathProblem = "unknown" | "no_ids" | "bad_id" | "too_many_ids";

/** Reads an address: its path, and the value of `ids` (undefined: not given). Ids are accepted in lower case; each once. */
export function readPaperPath(path: string, ids: string | undefined): PaperRequest | PathProblem {
  const found = KINDS.find((kind) => PATTERNS.get(kind)?.test(path));
  if (found === undefined) return "unknown";
  const { rows } = ASKED[found];
  if (rows === "none") return { kind: found, ids: [] };
  const text = rows === "one" ? (PATTERNS.get(found)?.exec(path)?.[1] ?? "") : (ids ?? "");
  const asked = text.split(",").map((one) => one.trim().toUpperCase());
  const chosen = [...new Set(asked.filter((one) => one !== ""))];
  if (chosen.length === 0) return "no_ids";
  if (!chosen.every(isId)) return "bad_id";
  return chosen.length > mostRowsAt(path) ? "too_many_ids" : { kind: found, ids: chosen };
}

const KINDS = Object.keys(ASKED) as AskedKind[];

const PATTERNS: ReadonlyMap<AskedKind, RegExp> = new Map(
  KINDS.map((kind) => [kind, new RegExp(`^${ASKED[kind].path.replace(/\./g, "\\.").replace("{id}", "([^/]+)")}$`)]),
);
