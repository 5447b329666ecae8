// Which files of local Google make up the city: the register, the agencies' workbooks and the people.

import type { Google, PageOptions } from "local-google";
import * as z from "zod";
import { PAGE_TEXTS } from "./pageTexts.ts";

const ROLE = z.enum(["owner", "admin", "reviewer", "staff"]);

const CITY = z.strictObject({
  register: z.string(),
  /** The sample city that it was made of; a folder from before there were several does not say. */
  sample: z.string().optional(),
  agencies: z.array(z.strictObject({ code: z.string(), spreadsheet: z.string() })),
  users: z.array(z.strictObject({ email: z.string(), role: ROLE, agency: z.string().optional() })),
});

/** The city as `/local/info` shows it; stored by the seed. */
export type City = z.output<typeof CITY>;

/** The city before the seed. */
export const NO_CITY: City = { register: "", agencies: [], users: [] };

const ROLE_NAMES: Readonly<Record<z.output<typeof ROLE>, string>> = {
  owner: "pemilik",
  admin: "admin",
  reviewer: "peninjau",
  staff: "petugas",
};

/** The stored city. Throws ZodError where another record is stored. */
export function cityOf(google: Google): City {
  return CITY.parse(google.info());
}

/** Stores the city. Throws ZodError on anything that is none. */
export function setCity(google: Google, city: City): void {
  google.setInfo(CITY.parse(city));
}

/** The city's pages: the owner's workbooks, the register first; a workbook is shown to a clerk first, else to a reviewer. */
export function cityPages(google: Google): Partial<PageOptions> {
  const { register, users } = cityOf(google);
  // Somebody outside the city's lists counts as staff.
  const roleOf = (email: string) => users.find((user) => user.email === email)?.role ?? "staff";
  const owner = users.find(({ role }) => role === "owner")?.email;
  return {
    ...(owner === undefined ? {} : { owner }),
    people: users.map(({ email }) => email),
    labelOf: (email) => ROLE_NAMES[roleOf(email)],
    firstOf: (emails) => {
      const first = (role: string) => emails.find((email) => roleOf(email) === role);
      return first("staff") ?? first("reviewer") ?? emails[0] ?? "";
    },
    shelves: [
      { heading: "Setda", holds: (id) => id === register },
      { heading: "Perangkat daerah", holds: (id) => id !== register },
    ],
    firstTabs: ["Keunggulan", "Tinjauan"],
    texts: PAGE_TEXTS,
  };
}
