// A city of any number of workbooks of which most are at rest: listed by Drive, known to D1 as read, never touched here.

import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import { OWNER } from "../e2e/support/cityWorkbooks.ts";
import { codesOf } from "../e2e/support/crowd.ts";
import { type SteppedCity, startSteppedCity } from "../e2e/support/steppedCity.ts";

const CHUNK = 1000;

/** A source that the register names while its workbook is in the table `at_rest` is as one that was read just now. */
const AT_REST = [
  "CREATE TABLE at_rest (spreadsheet TEXT PRIMARY KEY, modified TEXT NOT NULL)",
  `CREATE TRIGGER at_rest AFTER INSERT ON source WHEN NEW.spreadsheet IN (SELECT spreadsheet FROM at_rest) BEGIN
     UPDATE source SET state = 'empty', read_configured = configured, written_feedback = feedback,
       listed = (SELECT modified FROM at_rest WHERE spreadsheet = NEW.spreadsheet),
       read_modified = (SELECT modified FROM at_rest WHERE spreadsheet = NEW.spreadsheet),
       last_read_at = (SELECT modified FROM at_rest WHERE spreadsheet = NEW.spreadsheet)
     WHERE agency_code = NEW.agency_code;
   END`,
];

/** Starts it with so many workbooks; those of the first `live` agencies are real and empty. */
export async function startRestingCity(workbooks: number, live: number): Promise<SteppedCity> {
  const city = await startSteppedCity(codesOf(live), { quota: false });
  await city.settle();
  const resting = Array.from({ length: workbooks - live }, (_, n) => restingSheet(city, n));
  await city.worker.database(AT_REST.map((sql) => ({ sql })));
  for (let at = 0; at < resting.length; at += CHUNK) {
    const sql = "INSERT INTO at_rest SELECT value ->> 'id', value ->> 'modified' FROM json_each(?)";
    await city.worker.database([{ sql, values: [JSON.stringify(resting.slice(at, at + CHUNK))] }]);
  }
  nameInRegister(city, resting);
  await city.settle();
  return city;
}

interface Resting {
  readonly code: string;
  readonly id: string;
  readonly modified: string;
}

function restingSheet({ google }: SteppedCity, n: number): Resting {
  const { files, permissions } = google.google.as(OWNER);
  const file = files.create({ name: `Lembar ${n}`, mimeType: "application/vnd.google-apps.spreadsheet" });
  const id = file.id ?? "";
  permissions.create(id, { type: "user", role: "writer", emailAddress: google.google.serviceAccount });
  const modified = files.get(id).modifiedTime ?? "";
  return { code: `R${String(n).padStart(5, "0")}`, id, modified };
}

function nameInRegister(city: SteppedCity, resting: readonly Resting[]): void {
  if (resting.length === 0) return;
  const { spreadsheets } = city.google.google.as(OWNER);
  const dimension = { sheetId: AGENCY_TAB.sheetId, dimension: "ROWS", length: resting.length + city.codes.length };
  spreadsheets.batchUpdate(city.register, { requests: [{ appendDimension: dimension }] });
  const values = resting.map(({ code, id }) => [code, `Dinas ${code}`, "", code, "1.02", "", "", "", "", id]);
  const range = `'${AGENCY_TAB.title}'!A${3 + city.codes.length}`;
  spreadsheets.values.update(city.register, range, { values }, { valueInputOption: "RAW" });
}
