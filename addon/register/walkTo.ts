// Called by the queue: opens the panel of the next row, and tells which rows somebody decided meanwhile.

import { asWhole, fromWhole } from "../../shared/decisions/cells.ts";
import { openReview } from "./openReview.ts";
import { deedOf, type ShownRow } from "./overtaken.ts";
import { panelOf } from "./panelOf.ts";
import { selectRow } from "./selectReview.ts";
import { cellsAt } from "./stampDecisions.ts";

/** The rows in the order of the walk. `mayPass`: rows that were decided meanwhile are left out, and told. */
interface Walk {
  readonly rows: readonly ShownRow[];
  readonly mayPass: boolean;
}

/** `panel`: what the panel shows of the row `id`; undefined where no row is left. `told`: a sentence for each row that changed meanwhile. */
interface Walked {
  readonly id: string;
  readonly panel: ReturnType<typeof panelOf> | undefined;
  readonly told: readonly { readonly id: string; readonly text: string }[];
}

/** The first of the rows that still waits as it was seen; one that was chosen by hand is opened all the same. */
export function walkTo({ rows, mayPass }: Walk): Walked {
  const opened = openReview();
  const told: { id: string; text: string }[] = [];
  if (opened === undefined) return { id: "", panel: undefined, told };
  const { tab } = opened;
  for (const { id, title, seen } of rows) {
    const row = tab.rows.find((one) => one.id === id);
    const now = row === undefined ? undefined : cellsAt(tab, row);
    const isMoved = now !== undefined && seen !== undefined && asWhole(now) !== seen;
    if (now === undefined) told.push({ id, text: `${title}: baris ini tidak ada lagi di Tinjauan.` });
    else if (isMoved) told.push({ id, text: `${title}: ${deedOf(now, fromWhole(seen))}, sesudah Antrean dibuka.` });
    if (row === undefined || (isMoved && mayPass)) continue;
    selectRow(tab, id);
    return { id, panel: panelOf(opened, [row]), told };
  }
  return { id: "", panel: undefined, told };
}
