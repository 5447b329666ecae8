// Seeds local Google with the sample city, or with an empty register that has all its tabs.

import type { Google } from "local-google";
import type { Lists } from "../../shared/parse/lists.ts";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { choicesOf } from "../../shared/template/choices.ts";
import { FIRST_DATA_ROW } from "../../shared/template/tabPlan.ts";
import { agencyWorkbookRequests, registerWorkbookRequests } from "../../shared/workbooks/workbooks.ts";
import { setCity } from "../../tools/localGoogle/city.ts";
import { AGENCIES, type SeedAgency } from "./city/agencies.ts";
import { PROGRAMMES } from "./city/programmes.ts";
import { ADMIN, OWNER, REVIEWERS } from "./city/users.ts";
import { fillRequests } from "./make/agencyBook.ts";
import { registerLines } from "./make/registerLines.ts";
import { reviewLines } from "./make/reviewLines.ts";
import { batchUpdate, createWorkbook, typeRows } from "./make/workbook.ts";
import { EXAMPLES } from "./rows/examples.ts";

/** What the seed makes; `today` is the ISO day on which programmes must be valid. */
export interface SeedOptions {
  readonly empty: boolean;
  readonly today?: string;
}

/** Creates the register and, unless `empty`, a workbook for every agency, and records the city. */
export function seedCity(google: Google, { empty, today = new Date().toISOString().slice(0, 10) }: SeedOptions): void {
  const deciders = [ADMIN, ...REVIEWERS];
  const register = createWorkbook(google, "Register Keunggulan Kota Banjarmasin", registerWorkbookRequests, {
    writers: deciders,
    readers: [],
  });
  if (empty) {
    setCity(google, { register, agencies: [], users: [{ email: OWNER, role: "owner" }] });
    return;
  }
  const lists: Lists = { programmes: PROGRAMMES, today };
  const workbooks = new Map(AGENCIES.map((agency) => [agency.code, agencyWorkbook(google, agency, lists)]));
  const requests = registerLines(workbooks).map(([tab, lines]) => typeRows(tab.sheetId, FIRST_DATA_ROW, lines));
  const decided = typeRows(REVIEW_TAB.sheetId, FIRST_DATA_ROW, reviewLines(EXAMPLES, lists));
  batchUpdate(google, register, [...requests, decided]);
  setCity(google, {
    register,
    agencies: [...workbooks].map(([code, spreadsheet]) => ({ code, spreadsheet })),
    users: [
      { email: OWNER, role: "owner" },
      { email: ADMIN, role: "admin" },
      ...REVIEWERS.map((email) => ({ email, role: "reviewer" as const })),
      ...AGENCIES.flatMap(({ code, staff }) => staff.map((email) => ({ email, role: "staff" as const, agency: code }))),
    ],
  });
}

function agencyWorkbook(google: Google, agency: SeedAgency, lists: Lists): string {
  const choices = choicesOf([agency.affair], lists);
  const id = createWorkbook(
    google,
    `Keunggulan ${agency.short}`,
    (editors, firstSheet) => agencyWorkbookRequests(choices, editors, firstSheet),
    { writers: agency.staff, readers: [ADMIN, ...REVIEWERS] },
  );
  const examples = EXAMPLES.find((one) => one.agency === agency.code);
  const programmes = new Map(lists.programmes.map((one) => [one.code, one]));
  if (examples !== undefined) batchUpdate(google, id, fillRequests(examples, programmes));
  return id;
}
