// Local Google ends before any single statement of a change: what is on disk is the state before, whole.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StatementSync } from "node:sqlite";
import { afterEach, expect, test, vi } from "vitest";
import { Google } from "../google.ts";
import { OWNER, STAFF } from "./support/workbook.ts";

const folders: string[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function copyOf(folder?: string): string {
  const copy = mkdtempSync(join(tmpdir(), "local-google-"));
  folders.push(copy);
  if (folder !== undefined) cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Everything that people can see of a data directory, without the times of its files. */
function contentOf(dataDir: string): string {
  const google = new Google({ dataDir });
  const { files, spreadsheets, permissions } = google.as(OWNER);
  const list = files.list({}).files ?? [];
  const books = list.map(({ id, name, trashed }) => ({
    name,
    trashed,
    book: spreadsheets.get(id ?? "", { includeGridData: true }),
    shared: permissions.list(id ?? "").permissions?.map((one) => one.emailAddress),
  }));
  google.close();
  return JSON.stringify(books.sort((a, b) => String(a.name).localeCompare(String(b.name))));
}

test.each<[string, (google: Google, id: string) => unknown]>([
  [
    "a batch on two sheets",
    (google, id) =>
      google.as(OWNER).spreadsheets.batchUpdate(id, {
        requests: [
          { addSheet: { properties: { sheetId: 7, title: "Kedua" } } },
          { appendDimension: { sheetId: 0, dimension: "ROWS", length: 300 } },
          ...[0, 100, 1200].map((rowIndex) => ({
            updateCells: {
              start: { sheetId: 0, rowIndex, columnIndex: 0 },
              rows: [{ values: [{ userEnteredValue: { stringValue: `baris ${rowIndex}` } }] }],
              fields: "userEnteredValue",
            },
          })),
        ],
      }),
  ],
  ["a copied file", (google, id) => google.as(OWNER).files.copy(id, { name: "Salinan" })],
  ["a deleted file", (google, id) => google.as(OWNER).files.delete(id)],
  [
    "a sharing",
    (google, id) => google.as(OWNER).permissions.create(id, { type: "user", role: "writer", emailAddress: STAFF }),
  ],
])("%s is on disk whole or not at all", (_what, change) => {
  const first = copyOf();
  const google = new Google({ dataDir: first });
  const { spreadsheetId: id = "" } = google.as(OWNER).spreadsheets.create({ properties: { title: "Tahan" } });
  google.close();
  const before = contentOf(copyOf(first));
  let ended = 0;
  for (let finished = false; !finished; ) {
    const folder = copyOf(first);
    const running = new Google({ dataDir: folder });
    const run = StatementSync.prototype.run;
    let statements = 0;
    let left = "";
    vi.spyOn(StatementSync.prototype, "run").mockImplementation(function (this: StatementSync, ...values) {
      statements += 1;
      if (statements === ended + 1) {
        left = copyOf(folder);
        throw new Error("the process has ended");
      }
      return run.apply(this, values);
    });
    try {
      change(running, id ?? "");
      finished = true;
    } catch {
      ended += 1;
    }
    vi.restoreAllMocks();
    running.close();
    if (!finished) expect(contentOf(left), `before statement ${ended}`).toBe(before);
    else expect(contentOf(folder)).not.toBe(before);
  }
  expect(ended).toBeGreaterThan(0);
});
