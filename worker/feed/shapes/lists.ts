// The lists that explain the feed: agencies, codes, coverage.

import * as z from "zod";
import { COVERAGE } from "../../../shared/vocabularies/coverage.ts";
import { ENVELOPE, TOTAL, time, words } from "./frame.ts";

export const AGENCY = z.strictObject({
  code: z.string(),
  name: words,
  last_read_at: time("When its workbook was last read successfully; null for never.").nullable(),
  published: z.int().min(0).meta({ description: "How many of its opportunities stand in the list now." }),
});

export const AGENCIES_ANSWER = z.strictObject({ ...ENVELOPE, total: TOTAL, items: z.array(AGENCY).readonly() });

const VOCABULARY = z.strictObject({
  name: z.string(),
  title: words,
  source: z.string().meta({ description: "The article of law or the page that it comes from." }),
  entries: z.array(z.strictObject({ code: z.string(), id: z.string(), en: z.string() })).readonly(),
});

export const VOCABULARIES_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: TOTAL,
  items: z.array(VOCABULARY).readonly(),
});

const CELL = z.strictObject({
  scope: z.string(),
  state: z.enum(COVERAGE.entries.map((one) => one.code)),
  agreements: z.int().min(0).meta({ description: "Agreements in force that the city shows." }),
  candidates: z.int().min(0).meta({ description: "Opportunities that stand in the list now." }),
});

const COUNTED = z.strictObject({
  code: z.string(),
  name: words,
  cells: z.array(CELL.pick({ scope: true, candidates: true })).readonly(),
});

export const COVERAGE_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: TOTAL,
  items: z.array(z.strictObject({ programme: z.string(), name: words, cells: z.array(CELL).readonly() })).readonly(),
  agencies: z.array(COUNTED).readonly(),
  themes: z.array(COUNTED).readonly(),
});
