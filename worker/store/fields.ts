// The types of D1's columns that are more than text and numbers, and how rows become values: nothing else reads a column.

import * as z from "zod";
import type { Content } from "../../shared/columns.ts";
import type { DecisionCells, Settings } from "../../shared/decisions/cells.ts";
import { CATALOGUE } from "../../shared/messages/catalogue.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import type { Vocabulary } from "../../shared/vocabularies/vocabulary.ts";

/** A column that holds JSON of this form. */
export function jsonOf<S extends z.ZodType>(schema: S) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: "no JSON" });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

/** A column that holds a code of a vocabulary. */
export function codeOf<Code extends string>(list: Vocabulary<Code>) {
  return z.enum(list.entries.map((one) => one.code) as [Code, ...Code[]]);
}

/** 0 or 1. */
export const yesNo = z.number().transform((value) => value === 1);

export const texts = z.array(z.string());

export const problem = z.custom<Problem>((value) => isObject(value) && typeof value.code === "string");

/** Problems; one whose code an earlier version of Kembar knew, and this one no longer does, is left out. */
export const problems = z.array(problem).transform((all) => all.filter((one) => Object.hasOwn(CATALOGUE, one.code)));

/** The cells of a row in canonical form, by the keys of the columns. */
export const content = z.custom<Content>(
  (value) => isObject(value) && Object.values(value).every((cell) => isScalar(cell) || isTexts(cell)),
);

const textByKey = (value: unknown): boolean => isObject(value) && Object.values(value).every(isText);
export const listRecord = z.custom<ListRecord>(textByKey);
export const settings = z.custom<Settings>(textByKey);
export const decisionCells = z.custom<DecisionCells>(textByKey);

/** The cells of an entry of the log: of a decision texts, of a stage numbers too. */
export const historyCells = z.record(z.string(), z.union([z.string(), z.number()]));

/** Reads the rows of an answer. Throws where a row is not what the table promises: a bug of ours. */
export function rowsOf<S extends z.ZodType>(schema: S): (rows: readonly unknown[]) => z.output<S>[] {
  const all = z.array(schema);
  return (rows) => all.parse(rows);
}

/** Reads an answer of at most one row. */
export function firstOf<S extends z.ZodType>(schema: S): (rows: readonly unknown[]) => z.output<S> | undefined {
  return (rows) => (rows.length === 0 ? undefined : schema.parse(rows[0]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}
