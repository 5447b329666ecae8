// Evaluates a reading of Tinjauan: which decisions are new, amended, refused or unclear, and what they make public.

import { compareReview, newsAmong } from "../../shared/decisions/compareReview.ts";
import { judgeReview } from "../../shared/decisions/judgeReview.ts";
import type { ReviewMemory } from "../../shared/decisions/memory.ts";
import { idIn, type ReviewRow, reviewDigest } from "../../shared/decisions/readReview.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { readTab, type TabReading } from "../../shared/parse/readTab.ts";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { setDigest } from "../../shared/version/setDigest.ts";
import { askAll } from "../store/ask.ts";
import { askOwners, ownersOf } from "../store/capabilities.ts";
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
  readonly agencies: readonly string[];
  readonly decided: number;
}

const NOTHING: ReviewEvaluation = {
  statements: [],
  memory: [],
  problems: [],
  hold: null,
  agencies: [],
  decided: 0,
};

/**
 * Evaluates Tinjauan against what was seen before. Ids that D1 does not know yet are left for a later reading. Where
 * the decision cells are those last evaluated and Data Gabungan is as the Worker left it, only rows are looked at that
 * are new or were written since.
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
  const [standing, open] = await askAll(db, askPublication(db), askOpenMemories(db));
  const work: Work = { db, reading, versions: grids.versions, lists, now };
  const digest = reviewDigest(reading);
  const versions = setDigest(grids.versions);
  const isUnchanged = digest === standing.review_digest && versions === standing.versions_digest;
  return isUnchanged ? evaluateOpen(work, open, digest, versions) : evaluateWhole(work, release, digest, versions);
}

/** What both ways of evaluating work on. */
interface Work {
  readonly db: D1Database;
  readonly reading: TabReading;
  readonly versions: ReadonlyMap<string, string>;
  readonly lists: Lists;
  readonly now: string;
}

async function evaluateOpen(
  work: Work,
  memories: ReadonlyMap<string, ReviewMemory>,
  digest: string,
  versions: string,
): Promise<ReviewEvaluation> {
  const owners = await ownersOf(work.db, [...memories.keys()]);
  const known = new Set(owners.keys());
  const rows = newsAmong(work.reading, { memories, known, versions: work.versions });
  const evaluated = await judged(work, rows, memories, owners);
  return {
    ...evaluated,
    memory: evaluated.statements.length === 0 ? [] : [rememberReview(work.db, digest, versions)],
  };
}

async function evaluateWhole(work: Work, release: string, digest: string, versions: string): Promise<ReviewEvaluation> {
  const { db, reading } = work;
  const [memories, owners] = await askAll(db, askMemories(db), askOwners(db, reading.rows.map(idIn)));
  const before = { memories, known: new Set(owners.keys()), versions: work.versions, release };
  const { rows, problems, hold, isWhole } = compareReview(reading, before);
  if (hold !== null) return { ...NOTHING, problems, hold };
  return {
    ...(await judged(work, rows, memories, owners)),
    problems,
    memory: [rememberReview(db, isWhole ? digest : null, versions)],
  };
}

async function judged(
  { db, versions, lists, now }: Work,
  rows: readonly ReviewRow[],
  memories: ReadonlyMap<string, ReviewMemory>,
  owners: ReadonlyMap<string, string>,
): Promise<ReviewEvaluation> {
  const ids = rows.map((row) => row.id);
  const judgement = judgeReview(rows, { byId: await rowFacts(db, ids, memories), versions, lists, now });
  const agencies = judgement.states.flatMap(({ id }) => owners.get(id) ?? []);
  return {
    ...NOTHING,
    statements: commitReview(db, judgement, now),
    agencies: [...new Set(agencies)],
    decided: judgement.entries.length,
  };
}
