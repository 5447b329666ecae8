// Whether Profil Kota says what the catalogue needs of its city; what it leaves out is told with what follows from it.

import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import { unfilledKeys } from "../city/unfilledKeys.ts";
import type { RegisterLists } from "../setup/cityView.ts";
import { type Diagnosis, fine, missing } from "./diagnosis.ts";

/** Nothing of a register that is not built yet. */
export function examineProfile(lists: RegisterLists | undefined): Diagnosis[] {
  if (lists === undefined) return [];
  const unfilled = unfilledKeys(lists.profile ?? []);
  const listed = (language: keyof Bilingual) =>
    unfilled.map((one) => `${one.key} (${one.follows[language]})`).join("; ");
  const told = { id: `Belum diisi di Profil Kota: ${listed("id")}.`, en: `Not filled in: ${listed("en")}.` };
  if (unfilled.length === 0) return [fine("profile", "Profil Kota lengkap.", "Profil Kota is filled in.")];
  if (!unfilled.some((one) => one.isNeeded)) return [fine("profile", told.id, told.en)];
  const keys = unfilled.filter((one) => one.isNeeded).map((one) => one.key);
  return [
    missing("profile", {
      code: "profile_unfilled",
      told,
      mend: {
        id: `Isi baris dengan kunci ${keys.join(", ")} di tab Profil Kota; yang lain boleh kosong.`,
        en: `Fill in the rows with the keys ${keys.join(", ")} in the tab Profil Kota; the others may stay blank.`,
      },
    }),
  ];
}
