// Values of Profil Kota in both languages, read once.

import { PROFILE_TAB } from "../../shared/registerTabs.ts";
import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";

/** Answers the value of a key; "" where it is blank or the tab cannot be read. What has no English is Indonesian. */
export function cityProfile(): (key: string) => Bilingual {
  const profile = openRegisterTab(PROFILE_TAB);
  return (key) => {
    const row = typeof profile === "string" ? undefined : profile.rows.find((one) => one.id === key.toUpperCase());
    if (typeof profile === "string" || row === undefined) return { id: "", en: "" };
    const id = textAt(profile, row, "value_id");
    return { id, en: textAt(profile, row, "value_en") || id };
  };
}
