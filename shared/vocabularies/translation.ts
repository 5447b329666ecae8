// How far the English text can be relied on.

import { vocabulary } from "./vocabulary.ts";

export const TRANSLATION = vocabulary("translation", { id: "Terjemahan", en: "Translation" }, "Kembar", [
  { code: "none", id: "Belum diterjemahkan", en: "Not translated" },
  { code: "machine", id: "Terjemahan belum diperiksa", en: "Translation not checked" },
  { code: "checked", id: "Terjemahan sudah diperiksa", en: "Translation checked" },
]);
