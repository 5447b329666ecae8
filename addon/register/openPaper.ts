// The papers in the review sidebar: which there are for the rows that are shown, and a one-time link to one of them.

import {
  ASKED,
  type AskedKind,
  MAX_FOLDER_ROWS,
  MAX_PAPER_ROWS,
  PAPER_LINKS_PATH,
  type PaperEntry,
  type PaperRequest,
  paperPath,
} from "../../shared/papers/paperList.ts";
import { postToWorker } from "../sheet/postToWorker.ts";

/** A row that was chosen; only an approved one from abroad has papers of its own. */
export interface PaperRow {
  readonly id: string;
  readonly isApprovedAbroad: boolean;
}

/** A paper as the sidebar offers it. */
export interface OfferedPaper extends PaperRequest {
  readonly label: string;
  readonly rows: PaperEntry["rows"];
}

/** The papers about these rows: those of one row only where one was chosen; all in one folder where several have some. */
export function papersFor(rows: readonly PaperRow[]): OfferedPaper[] {
  const ids = rows.map((row) => row.id);
  const fits: Readonly<Record<PaperEntry["rows"], boolean>> = {
    one: rows.length === 1 && rows.every((row) => row.isApprovedAbroad),
    chosen: rows.length > 0 && rows.length <= MAX_PAPER_ROWS,
    none: true,
  };
  const hasFolder = rows.length > 1 && rows.some((row) => row.isApprovedAbroad);
  return (Object.keys(ASKED) as AskedKind[])
    .map((kind) => ({ kind, ids, label: ASKED[kind].title.id, rows: ASKED[kind].rows }))
    .filter(({ kind, rows: about }) => (kind === "folder" ? hasFolder : fits[about]));
}

/** `url` opens the paper once, and `told` says what it leaves out; without it `told` says why there is none. */
interface OpenedPaper {
  readonly url?: string;
  readonly told: string;
}

interface LinkAnswer {
  readonly url?: string;
  readonly detail?: string;
  readonly left_out?: readonly string[];
}

/** What a reviewer ought to know before a partner reads the paper. */
function leftOutWords(names: readonly string[]): string {
  if (names.length === 0) return "";
  return `Tidak dimuat karena kosong atau belum dipastikan di Profil Kota: ${names.join("; ")}. Lengkapi dahulu bila perlu.`;
}

function tooMany(count: number): string {
  return `Satu berkas .zip memuat paling banyak ${MAX_FOLDER_ROWS} usulan; Anda memilih ${count}. Pilih lebih sedikit baris di Tinjauan, lalu buka panel ini lagi.`;
}

const AWAY = "Kembar belum dapat dihubungi. Mohon coba lagi sebentar lagi.";

/** Called by the sidebar: asks Kembar for a link as the person who clicked. Kembar's own words say why it refuses. */
export function openPaper(request: PaperRequest): OpenedPaper {
  const { kind, ids } = request;
  if (kind === "folder" && ids.length > MAX_FOLDER_ROWS) return { told: tooMany(ids.length) };
  const answer = postToWorker(PAPER_LINKS_PATH, { path: paperPath(request) });
  if (answer === undefined) return { told: AWAY };
  try {
    const body = JSON.parse(answer.text) as LinkAnswer;
    return answer.status === 201 && body.url !== undefined
      ? { url: body.url, told: leftOutWords(body.left_out ?? []) }
      : { told: body.detail ?? AWAY };
  } catch {
    return { told: AWAY };
  }
}
