// The shapes of the answers as JSON Schema, each by its name, referring to each other.

import * as z from "zod";
import { ITEM_SCHEMA } from "../../../shared/publish/itemSchema.ts";
import { SHAPES, type ShapeName } from "../shapes/answers.ts";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Readers must bear fields that they do not know: what is added later breaks nobody. The rest says nothing to them. */
function forReaders({ jsonSchema }: { readonly jsonSchema: JsonSchema }): void {
  delete jsonSchema.additionalProperties;
  delete jsonSchema.readOnly;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** All shapes, referring to each other by `#/components/schemas/…`. */
export function componentSchemas(): Readonly<Record<ShapeName, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SHAPES)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    override: forReaders,
  });
  const plain = Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]);
  return Object.fromEntries(plain) as Record<ShapeName, JsonSchema>;
}

/** The public item alone. */
export function itemSchema(): JsonSchema {
  return z.toJSONSchema(ITEM_SCHEMA, { override: forReaders });
}
