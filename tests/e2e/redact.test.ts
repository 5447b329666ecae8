// Redaction leaves nothing of a version behind: not in D1, the feed, the changes, the register's tabs or a backup.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dumpDatabase } from "./support/database.ts";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { ADMIN, OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

/** Words that stand nowhere else: in an older version, in one that is public, and in what a reviewer wrote. */
const SECRETS = ["Zirkonium tua", "Xenolit publik", "Qanun peninjau"] as const;
const [OLD, PUBLIC, NOTE] = SECRETS;

let city: SmallCity;
const versions: Record<string, string> = {};

const strengths = () => openTab(city.google, city.workbook("DLH"), "Keunggulan", city.staffOf("DLH"));
const review = () => openTab(city.google, city.register, "Tinjauan", REVIEWER);
const rowsOf = (title: string) => openTab(city.google, city.register, title, OWNER).rows();
const versionOf = (id: string) => String(rowsOf("Data Gabungan").find((row) => row.id === id)?.version);
const tokenOf = (email: string) => city.google.google.auth.tokensFor(email).id_token;

function redact(body: unknown, email = ADMIN) {
  const headers = { authorization: `Bearer ${tokenOf(email)}` };
  return fetch(`${city.worker.url}/v1/redact`, { method: "POST", headers, body: JSON.stringify(body) });
}

async function read(path: string, email?: string) {
  const headers = email === undefined ? {} : { authorization: `Bearer ${tokenOf(email)}` };
  const answer = await fetch(city.worker.url + path, { headers });
  return { status: answer.status, text: await answer.text() };
}

/** The rows of a backup; its first and last line say when it was taken. */
const backup = async () => (await read("/v1/backup", ADMIN)).text.split("\n").slice(1, -2).join("\n");

/** Which secrets a text holds. */
const foundIn = (text: string) => SECRETS.filter((one) => text.includes(one));

beforeAll(async () => {
  city = await startSmallCity(["DLH"]);
  const hidden = { summary_id: `Uraian ${OLD}.`, needs_id: `Butuh ${OLD}.`, notes_internal: `Catatan ${OLD}` };
  strengths().add({ ...GOOD, ...hidden, id: testId(1), title_id: `Contoh ${OLD}` });
  strengths().add({ ...GOOD, id: testId(2), title_id: `Contoh ${PUBLIC}`, summary_id: `Uraian ${PUBLIC}.` });
  strengths().add({ ...GOOD, id: testId(3), title_id: "Contoh yang tetap" });
  strengths().add({ ...GOOD, id: testId(4), title_id: "Contoh yang tampil" });
  await city.sync(city.workbook("DLH"));
  for (const n of [1, 2, 3]) review().change(testId(n), { ...APPROVE, decision_note: `Lihat ${NOTE}` });
  review().change(testId(4), APPROVE);
  await city.sync(city.register);
  versions[1] = versionOf(testId(1));
  versions[2] = versionOf(testId(2));
  // What people typed is theirs to remove; what is left of the first row is an older version that only Kembar knows.
  const clean = { title_id: "Contoh baru", summary_id: GOOD.summary_id, needs_id: GOOD.needs_id, notes_internal: "" };
  strengths().change(testId(1), clean);
  for (const n of [1, 2]) review().change(testId(n), { decision_note: "", reviewed_at: `2026-11-26T01:0${n}:00.000Z` });
  await city.sync();
});
afterAll(() => city.stop());

