// Runs work that writes under the workbook's lock, so that two people never write at once.

/** Which install the script was built for: a bound script serves one workbook, a published add-on many. */
declare const BUILT_KIND: "bound" | "workspace";

const PATIENCE_MS = 20_000;

/** Runs the work; `undefined` when somebody else kept the lock for longer than a person would wait. */
export function underLock<T>(work: () => T, patience = PATIENCE_MS): T | undefined {
  const lock = workbookLock();
  if (!lock.tryLock(patience)) return undefined;
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/**
 * A web app has no document's lock (developers.google.com/apps-script/reference/lock/lock-service): the sheet and the web
 * app of a bound script meet at the script's lock, which is that of its one workbook.
 */
function workbookLock(): GoogleAppsScript.Lock.Lock {
  return BUILT_KIND === "bound" ? LockService.getScriptLock() : LockService.getDocumentLock();
}
