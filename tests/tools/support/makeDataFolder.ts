// Makes a data folder for upgrade.test.ts, as small as it can be: `node tests/tools/support/makeDataFolder.ts FOLDER`, in the
// checkout whose state is to be kept (copied there, if that does not have this file yet).

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";
import { setCity } from "../../../tools/localGoogle/city.ts";
import { APPROVE, GOOD, testId } from "../../e2e/support/rows.ts";
import { openTab } from "../../e2e/support/sheet.ts";
import { ADMIN, OWNER, REVIEWER, type SmallCity, startSmallCity } from "../../e2e/support/smallCity.ts";

const AGENCY = "DLH";
const D1 = "worker/v3/d1/miniflare-D1DatabaseObject";

/** A city in which everything happened once: approved, approved and edited, withdrawn, rejected, sent back, not yet decided. */
async function live(city: SmallCity): Promise<void> {
  const strengths = () => openTab(city.google, city.workbook(AGENCY), "Keunggulan", city.staffOf(AGENCY));
  const review = () => openTab(city.google, city.register, "Tinjauan", REVIEWER);
  for (const n of [1, 2, 3, 4, 5, 6]) strengths().add({ ...GOOD, id: testId(n), title_id: `Contoh ${n}` });
  await city.sync(city.workbook(AGENCY));
  for (const n of [1, 2, 3]) review().change(testId(n), APPROVE);
  review().change(testId(4), { decision: "Tolak", reason: "GANDA" });
  review().change(testId(5), { decision: "Minta perbaikan", decision_note: "Lengkapi manfaatnya." });
  await city.sync(city.register);
  strengths().change(testId(2), { title_id: "Contoh 2, diubah" });
  strengths().change(testId(3), { status: "Ditarik" });
  await city.sync(city.workbook(AGENCY));
  await city.sync();
}

/** What has to be there after every later start. */
async function told({ worker, google, register }: SmallCity) {
  const json = async (path: string) => (await fetch(worker.url + path)).json();
  const { items } = (await json("/v1/opportunities")) as { items: Readonly<Record<string, unknown>>[] };
  const { next_cursor } = (await json("/v1/changes")) as { next_cursor: string };
  const history = openTab(google, register, "Riwayat Keputusan", OWNER).rows();
  return {
    items: items.map(({ id, version, title, published_at }) => ({ id, version, title, published_at })),
    cursor: next_cursor,
    history: history.map(({ when, id, version, decision, reason, note }) => ({
      ...{ when, id, version, decision, reason, note },
    })),
  };
}

/** A database as it is, without free pages, in few bytes. */
function packed(database: DatabaseSync, file: string): void {
  const small = `${file}.tmp`;
  database.prepare("VACUUM INTO ?").run(small);
  database.close();
  writeFileSync(file, gzipSync(readFileSync(small), { level: 9 }));
  rmSync(small);
}

const folder = resolve(process.argv[2] ?? "");
mkdirSync(folder, { recursive: true });
const city = await startSmallCity([AGENCY]);
await live(city);
const users = [
  { email: OWNER, role: "owner" as const },
  { email: ADMIN, role: "admin" as const },
  { email: REVIEWER, role: "reviewer" as const },
];
const agencies = [{ code: AGENCY, spreadsheet: city.workbook(AGENCY) }];
setCity(city.google.google, { register: city.register, agencies, users });
const facts = await told(city);
await city.worker.stop();
const google = new DatabaseSync(join(city.dataDir, "google", "google.sqlite"));
const name = readdirSync(join(city.dataDir, D1)).find((one) => one.endsWith(".sqlite") && one !== "metadata.sqlite");
packed(new DatabaseSync(join(city.dataDir, D1, name ?? "")), join(folder, "d1.sqlite.gz"));
// Keys are made anew where there are none; nobody keeps a private key in a repository.
google.exec("DELETE FROM settings WHERE json LIKE '%PRIVATE KEY%'");
packed(google, join(folder, "google.sqlite.gz"));
writeFileSync(join(folder, "told.json"), `${JSON.stringify({ database: name, ...facts }, null, 2)}\n`);
await city.stop().catch(() => undefined);
