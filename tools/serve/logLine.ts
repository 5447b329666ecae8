// What the city's own server writes to its output: one JSON object a line, for journald, Docker or a collector.

/** A line of ours. `facts` are read as they stand. */
export function logLine(
  level: "info" | "warn" | "error",
  event: string,
  facts: Readonly<Record<string, unknown>> = {},
) {
  process.stdout.write(`${JSON.stringify({ level, event, at: new Date().toISOString(), ...facts })}\n`);
}

/** A line of the Worker's, which is JSON already; what the platform says beside it becomes so. */
export function workerLine(message: string, level: string): void {
  process.stdout.write(`${isObject(message) ? message : JSON.stringify({ level, event: "worker", message })}\n`);
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}
