// Finds which new versions of a reading are very like another row: by what they share with others in D1, or in the reading itself.

import type { Acceptance } from "../../shared/accept/acceptRow.ts";
import type { Content } from "../../shared/columns.ts";
import { mostAlike } from "../../shared/likeness/alike.ts";
import { bandsOf } from "../../shared/likeness/bands.ts";
import { type Features, featuresOf } from "../../shared/likeness/features.ts";
import { askOne } from "../store/ask.ts";
import { askSharing, type Band, restateAlike, writeLikeness } from "../store/likeness.ts";

/** So many new versions of one reading are compared; a longer list is looked at as its rows change. */
const MOST = 2000;
/** So many rows of one reading are compared with one another for a band. */
const MOST_OF_BAND = 4;

/** The statements that record it; none where no version is new. One question, whatever the number of rows. */
export async function findAlike(db: D1Database, accepted: readonly Acceptance[]): Promise<D1PreparedStatement[]> {
  const fresh = accepted.filter((one) => one.newVersion !== undefined).slice(0, MOST);
  const own = featuresBy(fresh.map(({ stored }) => [stored.id, stored.content]));
  const bands = [...own].flatMap(([id, features]) => bandsOf(features).map((band): Band => ({ id, band })));
  const sharing = await askOne(askSharing(db, bands));
  const within = sharingWithin(bands);
  const found = [...own].map(([id, features]) => {
    const { alike: before = [], others } = sharing.get(id) ?? {};
    const beside = [...(within.get(id) ?? [])].flatMap((other): [string, Features][] => {
      const its = own.get(other);
      return its === undefined ? [] : [[other, its]];
    });
    return { id, before, alike: mostAlike(features, new Map([...featuresBy(others ?? []), ...beside])) };
  });
  const changed = found
    .filter(({ alike, before }) => JSON.stringify(alike) !== JSON.stringify(before))
    .map(({ id, alike }) => ({ id, alike: alike.length === 0 ? null : alike }));
  return [...writeLikeness(db, bands, changed), ...restateAlike(db, restated(fresh, found))];
}

/** Others are told of what stands before Setda: a draft changes nothing of it. */
function restated(
  fresh: readonly Acceptance[],
  found: readonly { readonly id: string; readonly alike: readonly string[] }[],
): { readonly id: string; readonly alike: readonly string[] }[] {
  const alike = new Map(found.map((one) => [one.id, one.alike]));
  return fresh
    .filter(({ stored }) => stored.submitted_version === stored.version)
    .map(({ stored: { id } }) => ({ id, alike: alike.get(id) ?? [] }));
}

function featuresBy(contents: Iterable<readonly [string, Content]>): Map<string, Features> {
  const features = new Map<string, Features>();
  for (const [id, content] of contents) {
    const own = featuresOf(content);
    if (own !== undefined) features.set(id, own);
  }
  return features;
}

function sharingWithin(bands: readonly Band[]): Map<string, Set<string>> {
  const byBand = new Map<string, string[]>();
  for (const { id, band } of bands) byBand.set(band, [...(byBand.get(band) ?? []).slice(0, MOST_OF_BAND), id]);
  const sharing = new Map<string, Set<string>>();
  for (const ids of byBand.values()) {
    for (const id of ids) {
      const others = ids.filter((one) => one !== id);
      if (others.length > 0) sharing.set(id, new Set([...(sharing.get(id) ?? []), ...others]));
    }
  }
  return sharing;
}
