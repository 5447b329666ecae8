// The facts of Ringkasan from what a publication has read of D1.

import { dayIn, type Zone } from "../../shared/city/zones.ts";
import { COUNTRY } from "../../shared/countries/findCountries.ts";
import { laterMonths } from "../../shared/days/laterMonths.ts";
import { answerDue } from "../../shared/interest/answerDue.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { isValidOn } from "../../shared/parse/lists.ts";
import type { Profile } from "../../shared/register/profile.ts";
import { AGENCY_TAB, AGREEMENT_TAB } from "../../shared/registerTabs.ts";
import { readStage } from "../../shared/stages/readStage.ts";
import type { InterestFact, SheetFact, StagedRow, SummaryFacts } from "../../shared/summary/facts.ts";
import { AGEING_AFTER } from "../../shared/vocabularies/confirmation.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import type { Ask } from "../store/ask.ts";
import { type CandidateCount, countsOf, type ProposalCount } from "../store/coverage.ts";
import { askDesk, type Desk } from "../store/desk.ts";
import type { ConfirmedInterest } from "../store/interests.ts";
import {
  agenciesAmong,
  cityDay,
  parserLists,
  profileIn,
  type RegisterLists,
  recordsOf,
} from "../store/registerLists.ts";
import type { Source } from "../store/sources.ts";
import { WHOLE_CITY } from "./interestRows.ts";

/** What Ringkasan asks of D1 besides what a publication knows. */
export function askDeskNow(db: D1Database, lists: RegisterLists, now: string): Ask<Desk> {
  return askDesk(db, laterMonths(cityDay(lists, now), -AGEING_AFTER));
}

/** The answer, with what a publication knows besides. */
export interface KnownForSummary {
  readonly desk: Desk;
  readonly sources: readonly Source[];
  readonly lists: RegisterLists;
  readonly candidates: readonly CandidateCount[];
  readonly proposals: readonly ProposalCount[];
  readonly interests: readonly ConfirmedInterest[];
}

/** The facts at a time. */
export function summaryFacts(known: KnownForSummary, now: string): SummaryFacts {
  const { desk, sources, lists, candidates, proposals, interests } = known;
  const { counts, oldest, staged, confirmations } = desk;
  const { programmes, today } = parserLists(lists, now);
  const profile = profileIn(lists);
  const agreements = [...recordsOf(lists, AGREEMENT_TAB).values()];
  const counted = { agreements, candidates, proposals, day: today };
  const ofAgencies = candidates.filter((one) => one.name === "agency");
  return {
    today,
    holidays: profile.holidays,
    interests: openInterests(interests, profile),
    agencies: [...agenciesAmong(lists, now).values()].filter((one) => one.active),
    sheets: sources.filter((one) => one.active).map(sheetFact),
    counts,
    publicRows: sumsBy(ofAgencies),
    foreignCandidates: ofAgencies
      .filter((one) => one.scope === "LUAR_NEGERI")
      .reduce((sum, one) => sum + one.candidates, 0),
    oldest: oldest.map((row) => ({ ...row, since: dayIn(profile.city.zone, row.since) })),
    staged: staged.flatMap(({ settings, ...row }): StagedRow[] => {
      const stage = readStage(settings).record;
      return stage === undefined ? [] : [{ ...row, stage }];
    }),
    confirmations: confirmations.map((one) => ({ ...one, since: dayOf(one.since, profile.city.zone) })),
    agreements,
    programmes: programmes
      .filter((one) => isValidOn(one, today))
      .map((programme) => ({ programme, scopes: countsOf(programme.code, counted) })),
    reminders: remindersIn(lists),
  };
}

/** The day of what is a time, or a day already. */
function dayOf(since: string, zone: Zone): string {
  return since.includes("T") ? dayIn(zone, since) : since;
}

/** When each agency was last reminded, as Perangkat Daerah has it. */
function remindersIn(lists: RegisterLists): Map<string, string> {
  return new Map(
    [...recordsOf(lists, AGENCY_TAB)].flatMap(([code, { reminded_on: day }]) =>
      day === undefined ? [] : [[code, day]],
    ),
  );
}

/** Those that nobody answered, and those that are explored. */
function openInterests(interests: readonly ConfirmedInterest[], profile: Profile): InterestFact[] {
  const open = interests.filter((one) => one.person !== null && (one.state === "new" || one.state === "exploring"));
  return open.map(({ id, item, title, country, state, confirmed_at }) => ({
    id,
    title: title ?? item ?? WHOLE_CITY,
    country: labelOf(COUNTRY, country, "id"),
    state,
    due: answerDue(dayIn(profile.city.zone, confirmed_at), profile),
  }));
}

/** How an agency's sheet stands. */
export function sheetFact(source: Source): SheetFact {
  return {
    agency: source.agency_code,
    state: source.state,
    why: source.reason === null ? "" : sentenceOf(source.reason, "id"),
    hold: source.state === "held" ? (source.hold ?? "") : "",
    rows: source.accepted,
    changedAt: source.last_change_at ?? undefined,
  };
}

function sumsBy(counts: readonly CandidateCount[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { value, candidates } of counts) sums.set(value, (sums.get(value) ?? 0) + candidates);
  return sums;
}
