// Problem, warning and hint are three things, counted and ordered as such.

import { describe, expect, it } from "vitest";
import { severityOf } from "../../shared/messages/catalogue.ts";
import { problem } from "../../shared/messages/problem.ts";
import { besidesWords, gravestFirst } from "../../shared/messages/severities.ts";
import { hasErrors } from "../../shared/parse/readRow.ts";

const HINT = problem("evidence_missing", {}, "evidence_url");
const WARNING = problem("private_details", {}, "summary_id");
const ERROR = problem("needed", {}, "title_id");

describe("how grave a problem is", () => {
  it("is told apart in three steps, the gravest first", () => {
    expect(gravestFirst([HINT, ERROR, WARNING]).map((one) => severityOf(one.code))).toEqual([
      "error",
      "warning",
      "hint",
    ]);
    expect(hasErrors([HINT, WARNING])).toBe(false);
  });

  it.each([
    [[], ""],
    [[ERROR], ""],
    [[HINT, HINT], "2 saran (tidak menghalangi)"],
    [[HINT, WARNING, ERROR], "1 peringatan dan 1 saran (tidak menghalangi)"],
  ])("is counted in words where it hinders nothing", (problems, words) => {
    expect(besidesWords(problems)).toBe(words);
  });
});
