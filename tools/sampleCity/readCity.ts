// A sample city as its files tell it: the lists of its register, its agencies' rows, and what was decided.

import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type City, cityOf } from "../../shared/city/cityRecord.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { type Agency, agencyOf } from "../../shared/register/agency.ts";
import { programmeOf } from "../../shared/register/programme.ts";
import { publicValue } from "../../shared/register/publicProfile.ts";
import { type ListRecord, recordsByKey } from "../../shared/register/record.ts";
import {
  AGENCY_TAB,
  PROFILE_TAB,
  PROGRAMME_TAB,
  REGISTER_LISTS,
  REVIEW_TAB,
  USER_TAB,
} from "../../shared/registerTabs.ts";
import { PROBLEM_TAB, STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { ROLE, type Role } from "../../shared/vocabularies/role.ts";
import { codeIn } from "../../shared/vocabularies/vocabulary.ts";
import { Refusal } from "../google/refusal.ts";
import { nobody, strayFile } from "./cityFindings.ts";
import { cityFolder } from "./cityFolder.ts";
import { readRecords } from "./readRecords.ts";
import { readStrengths, type SampleSheet } from "./readStrengths.ts";

/** An agency with its rows; none for one that has no file. */
export interface SampleAgency extends Agency {
  readonly short: string;
  readonly sheet: SampleSheet | undefined;
}

/**
 * A sample city; `key` is the name of its folder, `record` what Profil Kota says of it. `records`: the rows of the register's lists by the title of their tab; `decisions`: rows of Tinjauan, whose
 * code is the agency's and the row's name (`DINKES/magang-nakes`); `problems`: what the reading has to find, as rows of
 * Masalah; `people`: those who keep the register, the owner of all files first.
 */
export interface SampleCity {
  readonly key: string;
  readonly record: City;
  readonly records: ReadonlyMap<string, readonly ListRecord[]>;
  readonly agencies: readonly SampleAgency[];
  readonly lists: Lists;
  readonly decisions: readonly ListRecord[];
  readonly problems: readonly ListRecord[];
  readonly people: readonly { readonly email: string; readonly role: Role }[];
}

/** Reads a city by its name on an ISO day. Throws Misuse for an unknown one, and Refusal where a file is not as it should be. */
export function readCity(name: string, today: string): SampleCity {
  const folder = cityFolder(name);
  const records = new Map(REGISTER_LISTS.map((tab) => [tab.title as string, readRecords(folder, tab)]));
  const listOf = (tab: { readonly title: string }) => records.get(tab.title) ?? [];
  const sheets = sheetsIn(join(folder, STRENGTH_TAB.title));
  const agencies = listOf(AGENCY_TAB).map((record): SampleAgency => {
    const agency = agencyOf(record, today);
    const path = sheets.get(agency.code);
    const sheet = path === undefined ? undefined : readStrengths(path);
    return { ...agency, short: record.short_name ?? agency.code, sheet };
  });
  const codes = agencies.map((one) => one.code);
  for (const [code, path] of sheets) if (!codes.includes(code)) throw new Refusal(strayFile(path, codes));
  const people = listOf(USER_TAB).flatMap(({ email = "", role }) => {
    const code = codeIn(ROLE, role);
    return code === undefined ? [] : [{ email, role: code }];
  });
  if (people[0]?.role !== "admin") throw new Refusal(nobody(join(folder, `${USER_TAB.title}.csv`)));
  const profile = recordsByKey(
    listOf(PROFILE_TAB).map((record, row) => ({ row, record })),
    PROFILE_TAB,
  );
  return {
    key: name,
    record: cityOf((one) => publicValue(profile.get(one))),
    ...{ records, agencies, people },
    lists: { programmes: listOf(PROGRAMME_TAB).map(programmeOf), today },
    decisions: readRecords(folder, REVIEW_TAB),
    problems: readRecords(folder, PROBLEM_TAB),
  };
}

/** The files of rows by the code of their agency. */
function sheetsIn(folder: string): Map<string, string> {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(files.map((file) => [basename(file, ".csv"), join(folder, file)]));
}
