// The menu of an agency's workbook, the same at each AuthMode.

import { addMenu, type MenuItem } from "../sheet/menu.ts";

const MENU: readonly MenuItem[] = [
  { text: "Isi lewat formulir", run: "openForm" },
  { text: "Formulir di ponsel", run: "shareForm" },
  { text: "Ambil dari daftar lama", run: "openOldList" },
  { text: "Periksa isian", run: "checkRows" },
  { text: "Kirim ke Setda", run: "sendRows" },
  "line",
  { text: "Terjemahkan ke Inggris", run: "translateRows" },
  { text: "Nyatakan masih berlaku", run: "confirmRows" },
  "line",
  { text: "Siapkan lembar", run: "prepareSheet" },
  { text: "Bantuan", run: "showHelp" },
];

/** Simple trigger: the menu "Sister City". */
export function onOpen(): void {
  addMenu(MENU);
}
