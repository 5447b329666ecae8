// What the sheet page asks for: tabs, typing, rows, sorting, and functions of its script.

import * as z from "zod";
import { GoogleError } from "../answer/googleError.ts";
import type { Google } from "../google.ts";
import type { Selection } from "../host/bridge.ts";
import type { ScriptHost } from "../host/scriptHost.ts";
import { type Answer, json, jsonOnce } from "../http/answer.ts";
import { parseBody } from "../http/parseBody.ts";
import type { Request } from "../http/request.ts";
import { columnName } from "../sheets/a1/columnName.ts";
import { ScriptRuns } from "./scriptRuns.ts";
import { tabView } from "./tabView.ts";

const SELECTION = z.object({ sheet: z.string(), row: z.int(), column: z.int(), rows: z.int(), columns: z.int() });
const EDIT = z.object({ user: z.string(), at: SELECTION, values: z.array(z.array(z.string())) });
const PLACE = z.object({ row: z.int(), column: z.int(), rows: z.int(), columns: z.int() });
const COPY = z.object({ user: z.string(), from: PLACE.extend({ sheetId: z.int() }), at: SELECTION });
const ROWS = z.object({
  user: z.string(),
  sheetId: z.int(),
  action: z.enum(["insert", "delete"]),
  row: z.int(),
  count: z.int(),
});
const SORT = z.object({
  user: z.string(),
  sheetId: z.int(),
  column: z.int(),
  firstRow: z.int(),
  descending: z.boolean(),
  place: PLACE.optional(),
});
const NOWHERE: Selection = { sheet: "", row: 1, column: 1, rows: 1, columns: 1 };
const RUN = z.object({
  user: z.string(),
  name: z.string(),
  args: z.array(z.unknown()),
  selection: SELECTION.default(NOWHERE),
  open: z.boolean().default(false),
  isWebApp: z.boolean().default(false),
});
const REPLY = z.object({ run: z.string(), value: z.string() });

/** The routes below `/local/sheet/`. */
export class SheetRoutes {
  readonly #google: Google;
  readonly #host: ScriptHost;
  readonly #runs: ScriptRuns;

  constructor(google: Google, host: ScriptHost) {
    this.#google = google;
    this.#host = host;
    this.#runs = new ScriptRuns(host);
  }

  /** Answers one request; a refusal of Google's is its message. */
  async answer(request: Request): Promise<Answer> {
    const [, , , id = "", what = ""] = request.path.split("/");
    try {
      return await this.#carryOut(request, decodeURIComponent(id), what);
    } catch (thrown) {
      if (thrown instanceof GoogleError) return json({ error: thrown.message }, thrown.code);
      if (thrown instanceof z.ZodError) return json({ error: z.prettifyError(thrown) }, 400);
      throw thrown;
    }
  }

