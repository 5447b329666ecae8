// Reads a cell that is to hold one public link.

import type { Column } from "../column.ts";
import { type Problem, problem } from "../messages/problem.ts";
import { excerpt } from "../text/excerpt.ts";
import { hostOf, linksIn, lookalikeHost, smallLink, textBesides } from "../text/links.ts";
import { type Cell, CHIP_SIGN } from "./cell.ts";
import { accept, type CellReading, refuse } from "./cellReading.ts";
import { publicProblems } from "./readText.ts";

/** So much of a sentence is repeated. */
const SHOWN = 60;
/** An address that only lacks its beginning, or has another one. */
const ADDRESS =
  /^(?:[a-z][a-z0-9+.-]{1,9}:\/{0,2}|\/\/|www\.)?[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,9}(?:[:/?#]\S*)?$/iu;
const WITH_SCHEME = /\b(?:http|ftp):\/\/|\bwww\.|^h?t{1,2}ps?\s?[:;]{1,2}\s?\/{1,2}/i;
/** An address that begins as it should and goes on as none does. */
const BROKEN = /^https/i;
/** A file on somebody's own computer. */
const FILE =
  /^(?:file:|[a-z]:[\\/]|\\\\)|^[^:/\n]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|jpe?g|png|zip|rar|mp4|csv|txt)$/i;

/** One link of a page without anything in it that could be an address or a number of a person. */
const PLAIN_LINK =
  /^https:\/\/(?!wa\.me|[a-z.]{0,20}whatsapp|t\.me|[a-z.]{0,20}(?:facebook|linkedin))[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,9}(?:\/[\w/.-]*[\w/])?$/;

/** The first link counts; what else stands in the cell is kept beside it. */
export function readUrl(column: Column, _cell: Cell, text: string): CellReading {
  const max = column.max ?? text.length;
  if (text.length > max) return refuse(problem("too_long", { n: text.length, max }, column.key));
  if (PLAIN_LINK.test(text)) return accept(text);
  const [link] = linksIn(text);
  if (text.startsWith(CHIP_SIGN)) {
    return refuse(problem("link_chip", { value: excerpt(text.slice(CHIP_SIGN.length), SHOWN) }, column.key));
  }
  if (link === undefined) return refuse(noLink(column, text), ...publicProblems(column, text));
  const besides = textBesides(text, link);
  const problems = [...publicProblems(column, link), ...lookalike(column, link)];
  const value = smallLink(link);
  if (besides === "") return { value, problems };
  return { value, besides, problems: [...problems, problem("link_first", {}, column.key)] };
}

function noLink(column: Column, text: string): Problem {
  const value = excerpt(text, SHOWN);
  const plain = text.slice(0, SHOWN).normalize("NFKC");
  if (FILE.test(text)) return problem("link_file", { value }, column.key);
  if (BROKEN.test(plain)) return problem("link_broken", { value }, column.key);
  if (ADDRESS.test(text) || WITH_SCHEME.test(plain)) return problem("not_https", {}, column.key);
  return problem("link_sentence", { value }, column.key);
}

function lookalike(column: Column, link: string): Problem[] {
  const host = hostOf(link);
  const code = lookalikeHost(host);
  return code === undefined ? [] : [problem("link_lookalike", { host, code }, column.key)];
}
