// Strict JSON Schemas of the Sheets API, made from Google's discovery document: unknown members are refused.

import { Ajv, type ValidateFunction } from "ajv";
import { HAVE_RECORDINGS, recording } from "./recordings.ts";

interface Discovered {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Discovered;
  readonly properties?: Readonly<Record<string, Discovered>>;
  readonly additionalProperties?: Discovered;
  readonly $ref?: string;
}

interface Discovery {
  readonly schemas: Readonly<Record<string, Discovered>>;
}

/** A JSON Schema of one discovered type. */
function strict(type: Discovered): object {
  if (type.$ref !== undefined) return { $ref: `#/definitions/${type.$ref}` };
  if (type.type === "any") return {};
  if (type.type === "array") return { type: "array", items: strict(type.items ?? {}) };
  if (type.type === "object" && type.additionalProperties !== undefined) {
    return { type: "object", additionalProperties: strict(type.additionalProperties) };
  }
  if (type.type === "object") {
    const entries = Object.entries(type.properties ?? {}).map(([name, property]) => [name, strict(property)]);
    return { type: "object", properties: Object.fromEntries(entries), additionalProperties: false };
  }
  return { type: type.type, ...(type.enum && { enum: type.enum }) };
}

/** The schemas with members of newer revisions than the document at hand. */
export function withNewer(schemas: Discovery["schemas"]): Discovery["schemas"] {
  const newer = Object.entries(NEWER).map(([name, properties]) => [
    name,
    { type: "object", ...schemas[name], properties: { ...schemas[name]?.properties, ...properties } },
  ]);
  return { ...schemas, ...Object.fromEntries(newer) };
}

/** Types of a Table's columns (developers.google.com/workspace/sheets/api/guides/tables). */
const COLUMN_TYPES = [
  ...["COLUMN_TYPE_UNSPECIFIED", "DOUBLE", "CURRENCY", "PERCENT", "DATE", "TIME", "DATE_TIME", "TEXT", "BOOLEAN"],
  ...["DROPDOWN", "FILES_CHIP", "PEOPLE_CHIP", "FINANCE_CHIP", "PLACE_CHIP", "RATINGS_CHIP"],
];

/** From googleapis' own types. */
const NEWER: Readonly<Record<string, Readonly<Record<string, Discovered>>>> = {
  SetDataValidationRequest: { filteredRowsIncluded: { type: "boolean" } },
  CellData: { chipRuns: { type: "array", items: { $ref: "ChipRun" } } },
  ChipRun: { chip: { $ref: "Chip" }, startIndex: { type: "integer", format: "int32" } },
  Chip: { personProperties: { $ref: "PersonProperties" }, richLinkProperties: { $ref: "RichLinkProperties" } },
  PersonProperties: {
    displayFormat: {
      type: "string",
      enum: ["DISPLAY_FORMAT_UNSPECIFIED", "DEFAULT", "LAST_NAME_COMMA_FIRST_NAME", "EMAIL"],
    },
    email: { type: "string" },
  },
  Request: { addTable: { $ref: "AddTableRequest" }, deleteTable: { $ref: "DeleteTableRequest" } },
  Response: { addTable: { $ref: "AddTableResponse" } },
  Sheet: { tables: { type: "array", items: { $ref: "Table" } } },
  AddTableRequest: { table: { $ref: "Table" } },
  AddTableResponse: { table: { $ref: "Table" } },
  DeleteTableRequest: { tableId: { type: "string" } },
  Table: {
    columnProperties: { type: "array", items: { $ref: "TableColumnProperties" } },
    name: { type: "string" },
    range: { $ref: "GridRange" },
    tableId: { type: "string" },
  },
  TableColumnProperties: {
    columnIndex: { type: "integer", format: "int32" },
    columnName: { type: "string" },
    columnType: { type: "string", enum: COLUMN_TYPES },
    dataValidationRule: { $ref: "TableColumnDataValidationRule" },
  },
  TableColumnDataValidationRule: { condition: { $ref: "BooleanCondition" } },
  RichLinkProperties: { mimeType: { type: "string" }, uri: { type: "string" } },
};

const validators = new Map<string, ValidateFunction>();

/** The schema check of a message such as `ValueRange`; undefined where the discovery document is absent. */
function messageValidator(message: string): ValidateFunction | undefined {
  if (!HAVE_RECORDINGS) return undefined;
  const known = validators.get(message);
  if (known !== undefined) return known;
  const schemas = withNewer(recording<Discovery>("sheets-v4.json").schemas);
  const definitions = Object.fromEntries(Object.entries(schemas).map(([name, type]) => [name, strict(type)]));
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validator = ajv.compile({ $ref: `#/definitions/${message}`, definitions });
  validators.set(message, validator);
  return validator;
}

const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/^GET \/v4\/spreadsheets\/[^/:?]+\/?(\?|$)/, "Spreadsheet"],
  [/^POST \/v4\/spreadsheets(\?|$)/, "Spreadsheet"],
  [/^POST \/v4\/spreadsheets\/[^/:?]+\/?:batchUpdate/, "BatchUpdateSpreadsheetResponse"],
  [/^POST \/v4\/spreadsheets\/[^/:?]+\/?:getByDataFilter/, "Spreadsheet"],
  [/^POST [^?]*\/sheets\/\d+:copyTo/, "SheetProperties"],
  [/^GET [^?]*\/values:batchGet(\?|$)/, "BatchGetValuesResponse"],
  [/^POST [^?]*\/values:batchUpdate(\?|$)/, "BatchUpdateValuesResponse"],
  [/^POST [^?]*\/values:batchClear(\?|$)/, "BatchClearValuesResponse"],
  [/^POST [^?]*\/values:batchUpdateByDataFilter/, "BatchUpdateValuesByDataFilterResponse"],
  [/^POST [^?]*\/values:batchClearByDataFilter/, "BatchClearValuesByDataFilterResponse"],
  [/^POST [^?]*\/values:batchGetByDataFilter/, "BatchGetValuesByDataFilterResponse"],
  [/^POST [^?]*\/developerMetadata:search/, "SearchDeveloperMetadataResponse"],
  [/^GET [^?]*\/developerMetadata\/\d+/, "DeveloperMetadata"],
  [/^GET [^?]*\/values\//, "ValueRange"],
  [/^PUT [^?]*\/values\//, "UpdateValuesResponse"],
  [/^POST [^?]*\/values\/[^?]*:append/, "AppendValuesResponse"],
  [/^POST [^?]*\/values\/[^?]*:clear/, "ClearValuesResponse"],
];

/**
 * What is wrong with an answer of the Sheets API by Google's own schema.
 * @returns an empty list where nothing is, also where there is no schema at hand
 */
export function answerProblems(call: string, status: number, body: unknown): readonly string[] {
  const message = ANSWERS.find(([form]) => form.test(call))?.[1];
  if (message === undefined || status !== 200) return [];
  const validator = messageValidator(message);
  if (validator === undefined || validator(body)) return [];
  return (validator.errors ?? []).map(
    (error) => `${call}: ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}
