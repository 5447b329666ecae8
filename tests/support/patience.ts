/** So long, in milliseconds, a test waits for what it waits for: ten times what it takes and more, so that a busy machine decides nothing. */
export const PATIENCE_MS = 500_000;
