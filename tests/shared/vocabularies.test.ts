// The vocabularies hold every code and understand every label of the contract's word lists.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fold, withoutExplanation } from "../../shared/text/fold.ts";
import { AFFAIR } from "../../shared/vocabularies/affair.ts";
import { ANSWER } from "../../shared/vocabularies/answer.ts";
import { AVAILABILITY } from "../../shared/vocabularies/availability.ts";
import { COVERAGE } from "../../shared/vocabularies/coverage.ts";
import { DECISION } from "../../shared/vocabularies/decision.ts";
import { FUNDING } from "../../shared/vocabularies/funding.ts";
import { NETWORK } from "../../shared/vocabularies/network.ts";
import { OBJECT } from "../../shared/vocabularies/object.ts";
import { PARTNER_KIND } from "../../shared/vocabularies/partnerKind.ts";
import { PRIORITY } from "../../shared/vocabularies/priority.ts";
import { READINESS } from "../../shared/vocabularies/readiness.ts";
import { REASON } from "../../shared/vocabularies/reason.ts";
import { REQUIREMENT } from "../../shared/vocabularies/requirement.ts";
import { ROLE } from "../../shared/vocabularies/role.ts";
import { SCHEME } from "../../shared/vocabularies/scheme.ts";
import { SCOPE } from "../../shared/vocabularies/scope.ts";
import { SOURCE_STATE } from "../../shared/vocabularies/sourceState.ts";
import { STAGE } from "../../shared/vocabularies/stage.ts";
import { STATE } from "../../shared/vocabularies/state.ts";
import { STATUS } from "../../shared/vocabularies/status.ts";
import { THEME } from "../../shared/vocabularies/theme.ts";
import { TRANSLATION } from "../../shared/vocabularies/translation.ts";
import { findCode, type Vocabulary } from "../../shared/vocabularies/vocabulary.ts";
import { YES_NO } from "../../shared/vocabularies/yesNo.ts";
import { VOCABULARIES } from "../../shared/vocabularies.ts";

const WORDING = documentAt("../../../shared/wording.md");
const DOMAIN = documentAt("../../../shared/domain.md");

const EVERY: readonly Vocabulary[] = [
  ...VOCABULARIES,
  ANSWER,
  DECISION,
  PRIORITY,
  REASON,
  ROLE,
  SOURCE_STATE,
  STATE,
  STATUS,
  YES_NO,
];

interface Spelling {
  readonly code: string;
  readonly labels: readonly string[];
}

function documentAt(path: string): string | undefined {
  const place = fileURLToPath(new URL(path, import.meta.url));
  return existsSync(place) ? readFileSync(place, "utf8") : undefined;
}

function section(text: string, heading: string): string {
  const from = text.indexOf(`\n## ${heading}`);
  if (from < 0) throw new Error(`the document has no section ${heading}`);
  return text.slice(from, text.indexOf("\n## ", from + 1));
}

