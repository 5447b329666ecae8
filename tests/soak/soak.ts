// Plays at random on a real city for a while: edits, decisions, faults and restarts, and checks after every round.

import { GOOGLE_FAULTS } from "../e2e/support/googleFaults.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity, startSmallCity } from "../e2e/support/smallCity.ts";
import { checkCity, historyLosses, historyOf } from "./checkCity.ts";
import { Desk } from "./desk.ts";
import { ListKeeper } from "./listKeeper.ts";
import { Player } from "./player.ts";
import { Random } from "./random.ts";
import { Reviewers } from "./reviewers.ts";

const CODES = ["DINKES", "DLH", "DISDIK"];
const FIRST_ROWS = 4;
const SYNCS_TO_REST = 20;
const SAID = { replies: 0, assignments: 0, staffChanges: 0 };

/** What to play: `restarts` kills the Worker now and then, which holds a publication up for a minute. */
export interface SoakOptions {
  readonly seed: number;
  readonly seconds: number;
  /** At least so many rounds, however slow the machine is. */
  readonly rounds?: number;
  readonly restarts: boolean;
}

/** What was played, and what was lost: nothing, if all is well. */
export interface SoakReport {
  rounds: number;
  faults: number;
  restarts: number;
  syncs: number;
  edits: number;
  decisions: number;
  stages: number;
  sorts: number;
  mistakes: number;
  replies: number;
  assignments: number;
  staffChanges: number;
  readonly losses: string[];
}

/** Plays until the time is over; ends early at the first round that lost anything. */
export async function soak({ seed, seconds, rounds = 0, restarts }: SoakOptions): Promise<SoakReport> {
  const random = new Random(seed);
  const city = await startSmallCity(CODES);
  const player = new Player(city, CODES, random);
  const people: People = {
    player,
    reviewers: new Reviewers(city, player.rows, random),
    lists: new ListKeeper(city, random),
    desk: new Desk(city, CODES, player.rows, random),
  };
  const played = { edits: 0, decisions: 0, stages: 0, sorts: 0, mistakes: 0, ...SAID };
  const report: SoakReport = { rounds: 0, faults: 0, restarts: 0, syncs: 0, ...played, losses: [] };
  try {
    for (const code of CODES) for (let n = 0; n < FIRST_ROWS; n++) player.add(code);
    await rest(city, report);
    let history = historyOf(city);
    const until = Date.now() + seconds * 1000;
    while ((Date.now() < until || report.rounds < rounds) && report.losses.length === 0) {
      const mend = await playRound(city, people, random, report, restarts && random.onceIn(8));
      report.losses.push(...(await rest(city, report)), ...(await checkCity(city, player.rows)), ...mend());
      report.losses.push(...(await people.desk.losses()));
      const now = historyOf(city);
      report.losses.push(...historyLosses(history, now));
      history = now;
      report.rounds += 1;
    }
  } finally {
    await city.stop();
  }
  const { reviewers, lists, desk } = people;
  const decisions = player.decisions + reviewers.decisions;
  const { stages, sorts } = reviewers;
  const { replies, assignments, staffChanges } = desk;
  const said = { replies, assignments, staffChanges };
  return { ...report, edits: player.edits, decisions, stages, sorts, mistakes: lists.mistakes, ...said };
}

/** Who plays. */
interface People {
  readonly player: Player;
  readonly reviewers: Reviewers;
  readonly lists: ListKeeper;
  readonly desk: Desk;
}

/**
 * Decisions while all is at rest; then faults, and people who go on typing while syncs run. What it gives back says whether a
 * mistake in a list was told, and mends it.
 */
async function playRound(
  city: SmallCity,
  { player, reviewers, lists, desk }: People,
  random: Random,
  report: SoakReport,
  restarts: boolean,
): Promise<() => string[]> {
  const { faults } = city.google.google;
  player.begin();
  const decided = new Set<string>();
  // Beside a column that was sorted alone only what the add-on records is a decision.
  const unsort = random.onceIn(3) ? reviewers.sortAlone() : undefined;
  if (unsort === undefined) for (let n = random.below(4); n > 0; n--) player.decide(decided);
  for (let n = random.below(3); n > 0; n--) reviewers.decideBoth(decided);
  for (let n = random.below(3); n > 0; n--) reviewers.stage(decided);
  for (let n = random.below(3); n > 0; n--) desk.reply();
  for (let n = random.below(3); n > 0; n--) desk.assign();
  if (random.onceIn(3)) desk.changeStaff();
  if (random.onceIn(2)) lists.keep();
  const named = random.onceIn(2) ? lists.mistake() : () => [];
  let asked = 0;
  for (let n = random.below(3); n > 0; n--) {
    const { delay_ms: late, ...fault } = { delay_ms: undefined, ...random.of(Object.values(GOOGLE_FAULTS)) };
    const times = 1 + random.below(2);
    const match = random.of(["", "batchGet", "batchUpdate", "/drive/"]) ?? "";
    faults.add({ match, times, ...fault, ...(late === undefined ? {} : { delay_ms: 300 }) });
    asked += times;
  }
  const undo: (() => void)[] = [];
  const work = () => {
    const back = player.work();
    if (back !== undefined) undo.push(back);
  };
  for (let n = 1 + random.below(3); n > 0; n--) work();
  const running = city.worker.tick().catch(() => undefined);
  report.syncs += 1;
  if (undo.length === 0) work();
  if (restarts) {
    await city.crashWorker(async () => undefined);
    report.restarts += 1;
  }
  await running;
  for (const back of undo.reverse()) back();
  report.faults += asked - faults.left;
  faults.clear();
  unsort?.(decided);
  return named;
}

/** Two decisions that the player exchanged look like a sort of half the columns: the owner says that they are meant. */
function release(city: SmallCity): boolean {
  const held = openTab(city.google, city.register, "Masalah", REVIEWER)
    .rows()
    .find((row) => row.code === "decisions_moved");
  const code = /H-[0-9A-Z]{4}/.exec(String(held?.message))?.[0];
  if (code === undefined) return false;
  const profile = openTab(city.google, city.register, "Profil Kota", OWNER);
  const known = profile.rows().find((row) => row.key === "release");
  if (known === undefined) profile.add({ key: "release", value_id: code });
  else profile.write(known._row, { value_id: code });
  return true;
}

/** Syncs until one makes a single call: then everything was read, decided, published and told. */
async function rest(city: SmallCity, report: SoakReport): Promise<string[]> {
  for (let times = 0; times < SYNCS_TO_REST; times++) {
    const { google_calls, held } = await city.sync();
    report.syncs += 1;
    if (google_calls === 1 && !release(city))
      return held.map((one) => `${one.agency} is held (${one.hold}) although its sheet was mended`);
  }
  return [`after ${SYNCS_TO_REST} syncs the city is not at rest`];
}
