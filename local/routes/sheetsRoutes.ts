// The routes of the Sheets API v4.

import { badRequest, entityNotFound } from "../answer/googleError.ts";
import type { Action } from "../auth/scopes.ts";
import type { GoogleUser } from "../googleUser.ts";
import { type Answer, json, jsonOnce } from "../http/answer.ts";
import { decoded } from "../http/decoded.ts";
import { parseBody } from "../http/parseBody.ts";
import { flag, type Request } from "../http/request.ts";
import { applyFieldMask, parseFieldMask, unknownPath } from "../protoJson/fieldMask.ts";

/** What a path asks of the Sheets API. */
export interface SheetsCall {
  readonly action: Action;
  readonly answer: (user: GoogleUser) => Answer;
}

const PREFIX = "/v4/spreadsheets";

/** The call of a request below `/v4/spreadsheets`. @throws GoogleError 404 where there is no such method */
export function sheetsCall(request: Request): SheetsCall {
  const rest = request.path.slice(PREFIX.length);
  if (rest === "" || rest === "/") return create(request);
  const match = /^\/([^/:]+)(.*)$/.exec(rest);
  const id = decoded(match?.[1] ?? "");
  const below = (match?.[2] ?? "").replace(/\/$/, "").replace(/^\/:/, ":");
  const call =
    spreadsheetCall(request, id, below) ?? valuesCall(request, id, below) ?? metadataCall(request, id, below);
  if (call === undefined) throw entityNotFound();
  return call;
}

/** Answers with the part of `value` that `fields` asks for. @throws GoogleError 400 for an unknown field */
function masked(request: Request, message: string, value: object): Answer {
  const fields = request.query.get("fields");
  if (!fields) return jsonOnce(value);
  const mask = parseFieldMask(fields);
  const unknown = mask === undefined ? fields : unknownPath(mask, message);
  if (mask === undefined || unknown !== undefined) {
    const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown}'.`;
    throw badRequest("Request contains an invalid argument.", [{ field: unknown ?? fields, description }]);
  }
  return json(applyFieldMask(value, mask));
}

function read(request: Request, message: string, answer: (user: GoogleUser) => object): SheetsCall {
  return { action: "sheetsRead", answer: (user) => masked(request, message, answer(user)) };
}

function write(request: Request, message: string, answer: (user: GoogleUser) => object): SheetsCall {
  return { action: "sheetsWrite", answer: (user) => masked(request, message, answer(user)) };
}

function create(request: Request): SheetsCall {
  if (request.method !== "POST") throw entityNotFound();
  return write(request, "Spreadsheet", ({ spreadsheets }) => spreadsheets.create(parseBody(request)));
}

function spreadsheetCall(request: Request, id: string, below: string): SheetsCall | undefined {
  const { method, query } = request;
  if (method === "GET" && below === "") {
    const options = { ranges: query.getAll("ranges"), includeGridData: wantsGridData(query) };
    return read(request, "Spreadsheet", ({ spreadsheets }) => spreadsheets.get(id, options));
  }
  if (method === "POST" && below === ":batchUpdate") {
    return write(request, "BatchUpdateSpreadsheetResponse", ({ spreadsheets }) =>
      spreadsheets.batchUpdate(id, parseBody(request)),
    );
  }
  if (method === "POST" && below === ":getByDataFilter") {
    const body = { ...parseBody(request), ...(wantsGridData(query) && { includeGridData: true }) };
    return read(request, "Spreadsheet", ({ spreadsheets }) => spreadsheets.getByDataFilter(id, body));
  }
  const sheet = /^\/sheets\/([^/:]+):copyTo$/.exec(below)?.[1];
  if (method !== "POST" || sheet === undefined) return undefined;
  return write(request, "SheetProperties", ({ spreadsheets }) =>
    spreadsheets.copySheet(id, Number(sheet), parseBody(request)),
  );
}

/** Grid data comes where it is asked for, also by a field mask that names it. */
function wantsGridData(query: URLSearchParams): boolean {
  const fields = query.get("fields");
  if (!fields) return flag(query, "includeGridData");
  const sheets = parseFieldMask(fields)?.fields.get("sheets");
  return sheets !== undefined && (sheets.fields.has("data") || (sheets.all && flag(query, "includeGridData")));
}