describe("POST /v1/redact", () => {
  it("is for administrators, takes only versions of the id, and changes nothing when refused", async () => {
    const before = await backup();
    expect((await redact({ id: testId(1), versions: [versions[1]] }, REVIEWER)).status).toBe(403);
    expect((await redact({ id: testId(1), versions: [versions[1], versions[2]] })).status).toBe(404);
    expect((await redact({ id: testId(9), versions: [versions[1]] })).status).toBe(404);
    expect((await redact({ id: testId(1), versions: [] })).status).toBe(400);
    expect(await backup()).toBe(before);
    expect(foundIn(before)).toEqual(SECRETS);
  });

  it("blanks an older version, which was public, and one that is public and still stands in its sheet", async () => {
    expect((await read(`/v1/opportunities/${testId(1)}`)).text).toContain(OLD);
    for (const n of [1, 2]) {
      const answer = await redact({ id: testId(n), versions: [versions[n]] });
      expect([answer.status, await answer.json()]).toEqual([200, { id: testId(n), redacted: [versions[n]] }]);
      expect((await read(`/v1/opportunities/${testId(n)}`)).status).toBe(410);
    }
    expect((await read(`/v1/opportunities/${testId(3)}`)).status).toBe(200);
    await city.sync();
    for (const path of [
      "/v1/opportunities",
      "/feed.json",
      "/data.csv",
      "/v1/changes",
      "/id",
      "/v1/opportunities?q=zirkonium",
    ])
      expect([path, foundIn((await read(path)).text)]).toEqual([path, []]);
    const changes = JSON.parse((await read("/v1/changes")).text) as { items: { id: string; change: string }[] };
    expect(Object.fromEntries(changes.items.map((one) => [one.id, one.change]))).toEqual({
      [testId(1)]: "tombstone",
      [testId(2)]: "tombstone",
      [testId(3)]: "upsert",
      [testId(4)]: "upsert",
    });
  });

  it("keeps identifier, version, decision and time, and says who redacted what", async () => {
    const rows = (await backup())
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));
    const of = (table: string, n: number) =>
      rows.filter((one) => one.table === table && one.row.id === testId(n)).map((one) => one.row);
    expect(of("redaction", 2)).toMatchObject([{ version: versions[2], by: ADMIN }]);
    expect(of("version", 2)).toMatchObject([{ version: versions[2], content: "{}" }]);
    expect(of("decision", 2)[0]).toMatchObject({ version: versions[2], decision: "approve", cells: "{}", redacted: 1 });
    expect(of("decision", 2)[0].taken_at).toMatch(/^\d{4}-/);
    const history = rowsOf("Riwayat Keputusan").filter((row) => row.id === testId(2));
    expect(history.map((row) => [row.version, row.note])).toContainEqual([versions[2], ""]);
  });

  it("is not undone by reading the same row again, nor by deciding again, nor by a changed list", async () => {
    strengths().change(testId(2), { submission_ref: "556/1" });
    review().change(testId(2), {
      decision: "Setujui sebagai calon prakarsa",
      decision_ref: "Nota 1",
      reviewed_version: "",
    });
    openTab(city.google, city.register, "Perangkat Daerah", OWNER).write(3, { name_id: "Dinas Lingkungan Hidup" });
    await city.sync();
    await city.sync(city.workbook("DLH"));
    await city.sync(city.register);
    expect((await read(`/v1/opportunities/${testId(2)}`)).status).toBe(410);
    for (const title of ["Data Gabungan", "Riwayat Keputusan", "Masalah"]) {
      const others = rowsOf(title).filter((row) => row.id !== testId(3));
      expect([title, foundIn(JSON.stringify(others))]).toEqual([title, []]);
    }
  });

  // D1 allows neither secure_delete nor VACUUM: what stays in its file's free space no statement can reach or erase.
  it("leaves nothing of it in any table, the search index included, nor in the log", async () => {
    review().change(testId(3), { decision_note: "", reviewed_at: "2026-11-26T01:03:00.000Z" });
    await city.sync();
    await redact({ id: testId(3), versions: [versionOf(testId(3))] });
    await city.sync();
    expect(foundIn(await backup())).toEqual([]);
    await city.worker.stop();
    const tables = dumpDatabase(city.dataDir);
    expect([...tables.keys()]).toEqual(
      expect.arrayContaining(["version", "published", "published_text_data", "facet"]),
    );
    for (const [name, rows] of tables) expect([name, foundIn(rows.join("\n"))]).toEqual([name, []]);
    const words = (tables.get("published_text_data") ?? []).map(blobsIn).join("");
    expect(words).not.toMatch(/irkonium|enolit/);
    expect(words).toContain("contoh");
    const spellings = (tables.get("spelling") ?? []).join("");
    expect(spellings).not.toMatch(/irkonium|enolit/);
    expect(spellings).toContain("contoh");
    expect(foundIn(city.worker.log.join(""))).toEqual([]);
  });
});

/** The bytes of a dumped row as text. */
function blobsIn(row: string): string {
  const { block } = JSON.parse(row) as { readonly block: Readonly<Record<string, number>> };
  return Buffer.from(Object.values(block)).toString("latin1");
}
