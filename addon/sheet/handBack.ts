// What a person typed where the system writes is handed back in a note on the cell, which stays until they delete it.

import { ownHeading } from "../../shared/messages/ownSentence.ts";

const MARK = "Yang Anda ketik di sini:";
const WHERE = `Bila ini pesan untuk Setda, mohon tulis di kolom ${ownHeading("reply", "id")}.`;

/** Notes a text on the cell, after what people noted there. */
export function handBack(cell: GoogleAppsScript.Spreadsheet.Range, typed: string, why: string): void {
  const before = cell.getNote();
  const own = before === "" || before.startsWith(MARK);
  cell.setNote(`${own ? "" : `${before}\n`}${MARK} "${typed}". ${why} ${WHERE}`);
}
