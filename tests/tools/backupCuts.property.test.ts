// A backup is restored whole or refused: cut anywhere, edited anywhere, or of another kind, it never gives a part.

import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { backupText, readBackup } from "../../shared/backup/backupFile.ts";
import { sha256, wholeBackup } from "../../tools/backup/readBackupFile.ts";
import { rebuild } from "../../tools/backup/rebuild.ts";
import { restoreStatements } from "../../tools/backup/restoreStatements.ts";
import { ALL_MIGRATIONS, migratedTo } from "../e2e/support/earlierSchema.ts";
import { AT, HEAD, sampleBackup, sampleTables } from "./support/sampleBackup.ts";

const tables = sampleTables(60);
const whole = sampleBackup(60);
const bytes = Buffer.from(whole);
const lines = whole.split("\n").length - 1;

const faultOf = (text: string) => readBackup(text, sha256).fault;

describe("a backup", () => {
  it("that is whole says what it is and how much it holds", () => {
    const reading = wholeBackup("x", whole);
    expect([reading.head, reading.rows.length]).toEqual([HEAD, 122]);
    expect(Object.fromEntries(reading.counts)).toEqual({
      ...{ heartbeat: 1, publication: 1, published: 60, version: 60, redaction: 0 },
    });
  });

  it("cut at each tenth line end is refused", () => {
    const kept = Array.from({ length: Math.ceil(lines / 10) }, (_, at) => at * 10);
    const texts = kept.map((count) =>
      whole
        .split("\n")
        .slice(0, count)
        .map((line) => `${line}\n`)
        .join(""),
    );
    expect(texts.map(faultOf)).toEqual(["empty", ...kept.slice(1).map(() => "cut")]);
  });

  it("cut at any of 200 bytes is refused", () => {
    const cut = fc.integer({ min: 0, max: bytes.length - 1 });
    fc.assert(
      fc.property(cut, (at) => {
        expect(["empty", "cut", "foreign"]).toContain(faultOf(bytes.subarray(0, at).toString()));
      }),
      { numRuns: 200 },
    );
  });

  it("with any byte changed, or any line lost, doubled or moved, is refused", () => {
    const at = fc.integer({ min: 0, max: bytes.length - 1 });
    const line = fc.integer({ min: 0, max: lines - 1 });
    fc.assert(
      fc.property(at, fc.integer({ min: 32, max: 126 }), line, line, (place, byte, one, other) => {
        const changed = Buffer.from(bytes);
        changed[place] = byte;
        if (!changed.equals(bytes)) expect(faultOf(changed.toString())).toBeDefined();
        const own = whole.split("\n").slice(0, -1);
        const text = own[one] ?? "";
        const [lost, moved] = [own.toSpliced(one, 1), own.toSpliced(one, 1).toSpliced(other, 0, text)];
        const doubled = own.toSpliced(one, 0, text);
        for (const some of [lost, doubled, ...(moved.join() === own.join() ? [] : [moved])])
          expect(faultOf(`${some.join("\n")}\n`)).toBeDefined();
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["nothing", "", "empty"],
    ["blank lines", "\n\n", "empty"],
    ["a note", "hello\n", "foreign"],
    ["a list", "[1,2]\n", "foreign"],
    ["another program's lines", '{"table":"version","row":{}}\n', "foreign"],
    ["a newer Kembar's", whole.replace('"format":1', '"format":2'), "newer"],
    ["two after each other", whole + whole, "edited"],
    ["one with a line more", `${whole}{"table":"version","row":{}}\n`, "cut"],
    ["another city's name typed in", whole.replace("Banjarmasin", "Banjarbaru"), "edited"],
  ])("%s is refused", (_what, text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });
});

describe("a database restored from it", () => {
  const open: ReturnType<typeof migratedTo>[] = [];
  afterEach(() => {
    for (const one of open.splice(0)) one.close();
  });
  const rebuilt = (text: string) => {
    const database = rebuild("x", wholeBackup("x", text));
    open.push(database);
    return database;
  };
  const filled = () => {
    const database = migratedTo(ALL_MIGRATIONS.length);
    open.push(database);
    database.exec(`INSERT INTO published (since, id, agency_code, at, payload) VALUES (900, 'KB-X', 'A', '${AT}', '{}');
      INSERT INTO redaction VALUES ('KB-X', 'V', 'a', '${AT}'); INSERT INTO facet VALUES ('theme', 'X', 77777)`);
    return database;
  };

  it("holds its rows and nothing else, index and counts with them", () => {
    const database = filled();
    for (const sql of restoreStatements(rebuilt(whole))) database.exec(sql);
    const count = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0]);
    expect([
      count("SELECT COUNT(*) FROM published"),
      count("SELECT COUNT(*) FROM listed"),
      count("SELECT COUNT(*) FROM redaction"),
      count("SELECT COUNT(*) FROM facet WHERE since NOT IN (SELECT since FROM listed)"),
      count("SELECT SUM(changes) FROM change_count"),
      count("SELECT position FROM publication"),
    ]).toEqual([60, 60, 0, 0, 60, 1_000_060]);
    expect(database.prepare("SELECT DISTINCT content FROM version").all()).toEqual([{ content: '{"a":"\n;\'--"}' }]);
  });

  it("of an earlier migration is brought forward; of one that nobody knows it is refused", () => {
    const earlier = (migration: string) => backupText({ ...HEAD, migration }, tables, sha256);
    const database = rebuilt(earlier("0009_jobs.sql"));
    expect(database.prepare("SELECT COUNT(*) AS n FROM listed").get()).toEqual({ n: 60 });
    expect(() => rebuilt(earlier("9999_later.sql"))).toThrow(/backup_newer/);
    expect(() => rebuilt(earlier("0000_other.sql"))).toThrow(/backup_foreign/);
    expect(() => rebuilt(backupText(HEAD, new Map([["other", [{ a: 1 }]]]), sha256))).toThrow(/backup_unfit/);
  });
});