function valuesCall(request: Request, id: string, below: string): SheetsCall | undefined {
  if (!below.startsWith("/values")) return undefined;
  return (
    batchValuesCall(request, id, below.slice("/values".length)) ??
    rangeCall(request, id, below.slice("/values/".length))
  );
}

function readOptions(query: URLSearchParams) {
  return {
    majorDimension: query.get("majorDimension"),
    valueRenderOption: query.get("valueRenderOption"),
    dateTimeRenderOption: query.get("dateTimeRenderOption"),
  };
}

function writeOptions(query: URLSearchParams) {
  return {
    valueInputOption: query.get("valueInputOption"),
    insertDataOption: query.get("insertDataOption"),
    includeValuesInResponse: flag(query, "includeValuesInResponse"),
    responseValueRenderOption: query.get("responseValueRenderOption"),
    responseDateTimeRenderOption: query.get("responseDateTimeRenderOption"),
  };
}

function batchValuesCall(request: Request, id: string, method: string): SheetsCall | undefined {
  switch (`${request.method} ${method}`) {
    case "GET :batchGet": {
      const ranges = request.query.getAll("ranges");
      const options = readOptions(request.query);
      return read(request, "BatchGetValuesResponse", ({ spreadsheets }) =>
        spreadsheets.values.batchGet(id, ranges, options),
      );
    }
    case "POST :batchUpdate":
      return write(request, "BatchUpdateValuesResponse", ({ spreadsheets }) =>
        spreadsheets.values.batchUpdate(id, parseBody(request)),
      );
    case "POST :batchClear":
      return write(request, "BatchClearValuesResponse", ({ spreadsheets }) =>
        spreadsheets.values.batchClear(id, parseBody(request)),
      );
    case "POST :batchGetByDataFilter":
      return read(request, "BatchGetValuesByDataFilterResponse", ({ spreadsheets }) =>
        spreadsheets.dataFilters.batchGet(id, parseBody(request)),
      );
    case "POST :batchUpdateByDataFilter":
      return write(request, "BatchUpdateValuesByDataFilterResponse", ({ spreadsheets }) =>
        spreadsheets.dataFilters.batchUpdate(id, parseBody(request)),
      );
    case "POST :batchClearByDataFilter":
      return write(request, "BatchClearValuesByDataFilterResponse", ({ spreadsheets }) =>
        spreadsheets.dataFilters.batchClear(id, parseBody(request)),
      );
    default:
      return undefined;
  }
}

function rangeCall(request: Request, id: string, encoded: string): SheetsCall | undefined {
  const [, before = encoded, custom] = /^(.*):(append|clear)$/s.exec(encoded) ?? [];
  const range = decoded(before);
  switch (`${request.method} ${custom ?? ""}`) {
    case "GET ":
      return read(request, "ValueRange", ({ spreadsheets }) =>
        spreadsheets.values.get(id, range, readOptions(request.query)),
      );
    case "PUT ":
      return write(request, "UpdateValuesResponse", ({ spreadsheets }) =>
        spreadsheets.values.update(id, range, parseBody(request), writeOptions(request.query)),
      );
    case "POST append":
      return write(request, "AppendValuesResponse", ({ spreadsheets }) =>
        spreadsheets.values.append(id, range, parseBody(request), writeOptions(request.query)),
      );
    case "POST clear":
      return write(request, "ClearValuesResponse", ({ spreadsheets }) => spreadsheets.values.clear(id, range));
    default:
      return undefined;
  }
}

function metadataCall(request: Request, id: string, below: string): SheetsCall | undefined {
  if (request.method === "POST" && below === "/developerMetadata:search") {
    return write(request, "SearchDeveloperMetadataResponse", ({ spreadsheets }) =>
      spreadsheets.dataFilters.search(id, parseBody(request)),
    );
  }
  const metadataId = /^\/developerMetadata\/(\d+)$/.exec(below)?.[1];
  if (request.method !== "GET" || metadataId === undefined) return undefined;
  return read(request, "DeveloperMetadata", ({ spreadsheets }) =>
    spreadsheets.dataFilters.metadata(id, Number(metadataId)),
  );
}
