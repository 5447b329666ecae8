// The item as a flat table: one column for each field, named by its path, derived from the item's schema.

import * as z from "zod";
import { type Bilingual, labelOf, type Vocabulary } from "../vocabularies/vocabulary.ts";
import { VOCABULARIES } from "../vocabularies.ts";
import type { Item } from "./item.ts";
import { ITEM_SCHEMA } from "./itemSchema.ts";

/** One column: `path` leads from the item to the value; lists become one cell, separated by `; `. */
export interface ItemColumn {
  readonly name: string;
  readonly path: readonly string[];
  readonly type: "string" | "integer" | "boolean";
  readonly isList: boolean;
  readonly required: boolean;
  readonly format: string | undefined;
  readonly description: string;
  /** The codes that it may hold; undefined where the item's schema closes no list. */
  readonly codes: readonly string[] | undefined;
  /** The list that explains its codes; undefined where they are plain values or the column holds labels itself. */
  readonly list: Vocabulary | undefined;
  /** Whether the column shows the words of the codes that stand in the column before it. */
  readonly isLabel: boolean;
}

type Schema = z.core.JSONSchema.BaseSchema & { readonly "x-vocabulary"?: string };

/** Every column in the order of the item's fields; after each column of codes one with their words. */
export const ITEM_COLUMNS: readonly ItemColumn[] = columnsOf(z.toJSONSchema(ITEM_SCHEMA), [], true, "");

/** The cells of an item in the order of the columns; labels in a language; an absent value is blank. */
export function cellsOf(item: Item, language: keyof Bilingual): readonly string[] {
  return ITEM_COLUMNS.map((column) => {
    const value = valueAt(item, column.path);
    if (value === null || value === undefined) return "";
    return Array.isArray(value)
      ? value.map((one) => textOf(one, column, language)).join("; ")
      : textOf(value, column, language);
  });
}

function textOf(value: unknown, { list, isLabel }: ItemColumn, language: keyof Bilingual): string {
  return list === undefined || !isLabel ? String(value) : labelOf(list, String(value), language);
}

/** `about` is what the fields around a field say of it. */
function columnsOf(schema: Schema, path: readonly string[], required: boolean, about: string): readonly ItemColumn[] {
  const shape = presentShape(schema);
  const description = [about, schema.description ?? shape.description ?? ""].filter((one) => one !== "").join(" ");
  if (shape.type === "object") {
    return Object.entries(shape.properties ?? {}).flatMap(([key, field]) =>
      columnsOf(field as Schema, [...path, key], required && !isNullable(schema), description),
    );
  }
  const isList = shape.type === "array";
  const value = isList ? (shape.items as Schema) : shape;
  const name = value["x-vocabulary"] ?? shape["x-vocabulary"] ?? schema["x-vocabulary"];
  const list = VOCABULARIES.find((one) => one.name === name);
  const type = value.type === "integer" || value.type === "boolean" ? value.type : "string";
  const column = {
    name: path.join("."),
    path,
    type: isList ? "string" : type,
    isList,
    required: required && !isNullable(schema) && !isList,
    format: shape.format,
    description,
    codes: value.enum?.filter((one) => typeof one === "string"),
    list,
    isLabel: false,
  } as const;
  return list === undefined ? [column] : [column, labelColumn(column)];
}

function labelColumn(column: ItemColumn): ItemColumn {
  return { ...column, name: `${column.name}.label`, isLabel: true, format: undefined, codes: undefined };
}

/** The schema of a value that is there: without the alternative null. */
function presentShape(schema: Schema): Schema {
  const present = schema.anyOf?.find((one) => (one as Schema).type !== "null");
  return (present as Schema | undefined) ?? withoutNull(schema);
}

function withoutNull(schema: Schema): Schema {
  const types: unknown = schema.type;
  if (!Array.isArray(types)) return schema;
  return { ...schema, type: types.find((one) => one !== "null") };
}

function isNullable(schema: Schema): boolean {
  const types: unknown = schema.type;
  const inTypes = Array.isArray(types) && types.includes("null");
  return inTypes || (schema.anyOf?.some((one) => (one as Schema).type === "null") ?? false);
}

function valueAt(item: Item, path: readonly string[]): unknown {
  let value: unknown = item;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
