// English is asked for before anything becomes public, whatever its scope: each text that lacks it is named.

import { expect, it } from "vitest";
import { COLUMNS, type Content, englishKeyOf } from "../../shared/columns.ts";
import { englishNote } from "../../shared/review/englishNote.ts";

const BILINGUAL = COLUMNS.filter((one) => one.bilingual === true);
const indonesian: Content = Object.fromEntries(BILINGUAL.map(({ key }) => [key, "Teks"]));
const both: Content = {
  ...indonesian,
  ...Object.fromEntries(BILINGUAL.map(({ key }) => [englishKeyOf(key), "Text"])),
};

it.each(["LUAR_NEGERI", "ANTAR_DAERAH", "DALAM_DAERAH"])("a row of %s without any English is told of", (scope) => {
  const note = englishNote({ ...indonesian, scope: scope as NonNullable<Content["scope"]> });
  for (const { heading } of BILINGUAL) {
    expect(note?.id).toContain(heading.id);
    expect(note?.en).toContain(heading.en);
  }
  expect(note?.id).toContain("Terjemahkan ke Inggris");
});

it("only what is filled in and has no English is named; nothing is said where all has it", () => {
  expect(englishNote(both)).toBe(undefined);
  const { needs_en: _needs, ...rest } = both;
  expect(englishNote(rest)?.id).toMatch(/^Belum ada teks Inggris untuk: [^,]+\. Bila/);
  expect(englishNote({})).toBe(undefined);
});
