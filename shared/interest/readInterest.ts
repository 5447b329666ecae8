// Reads what somebody wrote into the form: text stays text, whatever signs it is made of.

import { COUNTRIES } from "../countries/countries.ts";
import { INTEREST_FIELDS, type Interest, type InterestField, type InterestKey } from "../interestFields.ts";
import { type Problem, problem } from "../messages/problem.ts";
import { asciiLower } from "../text/asciiLower.ts";
import { clean } from "../text/clean.ts";

/** `written`: what the form shows again, each text cut to what its field holds; `accepted` only where nothing is wrong. */
export interface InterestReading {
  readonly written: Interest;
  readonly accepted: Interest | undefined;
  readonly problems: readonly Problem[];
}

/** RFC 5321 in the plain form that offices have: one address, no quotes, no second one behind a comma. */
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const LONGEST_NAME = 64;
const SHOWN = 80;

/** Reads the fields; `textOf` gives what was sent for a key, "" for nothing. */
export function readInterest(textOf: (key: InterestKey) => string): InterestReading {
  const read = INTEREST_FIELDS.map((field) => [field.key, readField(field, textOf(field.key))] as const);
  // Every key of the list is there, because the list made it.
  const written = Object.fromEntries(read.map(([key, { text }]) => [key, text])) as Interest;
  const problems = read.flatMap(([, { found }]) => found ?? []);
  return { written, accepted: problems.length === 0 ? written : undefined, problems };
}

interface FieldReading {
  readonly text: string;
  readonly found?: Problem;
}

function readField(field: InterestField<InterestKey>, sent: string): FieldReading {
  const { key, max, kind } = field;
  const whole = oneOrMoreLines(clean(sent), kind);
  const letters = [...whole];
  const text = letters.length > max ? letters.slice(0, max).join("") : whole;
  if (letters.length > max && kind !== "country")
    return { text, found: problem("too_long", { n: letters.length, max }, key) };
  if (text === "") return field.needed ? { text, found: problem("interest_needed", {}, key) } : { text };
  if (kind === "country" && !COUNTRIES.some((one) => one.code === text)) {
    return { text: "", found: problem("interest_needed", {}, key) };
  }
  if (kind === "email" && !isAddress(text)) {
    return { text, found: problem("interest_email", { value: text.slice(0, SHOWN) }, key) };
  }
  return { text };
}

function oneOrMoreLines(text: string, kind: InterestField["kind"]): string {
  if (kind === "lines") return text.trim();
  const line = text.replace(/\s+/g, " ").trim();
  return kind === "email" ? asciiLower(line) : line;
}

/** Whether a text is one e-mail address and nothing else: it becomes the line of a letter. */
function isAddress(text: string): boolean {
  return ADDRESS.test(text) && text.indexOf("@") <= LONGEST_NAME;
}
