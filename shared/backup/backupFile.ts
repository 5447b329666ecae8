// The file of a backup: one JSON line that says what it is, one for each row, one that says what has to be there. A file
// that was cut, edited or joined says so itself.

/** The shape of the file; a file of a higher one is newer than this Kembar. */
export const BACKUP_FORMAT = 1;

export type BackupValue = string | number | null;

/** One row of a table. */
export interface BackupRow {
  readonly table: string;
  readonly row: Readonly<Record<string, BackupValue>>;
}

/** What a backup is of; `at` is ISO 8601, `migration` the last one that its database had, `register` a spreadsheet's id. */
export interface BackupHead {
  readonly kembar: "backup";
  readonly format: number;
  readonly version: string;
  readonly migration: string;
  readonly city: { readonly name: string; readonly code: string };
  readonly register: string;
  readonly at: string;
}

/** Hexadecimal SHA-256 of a text in UTF-8: each platform has its own, faster than that of the core. */
export type TextDigest = (text: string) => string;

/** Why a file is no backup that can be restored. */
export type BackupFault = "empty" | "foreign" | "newer" | "cut" | "edited";

/** A whole backup, or why the text is none. */
export type BackupReading =
  | { readonly fault: BackupFault }
  | {
      readonly fault?: never;
      readonly head: BackupHead;
      readonly rows: readonly BackupRow[];
      readonly counts: ReadonlyMap<string, number>;
    };

interface End {
  readonly rows: Readonly<Record<string, number>>;
  readonly digest: string;
}

/** The whole file. */
export function backupText(
  head: BackupHead,
  tables: ReadonlyMap<string, readonly BackupRow["row"][]>,
  digest: TextDigest,
): string {
  const rows = [...tables].flatMap(([table, own]) => own.map((row) => JSON.stringify({ table, row })));
  const body = [JSON.stringify(head), ...rows].map((line) => `${line}\n`).join("");
  const counts = Object.fromEntries([...tables].map(([table, own]) => [table, own.length]));
  return `${body}${JSON.stringify({ end: { rows: counts, digest: digest(body) } })}\n`;
}

/** Reads a file; never a part of one: whatever is not whole to the last byte has a fault. */
export function readBackup(text: string, digest: TextDigest): BackupReading {
  if (text.trim() === "") return { fault: "empty" };
  const head = headOf(text);
  if (typeof head === "string") return { fault: head };
  const body = text.slice(0, text.lastIndexOf("\n", text.length - 2) + 1);
  const end = endOf(text.slice(body.length));
  if (end === undefined) return { fault: "cut" };
  if (digest(body) !== end.digest) return { fault: "edited" };
  const rows = body.split("\n").slice(1, -1).map(rowOf);
  const counts = new Map(Object.keys(end.rows).map((table) => [table, 0]));
  for (const one of rows) {
    if (one === undefined) return { fault: "edited" };
    counts.set(one.table, (counts.get(one.table) ?? 0) + 1);
  }
  if ([...counts].some(([table, count]) => end.rows[table] !== count)) return { fault: "edited" };
  return { head, rows: rows.filter((one) => one !== undefined), counts };
}

function headOf(text: string): BackupHead | BackupFault {
  const line = text.split("\n", 1)[0] ?? "";
  const head = objectIn(line);
  if (head === undefined) return '{"kembar":"backup",'.startsWith(line.slice(0, 19)) ? "cut" : "foreign";
  if (head.kembar !== "backup" || typeof head.format !== "number") return "foreign";
  if (head.format > BACKUP_FORMAT) return "newer";
  const isWhole = [head.version, head.migration, head.register, head.at].every((one) => typeof one === "string");
  const city = head.city as Partial<BackupHead["city"]> | null | undefined;
  const isCity = typeof city?.name === "string" && typeof city.code === "string";
  return isWhole && isCity ? (head as unknown as BackupHead) : "edited";
}

/** The last line, where it is one and ends as a line does. */
function endOf(line: string): End | undefined {
  const end = line.endsWith("\n") ? (objectIn(line)?.end as Partial<End> | undefined) : undefined;
  const isWhole = typeof end?.digest === "string" && typeof end.rows === "object" && end.rows !== null;
  return isWhole ? (end as End) : undefined;
}

function rowOf(line: string): BackupRow | undefined {
  const read = objectIn(line);
  const isRow = typeof read?.table === "string" && typeof read.row === "object" && read.row !== null;
  return isRow ? (read as unknown as BackupRow) : undefined;
}

function objectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === "object" && read !== null && !Array.isArray(read)
      ? (read as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
