// Menu "Tambah perangkat daerah": the dialog.

import { ALL_AFFAIRS } from "../../shared/form/ownFirst.ts";
import { showDialog } from "../sheet/showPage.ts";

/** Menu item: the dialog. */
export function openAgencyForm(): void {
  showDialog("agency", "Tambah perangkat daerah", { affairs: ALL_AFFAIRS });
}
