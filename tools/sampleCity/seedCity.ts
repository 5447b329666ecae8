// Seeds local Google with a sample city, or with an empty register that has all its tabs.

import type { Google } from "local-google";
import { choicesOf } from "../../shared/template/choices.ts";
import { agencyWorkbookRequests } from "../../shared/workbooks/agencyWorkbookRequests.ts";
import { registerWorkbookRequests } from "../../shared/workbooks/registerWorkbookRequests.ts";
import { type City, setCity } from "../localGoogle/city.ts";
import { batchUpdate, createWorkbook, type Sharing } from "./createWorkbook.ts";
import { fillRequests } from "./fillAgency.ts";
import { registerRequests } from "./fillRegister.ts";
import type { SampleAgency, SampleCity } from "./readCity.ts";

/** Creates the register and, unless `empty`, a workbook for every agency, and records the city. */
export function seedCity(google: Google, city: SampleCity, empty: boolean): void {
  const [owner = "", ...keepers] = city.people.map((one) => one.email);
  const timeZone = city.record.zone.name;
  const title = `Register Keunggulan ${city.record.name.id}`;
  const register = createWorkbook(google, title, registerWorkbookRequests, {
    ...{ timeZone, owner, keepers },
    writers: keepers,
    readers: [],
  });
  const workbooks = new Map(
    (empty ? [] : city.agencies).map((agency) => [
      agency.code,
      agencyWorkbook(google, agency, city, { timeZone, owner, keepers, writers: agency.staff, readers: keepers }),
    ]),
  );
  if (!empty) batchUpdate(google, owner, register, registerRequests(city, workbooks));
  setCity(google, {
    register,
    sample: city.key,
    agencies: [...workbooks].map(([code, spreadsheet]) => ({ code, spreadsheet })),
    users: empty ? [{ email: owner, role: "owner" }] : usersOf(city, owner),
  });
}

function usersOf({ people, agencies }: SampleCity, owner: string): City["users"] {
  return [
    ...people.map(({ email, role }) => ({ email, role: email === owner ? ("owner" as const) : role })),
    ...agencies.flatMap(({ code, staff }) => staff.map((email) => ({ email, role: "staff" as const, agency: code }))),
  ];
}

function agencyWorkbook(google: Google, agency: SampleAgency, { lists }: SampleCity, sharing: Sharing): string {
  const choices = choicesOf(agency.affairs, lists);
  const id = createWorkbook(
    google,
    `Keunggulan ${agency.short}`,
    (editors, firstSheet) => agencyWorkbookRequests(choices, editors, firstSheet),
    sharing,
  );
  if (agency.sheet !== undefined) batchUpdate(google, sharing.owner, id, fillRequests(agency.code, agency.sheet));
  return id;
}
