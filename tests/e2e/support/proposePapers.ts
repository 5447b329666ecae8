// The proposals that papers are asked about: one from abroad, approved and changed since; one at home; one that waits.

import { APPROVE, GOOD, testId } from "./rows.ts";
import { openTab } from "./sheet.ts";
import { OWNER, REVIEWER, type SmallCity } from "./smallCity.ts";

export const [FOREIGN, HOME, WAITING] = [testId(1), testId(2), testId(3)];
/** The title that was approved, and the one that is typed since. */
export const TITLE = "Contoh: Pelatihan perawat lansia <A&B>";
export const CHANGED = "Judul setelah diubah";

/** Proposes, decides and changes them in a city with the agency DINKES. */
export async function proposePapers(city: SmallCity): Promise<void> {
  const profile = openTab(city.google, city.register, "Profil Kota", OWNER);
  profile.add({ key: "name", value_id: "Kota Banjarmasin", value_en: "City of Banjarmasin" });
  profile.add({ key: "population", value_id: "657.663 jiwa", value_en: "657,663 (2020)" });
  const strengths = openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES"));
  const foreign = {
    ...GOOD,
    title_id: TITLE,
    programme: "P1",
    partner_kind: "Pemerintah daerah di luar negeri",
    partner_name: "Kota Nagoya",
    contact_email: "rahasia@banjarmasin.example",
    notes_internal: "catatan rahasia",
    duration_months: "24",
  };
  strengths.add({ ...foreign, id: FOREIGN });
  strengths.add({
    ...GOOD,
    id: HOME,
    title_id: "Bank sampah",
    scope: "Dalam daerah (di wilayah sendiri)",
    partner_kind: "",
  });
  strengths.add({ ...GOOD, id: WAITING, title_id: "Wisata sungai" });
  await city.sync();
  const review = openTab(city.google, city.register, "Tinjauan", REVIEWER);
  review.change(FOREIGN, { ...APPROVE, scheme_set: "KSDPL_KEMBAR" });
  review.change(HOME, { decision: "Setujui sebagai calon prakarsa", scheme_set: "KSDPK" });
  await city.sync();
  strengths.change(FOREIGN, { title_id: CHANGED });
  await city.sync();
}
