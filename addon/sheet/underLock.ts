// Runs work that writes under the document's lock, so that two people never write at once.

const PATIENCE_MS = 20_000;

/** Runs the work; `undefined` when somebody else kept the lock for longer than a person would wait. */
export function underLock<T>(work: () => T, patience = PATIENCE_MS): T | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return undefined;
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
