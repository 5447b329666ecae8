// Two reviewers at one register: decisions that the add-on records, stages, and columns of Tinjauan that are sorted alone.

import { DECISION_KEYS, namedKeys } from "../../shared/decisions/cells.ts";
import { lawfulNext } from "../../shared/stages/judgeStage.ts";
import { STAGE } from "../../shared/vocabularies/stage.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { openTab, type Row } from "../e2e/support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity } from "../e2e/support/smallCity.ts";
import { type ModelRow, publicTitle, TYPED, type TypedDecision } from "./model.ts";
import type { Random } from "./random.ts";

/** Whose approvals may be public. */
export const REVIEWERS: readonly string[] = [REVIEWER, OWNER];

/** The first stages need no answer that is still open (PP 28/2018 Ps 27). */
const LAST_WITHOUT_ANSWERS = 3;
const SORTED = ["decision", "decision_note", "reason", "r2", "reviewed_at", "stage"];

/** Both of them; what they did is in the rows of the model. */
export class Reviewers {
  decisions = 0;
  stages = 0;
  sorts = 0;
  readonly #city: SmallCity;
  readonly #rows: readonly ModelRow[];
  readonly #random: Random;
  #events = 0;
  /** What was recorded of each id since the latest sort. */
  readonly #named = new Map<string, Set<string>>();

  constructor(city: SmallCity, rows: readonly ModelRow[], random: Random) {
    this.#city = city;
    this.#rows = rows;
    this.#random = random;
  }

  /** Both decide one row between two syncs, each on what is shown: both decisions are to be in the history. */
  decideBoth(decided: Set<string>): void {
    const shown = this.#random.of(this.#review().rows());
    const row = this.#rows.find((one) => one.id === shown?.id);
    if (shown === undefined || row === undefined || row.withdrawn || decided.has(row.id)) return;
    decided.add(row.id);
    // The same word of the same person on the same version would complete what stands, and be no new decision.
    const isRejected = shown.decision === TYPED.reject.decision;
    const codes = isRejected ? (["approve", "reject"] as const) : (["reject", "approve"] as const);
    for (const [at, reviewer] of REVIEWERS.entries()) this.#decide(shown, row, codes[at] ?? "revise", reviewer);
  }

  /** Records a stage: the next lawful one, or one that the law does not allow yet. */
  stage(decided: Set<string>): void {
    const shown = this.#random.of(this.#review().rows());
    const row = this.#rows.find((one) => one.id === shown?.id);
    if (shown === undefined || row === undefined || decided.has(row.id) || publicTitle(row) === undefined) return;
    decided.add(row.id);
    const [next = 0] = lawfulNext(row.stages.map((stage) => ({ stage })));
    const isLawful = next <= LAST_WITHOUT_ANSWERS && !this.#random.onceIn(3);
    const stage = isLawful ? next : 11;
    const cells = { stage: labelOf(STAGE, String(stage), "id"), stage_date: "2026-01-05", stage_doc: `DOK-${stage}` };
    this.#record(shown, cells);
    if (isLawful) row.stages.push(stage);
    this.stages += 1;
  }

  /** Sorts one column of Tinjauan without its rows. What it gives back puts every cell where it was that nobody wrote since. */
  sortAlone(): (decided: ReadonlySet<string>) => void {
    const key = this.#random.of(SORTED) ?? "decision";
    const before = new Map(
      this.#review()
        .rows()
        .map((row) => [String(row.id), row[key] ?? ""]),
    );
    this.#review().sort(key, this.#random.onceIn(2) ? "ASCENDING" : "DESCENDING", true);
    this.sorts += 1;
    this.#named.clear();
    return (decided) => {
      const isDecided = (id: string) => decided.has(id) && this.#named.get(id)?.has(key) === true;
      for (const [id, text] of before) if (!isDecided(id)) this.#review().change(id, { [key]: text });
    };
  }

  #decide(shown: Row, row: ModelRow, code: TypedDecision["code"], reviewer: string): void {
    const stamps = {
      reviewed_version: String(shown.version),
      reviewer,
      reviewed_at: `2026-01-05 10:00:${this.#events}`,
    };
    this.#record(shown, { ...TYPED[code], ...stamps });
    row.decisions.push({ code, title: String(shown.title) });
    this.decisions += 1;
  }

  /** As the add-on does: the cells first, then one row of the journal with what they name. */
  #record(shown: Row, cells: Readonly<Record<string, string>>): void {
    this.#review().change(String(shown.id), cells);
    const stands = this.#review()
      .rows()
      .find((row) => row.id === shown.id);
    const journal = openTab(this.#city.google, this.#city.register, "Jurnal Keputusan", REVIEWER);
    const stamps = { version: stands?.reviewed_version, when: stands?.reviewed_at };
    const named = namedKeys(DECISION_KEYS.filter((key) => key in cells));
    const id = String(shown.id);
    this.#named.set(id, new Set([...(this.#named.get(id) ?? []), ...named]));
    const said = Object.fromEntries(named.map((key) => [key, String(stands?.[key] ?? "")]));
    const event = { ...said, ...stamps, id, event: `peristiwa-${this.#events}`, source: "sidebar" };
    this.#events += 1;
    const known = new Set(journal.tags());
    journal.add(Object.fromEntries(Object.entries(event).filter(([key]) => known.has(key))));
  }

  #review() {
    return openTab(this.#city.google, this.#city.register, "Tinjauan", REVIEWER);
  }
}
