// Which of the files make up the city: the register, the agencies' workbooks and the people.

import * as z from "zod";
import type { Settings } from "../store/settings.ts";

const CITY = z.strictObject({
  register: z.string(),
  agencies: z.array(z.strictObject({ code: z.string(), spreadsheet: z.string() })),
  users: z.array(
    z.strictObject({
      email: z.string(),
      role: z.enum(["owner", "admin", "reviewer", "staff"]),
      agency: z.string().optional(),
    }),
  ),
});

/** The city as `/local/info` shows it; stored by the seed. */
export type City = z.output<typeof CITY>;

const EMPTY: City = { register: "", agencies: [], users: [] };
const NAME = "city";

/** The stored city; empty before the seed. */
export function readCity(settings: Settings): City {
  return settings.get<City>(NAME) ?? EMPTY;
}

/** Stores the city. Throws ZodError on anything that is none. */
export function storeCity(settings: Settings, city: City): void {
  settings.set(NAME, CITY.parse(city));
}
