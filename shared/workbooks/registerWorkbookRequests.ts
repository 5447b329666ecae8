// The requests that make an empty spreadsheet the register; no script of the add-on makes one.

import type { SheetRequest } from "../google/requests.ts";
import { requestsOf } from "../template/requestsOf.ts";
import { registerPlans } from "./registerPlans.ts";

/** The requests for the register. `editors` may write the system tabs and the decision columns. */
export function registerWorkbookRequests(editors: readonly string[], firstSheet: number): SheetRequest[] {
  return [
    ...registerPlans().flatMap((plan, at) => requestsOf(plan, at, editors)),
    { deleteSheet: { sheetId: firstSheet } },
  ];
}
