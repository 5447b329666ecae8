// What of the register's lists may be public: the city's profile, agencies and programmes, by whitelist.

import { type City, cityOf } from "../../../shared/city/cityRecord.ts";
import { PROFILE_KEYS, type ProfileKey, publicValue } from "../../../shared/register/publicProfile.ts";
import type { ListRecord } from "../../../shared/register/record.ts";
import { AGENCY_TAB, PROFILE_TAB, PROGRAMME_TAB } from "../../../shared/registerTabs.ts";
import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";
import { listRows } from "../../store/registerLists.ts";

/** A programme or an agency as readers see it. */
export interface Named {
  readonly code: string;
  readonly name: Bilingual;
}

export interface PublicRegister {
  readonly city: City;
  readonly profile: ReadonlyMap<ProfileKey, Bilingual>;
  readonly agencies: readonly Named[];
  readonly programmes: readonly (Named & { readonly valid_from: string; readonly valid_to: string })[];
}

/** The query whose rows `publicRegister` reads; it finds nothing while the register's edition is the one at hand. */
export function registerStatement(db: D1Database, atHand: string): D1PreparedStatement {
  const tabs = [PROFILE_TAB.title, AGENCY_TAB.title, PROGRAMME_TAB.title];
  const sql = `
    SELECT tab, key, content FROM register_row
    WHERE tab IN (?, ?, ?) AND (SELECT epoch || '.' || commits FROM publication) <> ? ORDER BY tab, key`;
  return db.prepare(sql).bind(...tabs, atHand);
}

/** Takes from rows of the table `register_row` what is public. */
export function publicRegister(rows: readonly unknown[]): PublicRegister {
  const read = listRows(rows);
  const records = (title: string) =>
    read.filter((row) => row.tab === title).map((row) => ({ key: row.key, record: row.content }));
  const typed = new Map(records(PROFILE_TAB.title).map(({ key, record }) => [key, record]));
  return {
    city: cityOf((key) => publicValue(typed.get(key))),
    profile: new Map(
      PROFILE_KEYS.flatMap((key) => {
        const value = publicValue(typed.get(key));
        return value === undefined ? [] : [[key, value]];
      }),
    ),
    agencies: records(AGENCY_TAB.title).map(({ key, record }) => named(key, record)),
    programmes: records(PROGRAMME_TAB.title).map(({ key, record }) => ({
      ...named(key, record),
      valid_from: record.valid_from ?? "",
      valid_to: record.valid_to ?? "",
    })),
  };
}

function named(code: string, record: ListRecord): Named {
  const id = record.name_id ?? code;
  return { code, name: { id, en: record.name_en ?? id } };
}
