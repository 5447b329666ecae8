// Publishes what became public, changed or ended since the last publication: the feed, in D1 alone.

import { dayIn, type Zone } from "../../shared/city/zones.ts";
import type { DecisionCells } from "../../shared/decisions/cells.ts";
import { type LogEntry, standing } from "../../shared/decisions/log.ts";
import { type Item, itemOf } from "../../shared/publish/item.ts";
import { heldSince, renewalOn } from "../../shared/renewal/renewal.ts";
import { wholeSeconds } from "../../shared/text/wholeSeconds.ts";
import type { SyncContext } from "../context.ts";
import { askOne } from "../store/ask.ts";
import { askChanged, type ChangedRow, type PublishedItem, ROUND, writeRound } from "../store/publishing.ts";
import { agenciesAmong, parserLists, profileIn, type RegisterLists, zoneOf } from "../store/registerLists.ts";

/** So many rounds are made in one invocation: each is a few statements. */
const MOST_ROUNDS = 4;

/** What items are made with. */
interface ItemFacts {
  readonly lists: RegisterLists;
  readonly now: string;
}

/** The ids that were published, and whether others are left for another invocation. */
export interface ItemsPublished {
  readonly ids: readonly string[];
  readonly isMore: boolean;
}

/** Publishes in rounds from a position, each atomic and only while the lease is the holder's own. */
export async function publishItems(
  context: SyncContext,
  holder: string,
  from: number,
  first: readonly ChangedRow[],
  lists: RegisterLists,
): Promise<ItemsPublished> {
  const { DB: db } = context.env;
  const ids: string[] = [];
  let position = from;
  let changed = first;
  for (let round = 1; ; round += 1) {
    if (changed.length === 0) return { ids, isMore: false };
    const now = context.now();
    const published = itemsOf(changed, { lists, now });
    const renewals = renewalsOf(changed, now, zoneOf(lists));
    await db.batch(writeRound(db, { rows: changed, renewals, published }, holder, position, now));
    position += published.length;
    ids.push(...changed.map((row) => row.id));
    if (changed.length < ROUND) return { ids, isMore: false };
    if (round === MOST_ROUNDS) return { ids, isMore: true };
    changed = await askOne(askChanged(db));
  }
}

/** What of the changed rows is news to those who read the feed. */
function itemsOf(rows: readonly ChangedRow[], facts: ItemFacts): PublishedItem[] {
  const itemFor = itemMaker(facts);
  return rows.flatMap((row) => {
    const item = itemFor(row);
    const isNews = item === null ? row.payload !== null : JSON.stringify(item) !== row.payload;
    if (!isNews) return [];
    return [
      {
        id: row.id,
        agency: row.agency_code,
        item: item === null ? null : { ...item, modified_at: wholeSeconds(facts.now) },
      },
    ];
  });
}

/** When what is public of the rows is looked at again: at once where a question is due that nobody has recorded. */
function renewalsOf(rows: readonly ChangedRow[], now: string, zone: Zone): Map<string, string> {
  const day = dayIn(zone, now);
  return new Map(
    rows.flatMap((row) => {
      if (row.public_version === null || row.public_content === null) return [];
      const { asked, next } = renewalOf(row, now, zone);
      if (asked.join() !== row.asked_on.join()) return [[row.id, day] as const];
      return next === undefined ? [] : [[row.id, next] as const];
    }),
  );
}

function renewalOf(row: ChangedRow, now: string, zone: Zone) {
  const since = heldSince(row.content.confirmed_on, row.published_at ?? now, zone);
  return renewalOn(since, row.asked_on, dayIn(zone, now));
}

/** Makes the item that is to be public of a row; null for none. */
function itemMaker({ lists, now }: ItemFacts): (row: ChangedRow) => Item | null {
  const agencies = agenciesAmong(lists, now);
  const { city, desk_unit, desk_email } = profileIn(lists);
  const words = parserLists(lists, now);
  return (row) => {
    const agency = agencies.get(row.agency_code);
    if (row.public_version === null || row.public_content === null) return null;
    return itemOf({
      id: row.id,
      version: row.public_version,
      content: row.public_content,
      decided: approvalOf(row.log, row.public_version),
      settings: row.settings,
      confirmedOn: row.content.confirmed_on,
      agency: {
        code: row.agency_code,
        name_id: agency?.name_id ?? row.agency_code,
        name_en: agency?.name_en ?? row.agency_code,
        unit: agency?.contact_unit ?? "",
      },
      city: { code: city.code ?? "", desk_unit, desk_email },
      lists: words,
      publishedAt: row.published_at ?? now,
      modifiedAt: row.payload_modified_at ?? now,
      listing: renewalOf(row, now, city.zone).listing,
    });
  };
}

function approvalOf(log: readonly LogEntry[], version: string): DecisionCells {
  const approvals = standing(log).filter((entry) => entry.decision === "approve" && entry.version === version);
  return approvals.at(-1)?.cells ?? {};
}
