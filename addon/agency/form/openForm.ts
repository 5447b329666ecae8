// The two doors to the form: the menu "Isi lewat formulir", and the web app of the script, which needs no menu and fits a phone.

import { ROW_PARAMETER } from "../../../shared/form/formAddress.ts";
import { pageWith, showDialog } from "../../sheet/showPage.ts";
import { selectedIds } from "../strengths.ts";
import { formPage } from "./formPage.ts";

const NO_ACCESS =
  "Akun Google ini belum diberi akses ke lembar perangkat daerah Anda. Masuk dengan akun yang didaftarkan, atau mohon kepada Bagian Kerja Sama agar surel Anda didaftarkan.";

/** Menu item: the form for the selected row, or for a new one. */
export function openForm(): void {
  const data = formPage("dialog", (strengths) => selectedIds(strengths)[0] ?? "");
  if (typeof data === "string") SpreadsheetApp.getUi().alert(data);
  else showDialog("form", "Keunggulan", data);
}

/** The web app of the script, run as the person who opened its address; `?baris=KB-…` opens that row at once. */
export function doGet(asked?: GoogleAppsScript.Events.DoGet): GoogleAppsScript.HTML.HtmlOutput {
  return pageWith("form", webData(asked?.parameter?.[ROW_PARAMETER] ?? ""))
    .setTitle("Keunggulan perangkat daerah")
    .addMetaTag("viewport", "width=device-width, initial-scale=1");
}

/** Google refuses the workbook to whoever has no share in it, in words that are no help to them. */
function webData(id: string): object {
  try {
    const data = formPage("web", () => id);
    return typeof data === "string" ? { place: "web", closed: data } : data;
  } catch {
    return { place: "web", closed: NO_ACCESS };
  }
}
