// The `q` parameter of files.list, as a test of a file.

import { addressOf } from "../addressOf.ts";
import { driveError } from "../answer/googleError.ts";
import { type DriveFile, ownerOf } from "../files/driveFile.ts";
import { topParent } from "../files/newFile.ts";
import { isTop } from "./myDrive.ts";
import type { DriveRoot } from "./sharedDrive.ts";

/** True where the thing is wanted. */
type Test<T> = (thing: T, user: string) => boolean;
export type FileTest = Test<DriveFile>;

/** What can be asked of a kind of things. @throws GoogleError 400 "Invalid Value" for what cannot */
interface Terms<T> {
  readonly comparison: (field: string, operator: string, operand: Token) => Test<T>;
  readonly membership: (value: string, list: string) => Test<T>;
}

const TOKEN = /\s*(?:('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|([A-Za-z]+)|(!=|<=|>=|=|<|>|\(|\)))/y;

type Token = { readonly text: string; readonly quoted: boolean };

function invalid(): Error {
  return driveError(400, "invalid", "Invalid Value", { locationType: "parameter", location: "q" });
}

function tokens(query: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  const text = query.trimEnd();
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) throw invalid();
    at = TOKEN.lastIndex;
    const quoted = match[1];
    found.push(
      quoted === undefined
        ? { text: match[2] ?? match[3] ?? "", quoted: false }
        : { text: quoted.slice(1, -1).replace(/\\(.)/g, "$1"), quoted: true },
    );
  }
  return found;
}

/**
 * Reads terms such as `mimeType = '…' and trashed = false and modifiedTime > '2026-01-01T00:00:00'` with and, or, not and brackets.
 * @throws GoogleError 400 "Invalid Value" where the text is no query
 */
export function parseQuery(query: string): FileTest {
  return parseTerms(query, { comparison, membership });
}

/** The `q` of drives.list: name, createdTime and hidden. @throws GoogleError 400 "Invalid Value" */
export function parseDriveQuery(query: string): Test<DriveRoot> {
  return parseTerms(query, { comparison: driveComparison, membership: () => refuse() });
}

function parseTerms<T>(query: string, terms: Terms<T>): Test<T> {
  if (query.trim() === "") return () => true;
  return new QueryReader(tokens(query), terms).whole();
}

class QueryReader<T> {
  readonly #tokens: readonly Token[];
  readonly #terms: Terms<T>;
  #at = 0;

  constructor(list: readonly Token[], terms: Terms<T>) {
    this.#tokens = list;
    this.#terms = terms;
  }

  whole(): Test<T> {
    const test = this.#either();
    if (this.#at < this.#tokens.length) throw invalid();
    return test;
  }

  #either(): Test<T> {
    let left = this.#both();
    while (this.#word("or")) {
      const [a, b] = [left, this.#both()];
      left = (file, user) => a(file, user) || b(file, user);
    }
    return left;
  }

  #both(): Test<T> {
    let left = this.#single();
    while (this.#word("and")) {
      const [a, b] = [left, this.#single()];
      left = (file, user) => a(file, user) && b(file, user);
    }
    return left;
  }

  #single(): Test<T> {
    if (this.#word("not")) {
      const test = this.#single();
      return (file, user) => !test(file, user);
    }
    if (this.#word("(")) {
      const test = this.#either();
      if (!this.#word(")")) throw invalid();
      return test;
    }
    return this.#term();
  }

  #term(): Test<T> {
    const first = this.#next();
    const operator = this.#next();
    const second = this.#next();
    if (operator.text === "in") {
      const [value, list] = first.quoted ? [first.text, second.text] : [second.text, first.text];
      return this.#terms.membership(value, list);
    }
    if (first.quoted) throw invalid();
    return this.#terms.comparison(first.text, operator.text, second);
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw invalid();
    this.#at += 1;
    return token;
  }

  #word(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token === undefined || token.quoted || token.text.toLowerCase() !== text) return false;
    this.#at += 1;
    return true;
  }
}

function membership(value: string, list: string): FileTest {
  const email = addressOf(value);
  switch (list) {
    case "parents":
      return (file, user) => file.parents.includes(isTop(value, user) ? topParent(user) : value);
    case "owners":
      return (file, user) => ownerOf(file) === (value === "me" ? user : email);
    case "writers":
      return (file) =>
        file.permissions.some((one) => one.emailAddress === email && one.role !== "reader" && one.role !== "commenter");
    case "readers":
      return (file) => file.permissions.some((one) => one.emailAddress === email);
    default:
      throw invalid();
  }
}

function comparison(field: string, operator: string, operand: Token): FileTest {
  switch (field) {
    case "name":
    case "fullText":
      return textTest((file) => file.name, operator, operand.text);
    case "mimeType":
      return textTest((file) => file.mimeType, operator, operand.text);
    case "trashed":
      return flagTest((file) => file.trashed, operator, operand.text);
    case "starred":
      return flagTest((file) => file.starred, operator, operand.text);
    case "sharedWithMe":
      return flagTest(isSharedWith, operator, operand.text);
    case "modifiedTime":
      return timeTest((file) => file.modifiedTime, operator, operand.text);
    case "createdTime":
      return timeTest((file) => file.createdTime, operator, operand.text);
    default:
      throw invalid();
  }
}

function isSharedWith(file: DriveFile, user: string): boolean {
  return ownerOf(file) !== user && file.permissions.some((one) => one.emailAddress === user && !one.inherited);
}

function driveComparison(field: string, operator: string, operand: Token): Test<DriveRoot> {
  if (field === "name" || field === "createdTime") return comparison(field, operator, operand);
  if (field !== "hidden") return refuse();
  return flagTest(({ sharedDrive }: DriveRoot, user) => sharedDrive.hiddenBy.includes(user), operator, operand.text);
}

function refuse(): never {
  throw invalid();
}

function textTest(read: (file: DriveFile) => string, operator: string, operand: string): FileTest {
  const wanted = operand.toLowerCase();
  switch (operator) {
    case "=":
      return (file) => read(file).toLowerCase() === wanted;
    case "!=":
      return (file) => read(file).toLowerCase() !== wanted;
    case "contains":
      return (file) => containsPrefix(read(file).toLowerCase(), wanted);
    default:
      throw invalid();
  }
}

/** `contains` matches the beginnings of words in names, the whole in a MIME type. */
function containsPrefix(text: string, wanted: string): boolean {
  if (text.startsWith(wanted)) return true;
  return text.split(/[^\p{L}\p{N}]+/u).some((_, n, words) => words.slice(n).join(" ").startsWith(wanted));
}

function flagTest<T>(read: Test<T>, operator: string, operand: string): Test<T> {
  const wanted = operand.toLowerCase() === "true";
  if (operator !== "=" && operator !== "!=") throw invalid();
  return (file, user) => (read(file, user) === wanted) === (operator === "=");
}

function timeTest(read: (file: DriveFile) => number, operator: string, operand: string): FileTest {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:?\d\d$/.test(operand) ? operand : `${operand}${operand.includes("T") ? "Z" : ""}`,
  );
  if (Number.isNaN(time)) throw invalid();
  switch (operator) {
    case "=":
      return (file) => read(file) === time;
    case "!=":
      return (file) => read(file) !== time;
    case "<":
      return (file) => read(file) < time;
    case "<=":
      return (file) => read(file) <= time;
    case ">":
      return (file) => read(file) > time;
    case ">=":
      return (file) => read(file) >= time;
    default:
      throw invalid();
  }
}
