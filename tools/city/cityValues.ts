// What this computer knows of the city: the answers given to setup, and the ids that Cloudflare and Google gave out.

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { type Finding, Refusal } from "../google/refusal.ts";
import { DriveCorpus } from "./driveCorpus.ts";

const Values = z.object({
  /** What setup was last told; a run without these options takes them from here. */
  key: z.string().default(""),
  agencies: z.string().default(""),
  folder: z.string().optional(),
  /** The code of the city's time zone; blank where nobody said it. */
  zone: z.string().default(""),
  admins: z.array(z.string()).default([]),
  reviewers: z.array(z.string()).default([]),
  /** OAuth client ids of the add-on. */
  clientIds: z.array(z.string()).default([]),
  /** Whether the city said that it works without the add-on. */
  isWithoutAddon: z.boolean().default(false),
  /** The ids of the workbooks by their marks: a new file may not be in Google's list yet. */
  books: z.record(z.string(), z.string()).default({}),
  /** The ids of those that the administrator's own account made, by their marks: each has its script from its first day. */
  madeBooks: z.record(z.string(), z.string()).default({}),
  /** Where setup saw the city's files. */
  corpus: DriveCorpus.default({ kind: "", id: "" }),
  /** The id of the D1 database. */
  database: z.string().default(""),
  /** Where the Worker answers. */
  url: z.string().default(""),
  /** Whether the city's own server answers there, and not Cloudflare. */
  ownServer: z.boolean().default(false),
  /** Digests of what was sent last: the key, the Worker, and each script by its workbook's key. */
  sentKey: z.string().default(""),
  sentWorker: z.string().default(""),
  sentScripts: z.record(z.string(), z.string()).default({}),
  /** The deployments of agencies' scripts as web apps, by their marks: the address of a form keeps as long as its deployment. */
  forms: z.record(z.string(), z.string()).default({}),
});

export type CityValues = z.infer<typeof Values>;

/** The register's mark; agencies' marks are their codes, which are never lower case. */
export const REGISTER_MARK = "register";

/** The folder of the city's values, not in git; KEMBAR_CITY names another. */
export function cityFolder(): string {
  return process.env.KEMBAR_CITY ?? ".kembar";
}

/** The stored values; all blank where there are none. Throws Refusal where the file is not what was written. */
export function readCityValues(folder: string): CityValues {
  const path = join(folder, "city.json");
  if (!existsSync(path)) return Values.parse({});
  try {
    return Values.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof z.ZodError) throw new Refusal(notReadable(resolve(path)));
    throw thrown;
  }
}

function notReadable(path: string): Finding {
  return {
    code: "city_values_broken",
    told: {
      id: `${path} tidak terbaca: isinya bukan JSON yang utuh.`,
      en: `${path} cannot be read: it is no whole JSON.`,
    },
    mend: {
      id: "Betulkan tanda baca di berkas itu, atau pindahkan dan jalankan npm run setup dengan pilihan yang sama.",
      en: "Mend its punctuation, or move it away and run npm run setup with the same options.",
    },
  };
}

/** Stores values; a run that is killed leaves the old file or the new one, never half of one. */
export function writeCityValues(folder: string, values: CityValues): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, "city.json");
  writeFileSync(`${path}.new`, `${JSON.stringify(values, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
