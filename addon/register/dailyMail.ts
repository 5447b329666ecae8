// Menu "Surel harian": starts or ends the triggers of the messages, in the name of who clicks.

import { workbookZone } from "../sheet/workbookZone.ts";

/** The functions that the triggers call: a trigger knows them by name alone. */
const DAILY = "sendMails";
const OFTEN = "sendLetters";
const HOUR = 7;
const MINUTES = 5;

/** Menu item: asks, then starts the daily messages, or ends them where this person had started them. */
export function switchDailyMail(): void {
  const ui = SpreadsheetApp.getUi();
  const running = ownTriggers();
  const question =
    running.length > 0
      ? "Surel harian sedang berjalan. Hentikan?"
      : `Mulai surel harian? Setiap pagi sekitar pukul ${HOUR} petugas dikabari bila ada keputusan, lembar ditahan, atau batas waktu; paling banyak satu surel sehari. Setda menerima rangkuman sepekan sekali, dan kabar bila ada minat baru. Surat untuk peminat dikirim setiap ${MINUTES} menit. Cukup satu orang yang memulainya.`;
  if (ui.alert("Surel harian", question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  if (running.length > 0) for (const one of running) ScriptApp.deleteTrigger(one);
  else startTriggers();
  const told = running.length > 0 ? "Surel harian dihentikan." : "Surel harian dimulai.";
  SpreadsheetApp.getActiveSpreadsheet().toast(told, "Sister City");
}

/** Where an earlier release started the daily messages alone, letters are sent from now on too. */
export function completeTriggers(): void {
  const names = ownTriggers().map((one) => one.getHandlerFunction());
  if (names.includes(DAILY) && !names.includes(OFTEN)) startLetters();
}

function ownTriggers(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((one) => [DAILY, OFTEN].includes(one.getHandlerFunction()));
}

function startTriggers(): void {
  ScriptApp.newTrigger(DAILY).timeBased().everyDays(1).atHour(HOUR).inTimezone(workbookZone()).create();
  startLetters();
}

function startLetters(): void {
  ScriptApp.newTrigger(OFTEN).timeBased().everyMinutes(MINUTES).create();
}
