// The player: types, sorts, copies, deletes, decides and undoes as people do, and remembers it in the model.

import { GOOD, testId } from "../e2e/support/rows.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity } from "../e2e/support/smallCity.ts";
import { canUndo, type ModelRow, TYPED } from "./model.ts";
import type { Random } from "./random.ts";

const MOST_ROWS = 20;

/** Plays on a city; what it did is in `rows`, and how much of it in the counts. */
export class Player {
  readonly rows: ModelRow[] = [];
  edits = 0;
  decisions = 0;
  readonly #city: SmallCity;
  readonly #codes: readonly string[];
  readonly #random: Random;
  /** Agencies in whose sheet a mistake stands: until it is mended only whole sorts are played there. */
  readonly #mistaken = new Set<string>();
  /** Rows whose withdrawal, or its end, no sync has read yet. */
  readonly #unread = new Set<ModelRow>();
  #titles = 0;

  constructor(city: SmallCity, codes: readonly string[], random: Random) {
    this.#city = city;
    this.#codes = codes;
    this.#random = random;
  }

  /** Types one new row for an agency. */
  add(agency: string): void {
    const row: ModelRow = {
      id: testId(this.rows.length + 1),
      agency,
      title: this.#newTitle(),
      deleted: undefined,
      withdrawn: false,
      decisions: [],
      reply: "",
      assignee: "",
      stages: [],
    };
    this.rows.push(row);
    this.#tab(agency).add({ ...this.#cells(), id: row.id, title_id: row.title });
    this.edits += 1;
  }

  /** Begins a round: a sync has read everything. */
  begin(): void {
    this.#unread.clear();
  }

  /** Does one of the things that clerks do; gives back what undoes a mistake. */
  work(): (() => void) | undefined {
    const agency = this.#random.of(this.#codes) ?? "";
    const own = this.rows.filter((row) => row.agency === agency);
    const row = this.#random.of(own.filter((one) => one.deleted === undefined));
    this.edits += 1;
    if (this.#mistaken.has(agency)) {
      this.#sort(agency);
      return undefined;
    }
    if (row === undefined || this.#random.onceIn(6)) {
      if (own.length < MOST_ROWS) this.add(agency);
      return undefined;
    }
    switch (this.#random.below(6)) {
      case 0:
        this.#sort(agency);
        return undefined;
      case 1:
        return this.#mistake(agency, this.#copy(row));
      case 2:
        return this.#mistake(agency, this.#sortAlone(agency));
      case 3:
        this.#deleteOrRestore(own, row);
        return undefined;
      case 4:
        row.withdrawn = !row.withdrawn;
        this.#unread.add(row);
        this.#tab(agency).change(row.id, { status: row.withdrawn ? "Ditarik" : "Diajukan" });
        return undefined;
      default:
        row.title = this.#newTitle();
        this.#tab(agency).change(row.id, { title_id: row.title });
        return undefined;
    }
  }

  /** Decides on a row of Tinjauan, unless its cell says so already or it was decided on since the last sync. */
  decide(decided: Set<string>): void {
    const review = openTab(this.#city.google, this.#city.register, "Tinjauan", REVIEWER);
    if (this.#random.onceIn(3)) review.sort(this.#random.of(["id", "title", "decision"]) ?? "id", "DESCENDING");
    const shown = this.#random.of(review.rows());
    const row = this.rows.find((one) => one.id === shown?.id);
    const code = this.#random.of(["approve", "approve", "reject", "revise", "undo"] as const) ?? "approve";
    if (row === undefined || row.withdrawn || shown?.decision === TYPED[code].decision || decided.has(row.id)) return;
    if (code === "undo" && !canUndo(row)) return;
    decided.add(row.id);
    this.decisions += 1;
    // Each note is one of its own, so that none is taken for another.
    const note = code === "revise" ? `Mohon dilengkapi, catatan ${this.decisions}.` : "";
    review.change(row.id, { ...TYPED[code], decision_note: note, reviewer: REVIEWER });
    row.decisions.push({ code, title: String(shown?.title), note });
  }

  #tab(agency: string) {
    return openTab(this.#city.google, this.#city.workbook(agency), "Keunggulan", this.#city.staffOf(agency));
  }

  /** Half of the strengths serve a priority programme. */
  #cells(): Readonly<Record<string, string>> {
    return this.#random.onceIn(2) ? { ...GOOD, programme: "P1 Sungai bersih" } : GOOD;
  }

  #newTitle(): string {
    this.#titles += 1;
    return `Keunggulan kota nomor ${this.#titles}`;
  }

  #sort(agency: string): void {
    this.#tab(agency).sort("title_id", this.#random.onceIn(2) ? "ASCENDING" : "DESCENDING");
  }

  /** Rows are found by id: beside a copy, or with titles astray, a further edit would land in a row it was not meant for. */
  #mistake(agency: string, mend: () => void): () => void {
    this.#mistaken.add(agency);
    return () => {
      mend();
      this.#mistaken.delete(agency);
    };
  }

  #copy(row: ModelRow): () => void {
    const tab = this.#tab(row.agency);
    const at = tab.add({ ...GOOD, id: row.id, title_id: "Salinan" });
    return () => {
      const copy = tab.rows().find((one) => one.title_id === "Salinan" && one.id === row.id)?._row ?? at;
      tab.clear(`A${copy}:AZ${copy}`);
    };
  }

  /** Sorts the titles without their rows, and gives back how every title comes to its own row again. */
  #sortAlone(agency: string): () => void {
    this.#tab(agency).sort("title_id", "DESCENDING", true);
    return () => {
      for (const row of this.rows) {
        if (row.agency === agency && row.deleted === undefined)
          this.#tab(agency).change(row.id, { title_id: row.title });
      }
    };
  }

  /**
   * At most one row of an agency is deleted at a time, so that no sheet seems to shrink; and none whose withdrawal nobody
   * has read: what was typed and deleted between two readings cannot be known.
   */
  #deleteOrRestore(own: readonly ModelRow[], row: ModelRow): void {
    const tab = this.#tab(row.agency);
    const lost = own.find((one) => one.deleted !== undefined);
    if (lost?.deleted !== undefined) {
      tab.add(lost.deleted);
      lost.deleted = undefined;
      return;
    }
    const found = tab.rows().find((one) => one.id === row.id);
    if (found === undefined || own.length < 3 || this.#unread.has(row)) return;
    const programme = String(found.programme);
    row.deleted = {
      ...GOOD,
      programme,
      id: row.id,
      title_id: row.title,
      status: row.withdrawn ? "Ditarik" : "Diajukan",
      reply: row.reply,
    };
    const { spreadsheets } = this.#city.google.google.as(OWNER);
    const range = { sheetId: 101, dimension: "ROWS", startIndex: found._row - 1, endIndex: found._row };
    spreadsheets.batchUpdate(this.#city.workbook(row.agency), { requests: [{ deleteDimension: { range } }] });
  }
}
