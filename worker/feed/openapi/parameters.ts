// The parameters of the public routes as OpenAPI describes them, derived from the filters.

import type { Vocabulary } from "../../../shared/vocabularies/vocabulary.ts";
import { DIALECTS } from "../formats/csvText.ts";
import { FILTERS } from "../model/filters.ts";
import { MAX_LIMIT, USUAL_LIMIT } from "../model/limits.ts";

/** One parameter object of OpenAPI 3.1. */
export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly required?: true;
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly style?: "form";
  readonly explode?: true;
}

const LONG_LIST = 60;

function query(name: string, description: string, schema: Readonly<Record<string, unknown>>): Parameter {
  return { name, in: "query", description, schema };
}

function codes(list: Vocabulary | undefined): Readonly<Record<string, unknown>> {
  if (list === undefined) return { type: "string", pattern: "^[\\w.-]{1,64}$" };
  const all = list.entries.map((one) => one.code);
  return all.length > LONG_LIST ? { type: "string", pattern: "^[A-Z]{2}$" } : { type: "string", enum: all };
}

/** Where the codes of a filter are explained, and what else it finds. */
function explained({ name, list }: (typeof FILTERS)[number]): string {
  if (name === "agency") return "Codes of /v1/agencies.";
  if (name === "listing")
    return "Codes of the list `listing` of /v1/vocabularies; where it is absent, `listed` alone is found.";
  const codesOf = `Codes of the list \`${list?.name ?? name}\` of /v1/vocabularies.`;
  return name === "scheme" ? `${codesOf} \`KSDPL\` and \`KSDLL\` find their kinds too.` : codesOf;
}

const FILTER_PARAMETERS: readonly Parameter[] = FILTERS.map((filter) => ({
  ...query(
    filter.name,
    `${filter.title.en}. ${explained(filter)} Several, repeated or separated by commas, mean any of them.`,
    { type: "array", maxItems: 50, items: codes(filter.list) },
  ),
  style: "form",
  explode: true,
}));

export const LANGUAGE = query("lang", "Language of messages, labels and ranking; never changes the shape.", {
  type: "string",
  enum: ["id", "en"],
  default: "id",
});

export const LIST_PARAMETERS: readonly Parameter[] = [
  ...FILTER_PARAMETERS,
  query(
    "q",
    "Words that all have to be found, in either language, whatever their case and diacritics. Ranked: the words as typed or what begins with them (titles first), then their stems (`dilatih` finds `pelatihan`, `rivers` finds `river`), then what means the same (`garbage` finds `sampah`; a country also by its cities and people), and, where none of this finds anything, words of five letters or more with one letter wrong. Words that link others, or stand for the catalogue itself, need not be found beyond the first rank.",
    {
      type: "string",
      maxLength: 200,
      examples: ["pasar terapung"],
    },
  ),
  query("updated_since", "Only what changed at or after a day or a time (ISO 8601).", {
    type: "string",
    examples: ["2026-01-31", "2026-01-31T08:00:00Z"],
  }),
  LANGUAGE,
];

export const CURSOR = query("cursor", "`next_cursor` of the page before, unchanged. Kept for 24 hours.", {
  type: "string",
});

export function limit(usual: number = USUAL_LIMIT): Parameter {
  return query("limit", "How many items at most; pages may hold fewer.", {
    type: "integer",
    minimum: 1,
    maximum: MAX_LIMIT,
    default: usual,
  });
}

export const SINCE = query("since", "`next_cursor` of an earlier answer, however old; absent: from the beginning.", {
  type: "string",
});

export const SYNC = query("sync", "`sync` of an answer to `POST /v1/sync`: how that one stands comes along.", {
  type: "string",
});

export const DIALECT = query("dialect", "`excel-id`: semicolons and a byte order mark; the same cells.", {
  type: "string",
  enum: Object.keys(DIALECTS),
  default: "standard",
});

export const ID: Parameter = {
  name: "id",
  in: "path",
  required: true,
  description: "Identifier of an opportunity.",
  schema: { type: "string", pattern: "^KB-[0-9A-HJKMNP-TV-Z]{10}$", examples: ["KB-7M2Q9D4XKA"] },
};
