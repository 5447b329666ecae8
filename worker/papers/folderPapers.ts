// Which papers the folder of some rows holds: the team's of all of them, and those of each that is approved and looks abroad.

import type { PaperFacts } from "../../shared/papers/facts.ts";
import { folderName } from "../../shared/papers/folderName.ts";
import { PAPERS, type PaperKind } from "../../shared/papers/paperList.ts";
import { type Known, readCity, readKnown, rowFacts } from "./readFacts.ts";

/** A paper and where in the folder it lies; "" beside the others at the top. */
export interface FolderPaper {
  readonly kind: PaperKind;
  readonly folder: string;
  readonly facts: PaperFacts;
}

/** The first is the team's, or the only one. */
export type FolderPapers = readonly [FolderPaper, ...FolderPaper[]];

const OWN = (Object.keys(PAPERS) as PaperKind[]).filter((kind) => PAPERS[kind].rows === "one");

/** Read at once for all rows, so that it costs the same for one as for the most; refuses unknown rows. */
export async function folderPapers(db: D1Database, ids: readonly string[], now: string): Promise<FolderPapers> {
  const known = await readKnown(db, ids, now);
  const city = await readCity(db, now);
  const paper = (kind: PaperKind, rows: readonly string[], folder: string): FolderPaper => ({
    kind,
    folder,
    facts: { ...city, rows: rows.map((id) => rowFacts(id, known, kind)) },
  });
  const own = ids
    .filter((id) => isApprovedAbroad(id, known))
    .flatMap((id) => {
      const folder = folderName(approvedOf(id, known)?.title_id ?? "", id);
      return OWN.map((kind) => paper(kind, [id], folder));
    });
  return [paper("bahan-tkksd", ids, ""), ...own];
}

function isApprovedAbroad(id: string, known: Known): boolean {
  return approvedOf(id, known)?.scope === "LUAR_NEGERI";
}

function approvedOf(id: string, { stored, versions }: Known) {
  return versions.get(id)?.get(stored.get(id)?.public_version ?? "");
}
