// Evaluates a reading of Tinjauan: which decisions are new, amended, refused or unclear, and what they make public.

import { compareReview, newsAmong } from "../../shared/decisions/compareReview.ts";
import { judgeReview } from "../../shared/decisions/judgeReview.ts";
import { idIn, type ReviewRow, reviewDigest } from "../../shared/decisions/readReview.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { readTab, type TabReading } from "../../shared/parse/readTab.ts";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { setDigest } from "../../shared/version/setDigest.ts";
import { ownersOf } from "../store/capabilities.ts";
import { publicationState, rememberReview } from "../store/publication.ts";
import { openMemories, reviewMemories } from "../store/reviews.ts";
import type { ReviewGrids } from "../sync/registerRanges.ts";
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
  const standing = await publicationState(db);
  const work: Work = { db, reading, versions: grids.versions, lists, now };
  const digest = reviewDigest(reading);
  const versions = setDigest(grids.versions);
  const isUnchanged = digest === standing.review_digest && versions === standing.versions_digest;
  return isUnchanged ? evaluateOpen(work, digest, versions) : evaluateWhole(work, release, digest, versions);
}

/** What both ways of evaluating work on. */
interface Work {
  readonly db: D1Database;
  readonly reading: TabReading;
  readonly versions: ReadonlyMap<string, string>;
  readonly lists: Lists;
  readonly now: string;
}

async function evaluateOpen(work: Work, digest: string, versions: string): Promise<ReviewEvaluation> {
  const memories = await openMemories(work.db);
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
  const memories = await reviewMemories(db);
  const owners = await ownersOf(db, reading.rows.map(idIn));
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
  memories: Awaited<ReturnType<typeof reviewMemories>>,
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
