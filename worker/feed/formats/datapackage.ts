// /datapackage.json: the table described as a Frictionless Data Package with a Table Schema.

import { ITEM_COLUMNS, type ItemColumn } from "../../../shared/publish/itemColumns.ts";
import { SCHEMA_VERSION } from "../../../shared/publish/itemSchema.ts";
import { DISCLAIMER } from "../../../shared/texts/disclaimer.ts";
import { frameOf } from "../model/envelope.ts";
import { jsonDraft, type Making } from "../model/serve.ts";
import { fileNameOf, titleOf } from "./cityNames.ts";
import { DIALECTS, type DialectName } from "./csvText.ts";

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/** The package with one resource for each dialect; both hold the same cells. */
export function dataPackage({ state, base }: Making) {
  const { city } = state.register;
  const { license, ...frame } = frameOf(state.register, state.publishedAt);
  return jsonDraft({
    $schema: PROFILE,
    name: `${fileNameOf(city)}-cooperation-opportunities`,
    title: `${titleOf(city, "en")} / ${titleOf(city, "id")}`,
    description: `${DISCLAIMER.en}\n\n${DISCLAIMER.id}`,
    version: SCHEMA_VERSION,
    homepage: `${base}/en`,
    ...(frame.generated_at === null ? {} : { created: frame.generated_at }),
    keywords: ["sister city", "international cooperation", ...(city.isNamed ? [city.short.en] : []), "Indonesia"],
    licenses: [/^https?:/.test(license) ? { path: license } : { name: license }],
    license,
    ...frame,
    contributors: [{ title: city.government.en, roles: ["publisher"] }],
    resources: (Object.keys(DIALECTS) as DialectName[]).map((name) => resource(name, base)),
  });
}

function resource(name: DialectName, base: string) {
  const { delimiter } = DIALECTS[name];
  return {
    name: name === "standard" ? "opportunities" : `opportunities-${name}`,
    type: "table",
    path: `${base}/data.csv${name === "standard" ? "" : `?dialect=${name}`}`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter, lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: ITEM_COLUMNS.map(field), primaryKey: ["id"], missingValues: [""] },
  };
}

function field(column: ItemColumn) {
  const unique = column.name === "id";
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(unique ? { unique } : {}),
    ...(column.codes === undefined || column.isList ? {} : { enum: column.codes }),
  };
  return {
    name: column.name,
    type: typeOf(column),
    ...(column.format === "uri" ? { format: "uri" } : {}),
    description: descriptionOf(column),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function typeOf(column: ItemColumn): string {
  if (column.format === "date-time") return "datetime";
  return column.format === "date" ? "date" : column.type;
}

function descriptionOf({ description, isLabel, isList, list }: ItemColumn): string {
  return [
    description,
    isLabel ? "In words, in the language asked for by `lang`." : "",
    !isLabel && list !== undefined ? `Codes of the list "${list.name}" of /v1/vocabularies.` : "",
    isList ? "Several are separated by semicolons." : "",
  ]
    .filter((one) => one !== "")
    .join(" ");
}