  async #carryOut(request: Request, id: string, what: string): Promise<Answer> {
    switch (`${request.method} ${what}`) {
      case "GET book":
        return json(this.#book(id, request.query.get("user") ?? ""));
      case "GET tab":
        return jsonOnce(
          tabView(this.#google, id, request.query.get("user") ?? "", request.query.get("title") ?? "") ?? {},
        );
      case "GET event":
        return json((await this.#runs.event(id, Number(request.query.get("number")))) ?? { kind: "gone" });
      case "POST edit":
        return json(await this.#edit(id, EDIT.parse(parseBody(request))));
      case "POST copy":
        return json(await this.#copy(id, COPY.parse(parseBody(request))));
      case "POST rows":
        return json(this.#rows(id, ROWS.parse(parseBody(request))));
      case "POST sort":
        return json(this.#sort(id, SORT.parse(parseBody(request))));
      case "POST run":
        return json({ run: this.#run(id, RUN.parse(parseBody(request))) });
      case "POST reply": {
        const { run, value } = REPLY.parse(parseBody(request));
        this.#runs.answer(run, value);
        return json({});
      }
      default:
        return json({ error: "Not Found" }, 404);
    }
  }

  #book(id: string, user: string): object {
    const { properties, sheets } = this.#google.as(user).spreadsheets.get(id);
    const tabs = (sheets ?? []).map((one) => ({
      title: one.properties?.title,
      sheetId: one.properties?.sheetId ?? 0,
      hidden: one.properties?.hidden === true,
    }));
    return { title: properties?.title, tabs, built: this.#host.hasScript(id) };
  }

  /** Types as the person, then the simple trigger runs, as it does after an edit by hand. */
  async #edit(id: string, { user, at, values }: z.infer<typeof EDIT>): Promise<object> {
    const last = `${columnName(at.column + at.columns - 2)}${at.row + at.rows - 1}`;
    const range = `'${at.sheet.replaceAll("'", "''")}'!${columnName(at.column - 1)}${at.row}:${last}`;
    const data = [{ range, values }];
    // Google tells what the cell held where one cell was edited, and it was not blank.
    const before = this.#google.as(user).spreadsheets.values.get(id, range, {}).values?.[0]?.[0];
    const isSingle = at.rows === 1 && at.columns === 1 && before !== undefined && before !== "";
    this.#google.as(user).spreadsheets.values.batchUpdate(id, { valueInputOption: "USER_ENTERED", data });
    return this.#trigger(id, user, at, isSingle ? before : undefined);
  }

  /** Copies cells within the workbook, formulas and looks with them, as Ctrl+C and Ctrl+V, or a fill, do. */
  async #copy(id: string, { user, from, at }: z.infer<typeof COPY>): Promise<object> {
    const { spreadsheets } = this.#google.as(user);
    const tab = spreadsheets.get(id).sheets?.find((one) => one.properties?.title === at.sheet);
    const source = rangeOf(from.sheetId, from);
    const destination = rangeOf(tab?.properties?.sheetId ?? 0, at);
    spreadsheets.batchUpdate(id, { requests: [{ copyPaste: { source, destination, pasteType: "PASTE_NORMAL" } }] });
    return this.#trigger(id, user, at);
  }

  async #trigger(id: string, user: string, at: Selection, oldValue?: unknown): Promise<object> {
    if (!this.#host.hasScript(id)) return {};
    const execution = {
      spreadsheet: id,
      user,
      name: "onEdit",
      args: [],
      authMode: "LIMITED",
      selection: at,
      edited: at,
      ...(oldValue === undefined ? {} : { oldValue }),
    } as const;
    const { error, calls } = await this.#host.run(execution, SILENT);
    return { error, calls };
  }

  #rows(id: string, { user, sheetId, action, row, count }: z.infer<typeof ROWS>): object {
    const range = { sheetId, dimension: "ROWS", startIndex: row - 1, endIndex: row - 1 + count };
    const request =
      action === "insert" ? { insertDimension: { range, inheritFromBefore: false } } : { deleteDimension: { range } };
    this.#google.as(user).spreadsheets.batchUpdate(id, { requests: [request] });
    return {};
  }

  #sort(id: string, { user, sheetId, column, firstRow, descending, place }: z.infer<typeof SORT>): object {
    const range = place === undefined ? { sheetId, startRowIndex: firstRow - 1 } : rangeOf(sheetId, place);
    const sortSpecs = [{ dimensionIndex: column - 1, sortOrder: descending ? "DESCENDING" : "ASCENDING" }];
    this.#google.as(user).spreadsheets.batchUpdate(id, { requests: [{ sortRange: { range, sortSpecs } }] });
    return {};
  }

  #run(id: string, { user, name, args, selection, open, isWebApp }: z.infer<typeof RUN>): string {
    const authMode = open ? "LIMITED" : "FULL";
    const sent = open ? [{ authMode }] : args;
    return this.#runs.start({ spreadsheet: id, user, name, args: sent, authMode, selection, isWebApp });
  }
}

function rangeOf(sheetId: number, { row, column, rows, columns }: z.infer<typeof PLACE>) {
  return {
    sheetId,
    startRowIndex: row - 1,
    endRowIndex: row - 1 + rows,
    startColumnIndex: column - 1,
    endColumnIndex: column - 1 + columns,
  };
}

/** A simple trigger shows nothing. */
const SILENT = { alert: () => "OK", show: () => {}, menu: () => {}, toast: () => {} };
