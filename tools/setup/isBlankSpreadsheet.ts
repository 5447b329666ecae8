// Whether a spreadsheet holds nothing yet: only such a one is made a workbook, which takes the tab that it had.

import type { SheetTab } from "../google/connect.ts";
import type { SetupContext } from "./context.ts";

/** True where its tabs, as they were just read, are one without a filled cell. Throws Refusal. */
export async function isBlankSpreadsheet(
  google: SetupContext["google"],
  id: string,
  [only, ...others]: readonly SheetTab[],
): Promise<boolean> {
  if (only === undefined || others.length > 0) return false;
  const [grid = []] = await google.read(id, [`'${only.title.replaceAll("'", "''")}'`]);
  return grid.length === 0;
}
