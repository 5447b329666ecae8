// Workbooks on disk: their heads, their sheets' heads, and blocks of rows; only what changed is written.

import { trimRows } from "../sheets/model/editCells.ts";
import type { Row, Sheet, Workbook } from "../sheets/model/workbook.ts";
import type { Database } from "./database.ts";
import { changedBlocks, firstRowOf, readBlock, writeBlock } from "./rowBlocks.ts";

type WorkbookHead = Omit<Workbook, "sheets"> & { readonly order: readonly number[] };
type SheetHead = Omit<Sheet, "rows">;

const KEPT_OPEN = 500;

/** Reads and writes workbooks; keeps the last used ones in memory. */
export class WorkbookStore {
  readonly #db: Database;
  readonly #open = new Map<string, Workbook>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The workbook as last saved, or undefined. */
  load(id: string): Workbook | undefined {
    const known = this.#open.get(id) ?? this.#read(id);
    if (known !== undefined) this.#keep(known);
    return known;
  }

  /** Writes the new state inside a transaction of the caller. */
  save(before: Workbook | undefined, after: Workbook): void {
    const { sheets, ...head } = after;
    const order = sheets.map((sheet) => sheet.sheetId);
    const json = JSON.stringify({ ...head, order } satisfies WorkbookHead);
    this.#db.run("INSERT OR REPLACE INTO workbooks (id, json) VALUES (?, ?)", after.id, json);
    for (const sheet of sheets) {
      const old = before?.sheets.find((candidate) => candidate.sheetId === sheet.sheetId);
      if (old !== sheet) this.#saveSheet(after.id, old, sheet);
    }
    for (const gone of before?.sheets ?? []) {
      if (!order.includes(gone.sheetId)) this.#removeSheet(after.id, gone.sheetId);
    }
  }

  /** Makes a saved state the one that is read next; called once its transaction is committed. */
  committed(workbook: Workbook): void {
    this.#keep(workbook);
  }

  /** Removes a workbook inside a transaction of the caller. */
  remove(id: string): void {
    this.#db.run("DELETE FROM workbooks WHERE id = ?", id);
    this.#db.run("DELETE FROM sheets WHERE workbook = ?", id);
    this.#db.run("DELETE FROM blocks WHERE workbook = ?", id);
    this.#open.delete(id);
  }

  #keep(workbook: Workbook): void {
    this.#open.delete(workbook.id);
    this.#open.set(workbook.id, workbook);
    if (this.#open.size <= KEPT_OPEN) return;
    const oldest = this.#open.keys().next().value;
    if (oldest !== undefined) this.#open.delete(oldest);
  }

  #saveSheet(workbook: string, before: Sheet | undefined, sheet: Sheet): void {
    const { rows: _, ...head } = sheet;
    const json = JSON.stringify(head satisfies SheetHead);
    this.#db.run(
      "INSERT OR REPLACE INTO sheets (workbook, sheet, json) VALUES (?, ?, ?)",
      workbook,
      sheet.sheetId,
      json,
    );
    for (const block of changedBlocks(before, sheet)) {
      const rows = writeBlock(sheet, block);
      if (rows === undefined) {
        this.#db.run(
          "DELETE FROM blocks WHERE workbook = ? AND sheet = ? AND block = ?",
          workbook,
          sheet.sheetId,
          block,
        );
      } else {
        this.#db.run(
          "INSERT OR REPLACE INTO blocks (workbook, sheet, block, json) VALUES (?, ?, ?, ?)",
          workbook,
          sheet.sheetId,
          block,
          rows,
        );
      }
    }
  }

  #removeSheet(workbook: string, sheet: number): void {
    this.#db.run("DELETE FROM sheets WHERE workbook = ? AND sheet = ?", workbook, sheet);
    this.#db.run("DELETE FROM blocks WHERE workbook = ? AND sheet = ?", workbook, sheet);
  }

  #read(id: string): Workbook | undefined {
    const row = this.#db.all("SELECT json FROM workbooks WHERE id = ?", id)[0];
    if (row === undefined) return undefined;
    const { order, ...head } = JSON.parse(String(row.json)) as WorkbookHead;
    const rows = this.#readRows(id);
    const heads = this.#db
      .all("SELECT json FROM sheets WHERE workbook = ?", id)
      .map((sheet) => JSON.parse(String(sheet.json)) as SheetHead);
    const sheets = order.flatMap((sheetId) => {
      const sheet = heads.find((candidate) => candidate.sheetId === sheetId);
      return sheet === undefined ? [] : [withRows(sheet, rows.get(sheetId) ?? [])];
    });
    return { ...head, sheets };
  }

  #readRows(id: string): ReadonlyMap<number, (Row | undefined)[]> {
    const shared = new Map<string, object>();
    const rows = new Map<number, (Row | undefined)[]>();
    for (const stored of this.#db.all(
      "SELECT sheet, block, json FROM blocks WHERE workbook = ? ORDER BY sheet, block",
      id,
    )) {
      const sheet = Number(stored.sheet);
      const list = rows.get(sheet) ?? [];
      const first = firstRowOf(Number(stored.block));
      readBlock(String(stored.json), shared).forEach((row, n) => {
        list[first + n] = row;
      });
      rows.set(sheet, list);
    }
    return rows;
  }
}

/** JSON has no undefined: states read as null and the missing filter are put back; older files know no Tables. */
function withRows(head: SheetHead, rows: readonly (Row | undefined)[]): Sheet {
  return {
    ...head,
    rowStates: head.rowStates.map((state) => state ?? undefined),
    columnStates: head.columnStates.map((state) => state ?? undefined),
    objects: { ...head.objects, basicFilter: head.objects.basicFilter ?? undefined, tables: head.objects.tables ?? [] },
    rows: trimRows(rows),
  };
}
