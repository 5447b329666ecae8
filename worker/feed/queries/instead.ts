// What an empty list offers instead: words near to those typed that do find something, and the themes that have anything.

import * as z from "zod";
import { sensesIn, wordsOfSenses } from "../../../shared/search/senses.ts";
import { foldedWords, tellingWords } from "../../../shared/search/words.ts";
import { lettersApart } from "../../../shared/text/lettersApart.ts";
import { THEME } from "../../../shared/vocabularies/theme.ts";
import { rowsOf } from "../../store/fields.ts";
import { STAMP } from "../model/feedState.ts";
import type { FeedQuery } from "../model/filters.ts";
import { type Question, rowsIn } from "../model/question.ts";
import type { Asking } from "../model/serve.ts";
import { namesOfPlaces, partsIn } from "./searchParts.ts";
import { searchAll } from "./searchWords.ts";

/** `words`: those near to what was typed, the nearest first; `single`: those typed that find something alone. `themes`: codes with the number of items, those of the same meaning first. */
export interface Instead {
  readonly words: readonly string[];
  readonly single: readonly string[];
  readonly themes: readonly (readonly [code: string, count: number])[];
}

const COUNT = z.object({ value: z.string(), n: z.number() });
type Count = z.output<typeof COUNT>;
const countRows = rowsOf(COUNT);
const themeRows = rowsOf(z.object({ value: z.string() }));
const wordRows = rowsOf(z.object({ word: z.string() }));

const NOTHING_INSTEAD: Question<Instead> = { statements: [], answer: () => ({ words: [], single: [], themes: [] }) };

/**
 * Asks what there is instead of what a question finds; words only where the search finds nothing in any scope. A
 * question that at most a scope narrows is not asked about: other scopes are counted anyway.
 */
export function insteadQuestion({ db, kept }: Asking, query: FeedQuery): Question<Instead> {
  if (query.q === "" && query.filters.every(({ name }) => name === "scope")) return NOTHING_INSTEAD;
  const near = nearWords(query.q);
  const typed = tellingWords(foldedWords(query.q));
  const tried = [...near, ...(typed.length < 2 ? [] : typed.slice(0, MOST))].map((word) => ({
    word,
    question: searchAll(word),
  }));
  const found = `
    SELECT j.value ->> 'word' AS word FROM json_each(IIF(${STAMP} = ?1, '[]', ?2)) AS j
    WHERE NOT EXISTS (SELECT 1 FROM published_text AS t CROSS JOIN listed AS l ON l.since = t.rowid
        WHERE t.published_text MATCH ?3 AND l.until IS NULL AND l.lapsed = 0)
      AND EXISTS (SELECT 1 FROM published_text AS t CROSS JOIN listed AS l ON l.since = t.rowid
        WHERE t.published_text MATCH (j.value ->> 'question') AND l.until IS NULL AND l.lapsed = 0)
    ORDER BY j.key`;
  const counted = `
    SELECT value, SUM(candidates) AS n FROM candidate_count
    WHERE name = 'theme' AND ${STAMP} <> ?1 GROUP BY value HAVING n > 0`;
  const touched = `
    SELECT DISTINCT f.value
    FROM json_each(IIF(${STAMP} = ?1 OR EXISTS (SELECT 1 FROM published_text AS t CROSS JOIN listed AS l ON l.since = t.rowid
      WHERE t.published_text MATCH ?3 AND l.until IS NULL AND l.lapsed = 0), '[]', '[1]')) AS gate
    CROSS JOIN facet AS f
    WHERE f.name = 'theme' AND f.since IN (
      SELECT t.rowid FROM published_text AS t CROSS JOIN listed AS l ON l.since = t.rowid
      WHERE t.published_text MATCH ?2 AND l.until IS NULL AND l.lapsed = 0)`;
  const whole = searchAll(query.q) || NO_WORD;
  return {
    statements: [
      db.prepare(found).bind(kept, JSON.stringify(tried), whole),
      db.prepare(counted).bind(kept),
      db.prepare(touched).bind(kept, anyWord(query.q), whole),
    ],
    answer: ([words, themes, touching]) => ({
      ...wordsOf(rowsIn(words, wordRows), typed),
      themes: byMeaning(
        rowsIn(themes, countRows),
        query.q,
        new Set(rowsIn(touching, themeRows).map(({ value }) => value)),
      ),
    }),
  };
}

function wordsOf(found: readonly { readonly word: string }[], typed: readonly string[]) {
  const all = [...new Set(found.map(({ word }) => word))];
  return {
    words: all.filter((word) => !typed.includes(word)),
    single: all.filter((word) => typed.includes(word)),
  };
}

/** Finds nothing. */
const NO_WORD = '""';

/** The full-text question for what has any of the words of a search, or something of the same meaning. */
function anyWord(q: string): string {
  return tellingWords(foldedWords(q)).map(searchAll).join(" OR ") || NO_WORD;
}

const SHORTEST = 4;
const MOST = 6;

/** Known words near to those of a search that nobody knows, the nearest first. */
function nearWords(q: string): readonly string[] {
  const unknown = partsIn(foldedWords(q)).filter(({ senses, country }) => senses.length === 0 && country === undefined);
  const typed = tellingWords(unknown.flatMap(({ words }) => words)).filter((word) => word.length >= SHORTEST);
  const near = typed.slice(0, 2).flatMap((word) => {
    const most = word.length === SHORTEST ? 1 : 2;
    return [...wordsOfSenses(), ...namesOfPlaces()].flatMap((known) => {
      const apart = lettersApart(word, known, most);
      return apart > 0 && apart <= most && known.length >= SHORTEST ? [{ known, apart }] : [];
    });
  });
  return [...new Set(near.sort((a, b) => a.apart - b.apart).map(({ known }) => known))].slice(0, MOST);
}

/** Themes that share a meaning with a search, by their names or their items, first; then those with most items. */
function byMeaning(counts: readonly Count[], q: string, touched: ReadonlySet<string>): Instead["themes"] {
  const meant = meaningsOf(q);
  const shares = ({ value }: Count) => {
    if (touched.has(value)) return true;
    const theme = THEME.entries.find(({ code }) => code === value);
    return theme !== undefined && [...meaningsOf(`${theme.id} ${theme.en}`)].some((key) => meant.has(key));
  };
  const sorted = counts.toSorted((a, b) => Number(shares(b)) - Number(shares(a)) || b.n - a.n);
  return sorted.map(({ value, n }) => [value, n]);
}

function meaningsOf(text: string): ReadonlySet<string> {
  const words = foldedWords(text);
  const found = [...sensesIn(words, "id"), ...sensesIn(words, "en")];
  return new Set(found.flatMap(({ sense }) => [sense.key, ...sense.wider]));
}
