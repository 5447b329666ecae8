// Fills a database of the Worker: migrations, a register with the sample city's profile, and items of any number.

import type { Miniflare } from "miniflare";
import { agreementOf } from "../../shared/publish/agreement.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import { AGREEMENT_TAB, PROFILE_TAB, PROGRAMME_TAB } from "../../shared/registerTabs.ts";
import type { Tab } from "../../shared/tab.ts";
import { migrationStatements } from "../e2e/support/migrationStatements.ts";
import { sampleCity } from "../support/sampleRows.ts";
import { samplePayload } from "./samplePayload.ts";

type Database = Awaited<ReturnType<Miniflare["getD1Database"]>>;

const CHUNK = 500;
const AGENCIES = 32;
const AT = "2026-03-01T00:00:00.000Z";
const DAY = AT.slice(0, 10);
const CITY = sampleCity("banjarmasin");

/** Applies the migrations of a folder and publishes so many items as one snapshot. */
export async function fillFace(db: Database, migrations: string, items: number): Promise<void> {
  for (const sql of migrationStatements(migrations)) await db.prepare(sql).run();
  await writeRegister(db);
  await writeAgreements(db);
  for (let start = 0; start < items; start += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, items - start) }, (_, at) => samplePayload(start + at + 1));
    const sql = `
      INSERT INTO published (id, since, agency_code, payload, words, at)
      SELECT value ->> 'id', value ->> 'since', value ->> 'agency', value ->> 'payload', value ->> 'words', ?2 FROM json_each(?1)`;
    await db.prepare(sql).bind(JSON.stringify(rows), AT).run();
  }
  await db.prepare("UPDATE publication SET position = ?, published_at = ?").bind(items, AT).run();
}

/** The sample city's agreements as they stood on the day, and one of a kind and state that it has not. */
async function writeAgreements(db: Database): Promise<void> {
  const ended: ListRecord = {
    ...{ code: "CONTOH 9", title: "Contoh: Jejaring kota sungai", agreement_kind: "network", public: "yes" },
    ...{ partner: "Contoh Jejaring", partner_wikidata: "Q1490", country: "Jepang", document_url: "https://x.example/" },
    ...{ signed_on: "2023-01-31", ends_on: "2026-01-31" },
  };
  const records: readonly ListRecord[] = [...(CITY.records.get(AGREEMENT_TAB.title) ?? []), ended];
  const shown = records.flatMap((one) => agreementOf(one, new Map(), DAY) ?? []);
  const rows = shown.map((one) => ({ code: one.code, payload: JSON.stringify(one) }));
  const sql = `
    INSERT INTO agreement (code, position, payload, at)
    SELECT value ->> 'code', key + 1, value ->> 'payload', ?2 FROM json_each(?1)`;
  await db.prepare(sql).bind(JSON.stringify(rows), AT).run();
}

async function writeRegister(db: Database): Promise<void> {
  const rowsOf = (tab: Tab) =>
    (CITY.records.get(tab.title) ?? []).map((value) => ({ tab: tab.title, key: value[tab.keyTag], value }));
  const sql = `
    INSERT INTO register_row (tab, key, content)
    SELECT value ->> 'tab', value ->> 'key', value -> 'value' FROM json_each(?)`;
  await db
    .prepare(sql)
    .bind(JSON.stringify([...rowsOf(PROFILE_TAB), ...rowsOf(PROGRAMME_TAB)]))
    .run();
  const codes = Array.from({ length: AGENCIES }, (_, n) => `AGENCY${n}`);
  const sources =
    "INSERT INTO source (agency_code, spreadsheet, last_read_at) SELECT value, value, ?2 FROM json_each(?1)";
  await db.prepare(sources).bind(JSON.stringify(codes), AT).run();
}
