// Papers inside workerd: what a one-time link is good for over time, and that no text makes a file that does not open.

import { env } from "cloudflare:workers";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import type { PaperFacts, RowFacts } from "../../shared/papers/facts.ts";
import { MAX_FOLDER_ROWS, PAPERS, type PaperKind } from "../../shared/papers/paperList.ts";
import { makeLink, useLink } from "../../worker/papers/links.ts";
import { writeFolder, writePaper } from "../../worker/papers/writePaper.ts";
import { wordText } from "../e2e/support/wordText.ts";

const REVIEWER = "peninjau@banjarmasin.example";
const PATH = "/v1/papers/laporan-cakupan.docx";
const NOON = new Date("2026-11-24T04:00:00Z");
const later = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);
const TEN_MINUTES = 600_000;

const links = async () => (await env.DB.prepare("SELECT * FROM paper_link").all<Record<string, string>>()).results;
const member = (role: string) =>
  env.DB.prepare("INSERT INTO member (email, role) VALUES (?, ?)").bind(REVIEWER, role).run();

describe("a one-time link", () => {
  beforeEach(async () => {
    await env.DB.batch([env.DB.prepare("DELETE FROM paper_link"), env.DB.prepare("DELETE FROM member")]);
    await member("reviewer");
  });

  test("works until the last moment of its ten minutes, and not at the next", async () => {
    const [early, late] = [await makeLink(env.DB, PATH, REVIEWER, NOON), await makeLink(env.DB, PATH, REVIEWER, NOON)];
    expect(early.expiresAt).toBe(later(TEN_MINUTES).toISOString());
    expect(await useLink(env.DB, early.token, PATH, later(TEN_MINUTES - 1))).toBe(true);
    expect(await useLink(env.DB, late.token, PATH, later(TEN_MINUTES))).toBe(false);
  });

  test("opens one address once", async () => {
    const { token } = await makeLink(env.DB, PATH, REVIEWER, NOON);
    expect(await useLink(env.DB, token, `${PATH}?ids=`, NOON)).toBe(false);
    expect(await useLink(env.DB, token, PATH, NOON)).toBe(true);
    expect(await useLink(env.DB, token, PATH, NOON)).toBe(false);
    expect(await useLink(env.DB, "", PATH, NOON)).toBe(false);
  });

  test("is a secret of at least 128 bits of which the database holds only a hash", async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => makeLink(env.DB, PATH, REVIEWER, NOON)));
    expect(new Set(made.map((one) => one.token)).size).toBe(20);
    for (const { token } of made) expect(token).toMatch(/^[\w-]{22,}$/);
    const stored = JSON.stringify(await links());
    expect(made.filter(({ token }) => stored.includes(token))).toEqual([]);
  });

  test("dies with the rights of whoever asked for it", async () => {
    const { token } = await makeLink(env.DB, PATH, REVIEWER, NOON);
    await env.DB.prepare("DELETE FROM member").run();
    await member("staff");
    expect(await useLink(env.DB, token, PATH, NOON)).toBe(false);
  });

  test("is forgotten when it has expired and another is made", async () => {
    await makeLink(env.DB, PATH, REVIEWER, NOON);
    const { expiresAt } = await makeLink(env.DB, PATH, REVIEWER, later(TEN_MINUTES));
    expect((await links()).map((one) => one.expires_at)).toEqual([expiresAt]);
  });
});

describe("a file", () => {
  const anything = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const hostile = ["<", "&", '"', "]]>", "\n", "\u0000", "\u0001", "\u000b", "\u001f", "\ufffe", "\ud83d", "😀"];
  const text = fc.string({ unit: fc.oneof(anything, fc.constantFrom(...hostile, "kata")), maxLength: 60 });

  test("is well-formed whatever people typed, and says it", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, summary, partner) => {
        for (const kind of Object.keys(PAPERS) as PaperKind[]) {
          const { bytes } = await writePaper(kind, facts(title, summary, partner));
          const words = title.match(/[a-z]{3,}/gi) ?? [];
          const found = wordText(bytes);
          if (PAPERS[kind].rows !== "none")
            for (const word of words) expect(found.toLowerCase()).toContain(word.toLowerCase());
        }
      }),
      { numRuns: 60 },
    );
  });

  test("holds the papers of as many rows as may be asked for, equal titles apart", async () => {
    const kinds = (Object.keys(PAPERS) as PaperKind[]).filter((kind) => PAPERS[kind].rows === "one");
    const own = facts("Contoh", "Contoh ringkasan", "Kota Nagoya");
    const rows = Array.from({ length: MAX_FOLDER_ROWS }, (_, at) => `Contoh KB-${at}`);
    const papers = rows.flatMap((folder) => kinds.map((kind) => ({ kind, folder, facts: own })));
    const { name, bytes } = await writeFolder([{ kind: "bahan-tkksd", folder: "", facts: own }, ...papers], own.day);
    const files = Object.entries(unzipSync(bytes));
    expect([name, files.length]).toEqual(["naskah-kerja-sama-2026-11-24.zip", 1 + papers.length]);
    for (const [, file] of files) expect(wordText(file)).toMatch(/contoh/i);
  });

  function facts(title: string, summary: string, partner: string): PaperFacts {
    const row: RowFacts = {
      id: "KB-0000000001",
      version: "GQHDYDM4KRBS",
      content: { title_id: title, summary_id: summary, activities_id: summary, scope: "LUAR_NEGERI", title_en: title },
      partnerName: partner,
      agency: { id: title, en: title },
      state: summary,
      englishChecked: false,
    };
    const programme = { code: "P1", name: title, scopes: [] };
    const coverage = {
      programmes: [programme],
      waiting: 0,
      candidates: 0,
      agreements: 0,
      byAgency: [],
      byTheme: [],
      dataDay: undefined,
    };
    return { rows: [row], profile: { name: { id: title, en: title } }, programmes: [], coverage, day: "2026-11-24" };
  }
});
