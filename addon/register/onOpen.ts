// The menu of the register, the same at each AuthMode.

import { addMenu, type MenuItem } from "../sheet/menu.ts";

const MENU: readonly MenuItem[] = [
  { text: "Tinjau baris terpilih", run: "reviewRows" },
  { text: "Antrean", run: "showQueue" },
  { text: "Cocokkan mitra", run: "showPartnerFits" },
  { text: "Ingatkan perangkat daerah", run: "openChase" },
  { text: "Balas minat", run: "openInterest" },
  "line",
  { text: "Sinkronkan sekarang", run: "syncNow" },
  { text: "Tambah perangkat daerah", run: "openAgencyForm" },
  { text: "Ganti petugas", run: "openStaffForm" },
  { text: "Rapikan tab Tinjauan", run: "tidyReview" },
  { text: "Akui skrip", run: "openClients" },
  { text: "Surel harian", run: "switchDailyMail" },
  { text: "Kirim surel yang menunggu", run: "sendLettersNow" },
];

/** Simple trigger: the menu "Sister City". */
export function onOpen(): void {
  addMenu(MENU);
}
