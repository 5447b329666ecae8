// Evaluates a reading of Tinjauan: which decisions are new, amended, refused or unclear, and what they make public.

import { type ComparedRow, compareReview, newsAmong } from "../../shared/decisions/compareReview.ts";
import { type JournalEvent, readJournal } from "../../shared/decisions/journal.ts";
import { judgeReview } from "../../shared/decisions/judgeReview.ts";
import type { ReviewMemory } from "../../shared/decisions/memory.ts";
import { idIn, reviewDigest } from "../../shared/decisions/readReview.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { readTab, type TabReading } from "../../shared/parse/readTab.ts";
import { setDigest } from "../../shared/parse/setDigest.ts";
import { JOURNAL_TAB, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { askAll } from "../store/ask.ts";
import { askOwners, ownersOf } from "../store/capabilities.ts";
import { askUntaken } from "../store/journal.ts";
import { askPublication, rememberReview } from "../store/publication.ts";
import { askMemories, askOpenMemories } from "../store/reviews.ts";
import type { ReviewGrids } from "../workbooks/registerRanges.ts";
import { commitReview } from "./commitReview.ts";
import { rowFacts } from "./rowFacts.ts";

/** What an evaluation leaves to be committed: statements, the tab's own problems, the agencies that are told. */
export interface ReviewEvaluation {
  readonly statements: readonly D1PreparedStatement[];
  /** To be committed with them; no news of its own. */
  readonly memory: readonly D1PreparedStatement[];
  readonly problems: readonly Problem[];
  readonly hold: string | null;
  /** Every code that stands; the first of them is `hold`. */
  readonly holds: readonly string[];
  /** Whether the release code accepted something. */
  readonly isReleased: boolean;
  readonly agencies: readonly string[];
  readonly decided: number;
}

const NOTHING: ReviewEvaluation = {
  statements: [],
  memory: [],
  problems: [],
  hold: null,
  holds: [],
  isReleased: false,
  agencies: [],
  decided: 0,
};

/**
 * Evaluates Tinjauan and Jurnal Keputusan against what was seen before. Ids that D1 does not know yet are left for a later
 * reading. Where no decision was recorded, the decision cells are those last evaluated and Data Gabungan is as the Worker
 * left it, only rows are looked at that are new or were written since.
 */
export async function evaluateReview(
  db: D1Database,
  grids: ReviewGrids,
  release: string,
  lists: Lists,
  now: string,
): Promise<ReviewEvaluation> {
  const reading = readTab(grids.review, REVIEW_TAB);
  if ("problem" in reading) return { ...NOTHING, problems: [reading.problem] };
  const journal = journalIn(grids.journal);
  const names = journal.events.map((one) => one.event);
  const [standing, open, fresh] = await askAll(db, askPublication(db), askOpenMemories(db), askUntaken(db, names));
  const events = journal.events.filter((one) => fresh.has(one.event));
  const work: Work = { db, reading, versions: grids.versions, lists, now };
  const digests = { review: reviewDigest(reading), versions: setDigest(grids.versions) };
  const isUnchanged =
    events.length === 0 && digests.review === standing.review_digest && digests.versions === standing.versions_digest;
  const evaluated = isUnchanged
    ? await evaluateOpen(work, open, digests)
    : await evaluateWhole(work, events, release, digests);
  return { ...evaluated, problems: [...evaluated.problems, ...journal.problems] };
}

/** The recorded decisions; none where the register has no journal yet, or one that cannot be read. */
function journalIn(grid: Grid): ReturnType<typeof readJournal> {
  if (grid.length === 0) return { events: [], problems: [] };
  const reading = readTab(grid, JOURNAL_TAB);
  return "problem" in reading ? { events: [], problems: [reading.problem] } : readJournal(reading);
}

/** What both ways of evaluating work on. */
interface Work {
  readonly db: D1Database;
  readonly reading: TabReading;
  readonly versions: ReadonlyMap<string, string>;
  readonly lists: Lists;
  readonly now: string;
}

interface Digests {
  readonly review: string;
  readonly versions: string;
}

async function evaluateOpen(
  work: Work,
  memories: ReadonlyMap<string, ReviewMemory>,
  digests: Digests,
): Promise<ReviewEvaluation> {
  const owners = await ownersOf(work.db, [...memories.keys()]);
  const known = new Set(owners.keys());
  const rows = newsAmong(work.reading, { memories, known, versions: work.versions });
  const evaluated = await judged(work, rows, [], memories, owners);
  const isNews = evaluated.statements.length > 0;
  return { ...evaluated, memory: isNews ? [rememberReview(work.db, digests.review, digests.versions)] : [] };
}

async function evaluateWhole(
  work: Work,
  events: readonly JournalEvent[],
  release: string,
  digests: Digests,
): Promise<ReviewEvaluation> {
  const { db, reading, versions } = work;
  const ids = [...reading.rows.map(idIn), ...events.map((one) => one.id)];
  const [memories, owners] = await askAll(db, askMemories(db), askOwners(db, ids));
  const before = { memories, known: new Set(owners.keys()), versions, events, release };
  const { rows, problems, holds, isReleased, isWhole, taken } = compareReview(reading, before);
  return {
    ...(await judged(work, rows, taken, memories, owners)),
    problems,
    holds,
    hold: holds[0] ?? null,
    isReleased,
    memory: [rememberReview(db, isWhole ? digests.review : null, digests.versions)],
  };
}

async function judged(
  { db, versions, lists, now }: Work,
  rows: readonly ComparedRow[],
  taken: readonly string[],
  memories: ReadonlyMap<string, ReviewMemory>,
  owners: ReadonlyMap<string, string>,
): Promise<ReviewEvaluation> {
  const ids = rows.map((row) => row.id);
  const judgement = judgeReview(rows, { byId: await rowFacts(db, ids, memories), versions, lists, now });
  const agencies = judgement.states.flatMap(({ id }) => owners.get(id) ?? []);
  return {
    ...NOTHING,
    statements: commitReview(db, judgement, taken, now),
    agencies: [...new Set(agencies)],
    decided: judgement.entries.length,
  };
}
