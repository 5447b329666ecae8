// What a tab Profil Kota says, by key: as the catalogue reads it.

import type { Grid } from "../../shared/parse/cell.ts";
import { readTab } from "../../shared/parse/readTab.ts";
import { publicValue } from "../../shared/register/publicProfile.ts";
import { recordsOf } from "../../shared/register/record.ts";
import { PROFILE_TAB } from "../../shared/registerTabs.ts";
import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";

/** Undefined for a key that is blank or unfinished; for every key where the tab has lost its headings. */
export function profileValues(profile: Grid): (key: string) => Bilingual | undefined {
  const reading = readTab(profile, PROFILE_TAB);
  if ("problem" in reading) return () => undefined;
  const records = recordsOf(reading, PROFILE_TAB);
  return (key) => publicValue(records.get(key));
}
