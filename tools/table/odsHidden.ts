// What is hidden in the tabs of an .ods file, which the library does not read: tabs by their style, rows and columns.

/** Whether a tab is hidden, and which of its rows and columns are; they count from 0. */
export interface HiddenParts {
  readonly tab: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const HIDDEN_STYLE =
  /<style:style style:name="([^"]+)" style:family="table"[^<>]*>\s*<style:table-properties[^<>]*table:display="false"/g;
const TABLE = /<table:table\s[^<>]*?table:style-name="([^"]+)"/;
const ROW = /<table:table-row\b([^<>]*)>/g;
const COLUMN = /<table:table-column\b([^<>]*)>/g;
const HIDDEN = /table:visibility="(?:collapse|filter)"/;
const REPEATED = /table:number-(?:rows|columns)-repeated="(\d+)"/;
/** What stands for more rows is the blank rest of a sheet. */
const MOST_REPEATED = 10_000;

/** The hidden parts of each tab of a content.xml, in their order. */
export function odsHiddenParts(content: string): HiddenParts[] {
  const styles = new Set([...content.matchAll(HIDDEN_STYLE)].map(([, name]) => name));
  const [, ...tables] = content.split(/(?=<table:table\s)/);
  return tables.map((table) => ({
    tab: styles.has(TABLE.exec(table)?.[1]),
    rows: hiddenIn(table, ROW),
    columns: hiddenIn(table, COLUMN),
  }));
}

function hiddenIn(table: string, pattern: RegExp): Set<number> {
  const hidden = new Set<number>();
  let at = 0;
  for (const [, attributes = ""] of table.matchAll(pattern)) {
    const count = Number(REPEATED.exec(attributes)?.[1] ?? 1);
    if (HIDDEN.test(attributes)) for (let n = 0; n < Math.min(count, MOST_REPEATED); n++) hidden.add(at + n);
    at += count;
  }
  return hidden;
}
