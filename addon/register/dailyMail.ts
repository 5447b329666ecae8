// Menu "Surel harian": starts or ends the daily trigger of the messages, in the name of who clicks.

import type { sendMails } from "./sendMails.ts";

const FUNCTION: (typeof sendMails)["name"] = "sendMails";
const HOUR = 7;

/** Menu item: asks, then starts the daily messages, or ends them where this person had started them. */
export function switchDailyMail(): void {
  const ui = SpreadsheetApp.getUi();
  const running = ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === FUNCTION);
  const question =
    running.length > 0
      ? "Surel harian sedang berjalan. Hentikan?"
      : `Mulai surel harian? Setiap pagi sekitar pukul ${HOUR} petugas dikabari bila ada keputusan, lembar ditahan, atau batas waktu; paling banyak satu surel sehari. Setdako menerima rangkuman sepekan sekali. Cukup satu orang yang memulainya.`;
  if (ui.alert("Surel harian", question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  if (running.length > 0) for (const one of running) ScriptApp.deleteTrigger(one);
  else ScriptApp.newTrigger(FUNCTION).timeBased().everyDays(1).atHour(HOUR).create();
  const told = running.length > 0 ? "Surel harian dihentikan." : "Surel harian dimulai.";
  SpreadsheetApp.getActiveSpreadsheet().toast(told, "Sister City");
}
