// By what it is known who decided.

import { vocabulary } from "./vocabulary.ts";

export const BASIS = vocabulary("basis", { id: "Dasar identitas", en: "Identity" }, "Kembar", [
  { code: "verified", id: "Akun diperiksa", en: "Account checked" },
  { code: "claimed", id: "Diketik", en: "Typed" },
]);
