// Menu "Sinkronkan sekarang": asks Kembar to read everything that is due.

import { pingWorker } from "../sheet/pingWorker.ts";

/** Menu item: what the sync found, in one message. */
export function syncNow(): void {
  const { answer, told } = pingWorker();
  const lines =
    answer === undefined
      ? [told]
      : [
          "Sinkron selesai.",
          `Perubahan baru: ${answer.changed}. Tampil untuk umum: ${answer.published}. Catatan perbaikan: ${answer.problems}.`,
          ...answer.held.map((one) => `Lembar ${one.agency} ditahan, kode ${one.hold}. Lihat tab Status Sinkron.`),
        ];
  SpreadsheetApp.getUi().alert(lines.join("\n"));
}
