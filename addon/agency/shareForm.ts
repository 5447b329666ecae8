// Menu "Formulir di ponsel": the address of the form, as a picture to scan and as a message to send.

import { showDialog } from "../sheet/showPage.ts";
import { formAddress } from "./formAddress.ts";

const NONE =
  "Formulir ini belum punya alamat. Mohon sampaikan ke Bagian Kerja Sama; sementara itu pakai menu Isi lewat formulir.";

/** Menu item: shows the address. */
export function shareForm(): void {
  const address = formAddress();
  if (address === "") {
    SpreadsheetApp.getUi().alert(NONE);
    return;
  }
  showDialog("share", "Formulir di ponsel", { address, message: messageWith(address) });
}

function messageWith(address: string): string {
  const book = SpreadsheetApp.getActiveSpreadsheet().getName();
  return `Formulir ${book}: ${address}\n\nDapat dibuka di ponsel. Masuk dengan akun Google yang terdaftar; pada pembukaan pertama Google menanyakan izin, mohon dicentang semua.`;
}
