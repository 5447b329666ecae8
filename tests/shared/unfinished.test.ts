// What in Profil Kota says of itself that it is unfinished, and what only looks so.

import { expect, test } from "vitest";
import { isUnfinished } from "../../shared/register/unfinished.ts";

test.each([
  "Bandara Syamsudin Noor, Banjarbaru (belum diverifikasi)",
  "Trisakti port (not verified)",
  "Perdagangan dan jasa. (Uraian umum; lengkapi dengan data BPS.)",
  "City Hall (postal address to be completed)",
  "Japan; Netherlands (example; to be set by the Mayor)",
  "Jepang (contoh)",
  "Balai Kota [alamat akan dilengkapi]",
  "Trade (TBC)",
  "TBD",
  "Belum diisi",
  "menyusul",
])("%s is kept back", (text) => {
  expect(isUnfinished(text)).toBe(true);
});

test.each([
  "657,663 (2020; population census, BPS-Statistics Indonesia)",
  "Trisakti port (second pier to be completed in 2027)",
  "Banyak kota sungai (contoh: Utrecht) bermitra dengan kami",
  "Kota yang belum pernah berhenti tumbuh",
  "Sekitar 259 sungai aktif (pemberitaan)",
  "",
])("%s is shown", (text) => {
  expect(isUnfinished(text)).toBe(false);
});