function tableRows(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** Reads `**name** code: id / en (also "x"); code: id / en.` of the section Choices. */
function choicesOf(name: string): Spelling[] {
  const text = section(WORDING ?? "", "Choices");
  const from = text.indexOf(`- **${name}**`);
  if (from < 0) throw new Error(`wording.md has no choices ${name}`);
  const item = text.slice(from, text.indexOf("\n- **", from + 1) < 0 ? undefined : text.indexOf("\n- **", from + 1));
  const line = item.replace(/\s+/g, " ").replace(`- **${name}**`, "");
  const found = line.matchAll(
    /(?:^|[ ;,.:])([A-Z][A-Z_]+|[a-z_]+|\d+):? ((?:(?! \/ )[^:;])+) \/ ([^;.(]+)(?:\(also "([^"]+)"\))?/g,
  );
  return [...found].map(([, code = "", id = "", en = "", also]) => ({
    code,
    labels: [id, en, ...(also === undefined ? [] : [also])].map((label) => label.trim()),
  }));
}

function expectUnderstood(list: Vocabulary, spellings: readonly Spelling[]): void {
  expect(list.entries.map((one) => one.code).sort()).toEqual(spellings.map((one) => one.code).sort());
  for (const { code, labels } of spellings) {
    for (const label of labels) expect({ label, match: findCode(list, label) }).toEqual(read(label, code));
  }
}

function read(label: string, code: string): unknown {
  return { label, match: { kind: "one", code } };
}

describe.skipIf(WORDING === undefined)("the word lists of the contract", () => {
  const CHOICES: readonly (readonly [string, Vocabulary])[] = [
    ["status", STATUS],
    ["scope", SCOPE],
    ["readiness", READINESS],
    ["object", OBJECT],
    ["funding", FUNDING],
    ["partner_kind", PARTNER_KIND],
    ["scheme_set", SCHEME],
    ["reason", REASON],
    ["stage", STAGE],
    ["availability", AVAILABILITY],
    ["role", ROLE],
  ];

  it.each(CHOICES)("%s: every code is there and every label is understood", (name, list) => {
    expectUnderstood(list, choicesOf(name));
  });

  it("answers and requirements", () => {
    const text = section(WORDING ?? "", "Choices").replace(/\s+/g, " ");
    const found = text.matchAll(/(R\d) ((?:(?! \/ )[^:;])+) \/ ([^;.]+)[;.]/g);
    expectUnderstood(
      REQUIREMENT,
      [...found].map(([, code = "", id = "", en = ""]) => ({ code, labels: [id.trim(), en.trim()] })),
    );
    expect(text).toContain("yes: Ya / Yes; no: Tidak / No; unknown: Belum tahu / Not yet known");
    expect(ANSWER.entries.map(({ code, id, en }) => `${code}: ${id} / ${en}`)).toEqual([
      "yes: Ya / Yes",
      "no: Tidak / No",
      "unknown: Belum tahu / Not yet known",
    ]);
  });

  it("themes with their affairs, objects and goals", () => {
    const objects = OBJECT.entries.map((one) => one.code);
    const rows = tableRows(section(WORDING ?? "", "Themes")).filter(([code = ""]) => /^[A-Z_]+$/.test(code));
    const expected = rows.map(([code, id, en, affairs = "", ...rest]) => ({
      code,
      id,
      en,
      affairs: affairs.replace(/\(.*\)/, "").match(/\d\.\d\d/g) ?? [],
      objects: {
        typical: objects.filter((_one, at) => rest[at] === "●").sort(),
        possible: objects.filter((_one, at) => rest[at] === "○").sort(),
      },
      sdgs: (rest[5] ?? "").split(" ").map(Number),
    }));
    const actual = THEME.entries.map(({ code, id, en, affairs, objects: { typical, possible }, sdgs }) => ({
      code,
      id,
      en,
      affairs,
      objects: { typical: [...typical].sort(), possible: [...possible].sort() },
      sdgs,
    }));
    expect(actual).toEqual(expected);
  });

  it("decisions and states", () => {
    const rows = tableRows(section(WORDING ?? "", "Decisions and states"));
    const decisions = rows.filter(([code = ""]) => DECISION.entries.some((one) => one.code === code));
    expectUnderstood(
      DECISION,
      decisions.map(([code = "", id = "", en = ""]) => {
        const also = /\(also "([^"]+)"\)/.exec(id)?.[1];
        const labels = [withoutExplanation(id), en, ...(also === undefined ? [] : [also])];
        return { code, labels };
      }),
    );
    const states = rows
      .slice(rows.findIndex(([code]) => code === "state") + 1)
      .filter(([code = ""]) => /^[a-z_]+$/.test(code));
    expectUnderstood(
      STATE,
      states.map(([code = "", id = "", en = ""]) => ({ code, labels: [id, en] })),
    );
    const sources = rows.flatMap(([code = "", id = ""]) => (code.startsWith("(source) ") ? [[code.slice(9), id]] : []));
    expect(sources.map(([code, id = ""]) => [code, findCode(SOURCE_STATE, id)])).toEqual(
      sources.map(([code]) => [code, { kind: "one", code }]),
    );
  });
});

describe.skipIf(DOMAIN === undefined)("the affairs of the reference data", () => {
  it("holds every code of its table and no other", () => {
    const table = (DOMAIN ?? "").split("### 2.1")[2] ?? (DOMAIN ?? "").split("### 2.1")[1] ?? "";
    const rows = tableRows(table.slice(0, table.indexOf("\n### ")));
    const codes = rows.flatMap(([, cell = ""]) => cell.match(/\d\.\d\d/g) ?? []);
    expect(codes).toHaveLength(42);
    expect(AFFAIR.entries.map((one) => one.code)).toEqual(codes);
  });
});

describe("every vocabulary", () => {
  it.each(EVERY.map((list) => [list.name, list] as const))("%s: no spelling means two codes", (_name, list) => {
    const owners = new Map<string, Set<string>>();
    for (const entry of list.entries) {
      for (const label of [entry.code, entry.id, entry.en, ...(entry.also ?? [])]) {
        for (const key of [fold(label), fold(withoutExplanation(label))]) {
          owners.set(key, (owners.get(key) ?? new Set()).add(entry.code));
        }
      }
    }
    const shared = [...owners].filter(([, codes]) => codes.size > 1).map(([key, codes]) => [key, ...codes]);
    expect(shared).toEqual([]);
  });

  it("names its source and both titles, and no two have one name", () => {
    for (const { name, title, source } of EVERY) {
      expect(`${name}|${title.id}|${title.en}|${source}`).toMatch(/^[a-z_]+\|.+\|.+\|.+$/);
    }
    const names = [...new Set(EVERY)].map((list) => list.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("hints that the lists give each other", () => {
  it("themes name affairs and objects that exist", () => {
    const affairs: readonly string[] = AFFAIR.entries.map((one) => one.code);
    const objects: readonly string[] = OBJECT.entries.map((one) => one.code);
    for (const theme of THEME.entries) {
      expect(affairs).toEqual(expect.arrayContaining([...theme.affairs, ...theme.possibleAffairs]));
      expect(objects).toEqual(expect.arrayContaining([...theme.objects.typical, ...theme.objects.possible]));
    }
  });

  it("supporting functions and provincial powers are marked as the law divides them", () => {
    const supporting = AFFAIR.entries.filter((one) => one.supporting).map((one) => one.code);
    expect(supporting).toEqual(["4.01", "4.02", "5.01", "5.02", "5.03", "5.04", "5.05", "6.01", "7.01", "8.01"]);
    expect(AFFAIR.entries.filter((one) => one.supporting !== one.id.startsWith("Penunjang: "))).toEqual([]);
    const provincial = AFFAIR.entries.filter((one) => one.powers === "provincial").map((one) => one.code);
    expect(provincial).toEqual(["3.25", "3.28", "3.29"]);
  });

  it("requirements say where they apply and which stand at approval", () => {
    expect(REQUIREMENT.entries.map((one) => [one.key, one.appliesTo, one.atApproval])).toEqual([
      ["r1", "foreign", false],
      ["r2", "foreign", true],
      ["r3", "foreign", true],
      ["r4", "foreign", false],
      ["r5", "foreign", true],
      ["r6", "IPTEK", true],
      ["r7", "KSDPL", false],
      ["r8", "KSDPL", false],
      ["r9", "KSDPL", false],
    ]);
  });

  it("schemes say what the feed says of them", () => {
    expect(SCHEME.entries.map((one) => [one.code, one.scheme, one.type, one.foreign])).toEqual([
      ["KSDD", "KSDD", null, false],
      ["KSDPK", "KSDPK", null, false],
      ["KSDPL", "KSDPL", null, true],
      ["KSDPL_KEMBAR", "KSDPL", "KEMBAR", true],
      ["KSDPL_LAINNYA", "KSDPL", "LAINNYA", true],
      ["KSDLL", "KSDLL", null, true],
      ["KSDLL_PENERUSAN", "KSDLL", "PENERUSAN", true],
      ["KSDLL_PERSETUJUAN", "KSDLL", "PERSETUJUAN", true],
      ["SINERGI", "SINERGI", null, false],
      ["BUKAN_KSD", "BUKAN_KSD", null, false],
      ["BELUM_DITENTUKAN", null, null, false],
    ]);
  });

  it("networks are no scheme and no scheme is a network", () => {
    const schemes = SCHEME.entries.map((one) => one.code as string);
    expect(NETWORK.entries.filter((one) => schemes.includes(one.code))).toEqual([]);
  });

  it("ticks are read whatever the sheet makes of them", () => {
    const ticks = ["TRUE", "true", "1", "Ya", " ya ", "FALSE", "0", "Tidak"].map((text) => findCode(YES_NO, text));
    expect(ticks.map((match) => (match.kind === "one" ? match.code : match.kind))).toEqual([
      ...["yes", "yes", "yes", "yes", "yes"],
      ...["no", "no", "no"],
    ]);
  });

  it("priorities, coverage and translation keep their codes", () => {
    const codes = [PRIORITY, COVERAGE, TRANSLATION].map((list) => list.entries.map((one) => one.code));
    expect(codes).toEqual([
      ["1", "2", "3"],
      ["fulfilled", "candidate", "proposed", "empty"],
      ["none", "machine", "checked"],
    ]);
  });
});
