// Whether a spreadsheet holds nothing yet: only such a one is made a workbook, which takes the tab that it had.

import type { SetupContext } from "./context.ts";

/** True where there is one tab without a filled cell. Throws Refusal. */
export async function isBlank(google: SetupContext["google"], id: string): Promise<boolean> {
  const [only, ...others] = (await google.tabs(id)).map((one) => one.title);
  if (only === undefined || others.length > 0) return false;
  const [grid = []] = await google.read(id, [`'${only.replaceAll("'", "''")}'`]);
  return grid.length === 0;
}
