// The frame of a page that is made from a snapshot.

import { licenseOf } from "../../feed/model/envelope.ts";
import type { FeedState } from "../../feed/model/feedState.ts";
import type { Making } from "../../feed/model/serve.ts";
import { showsCoverage } from "../../feed/queries/coverage.ts";
import type { Frame, Site } from "../frame/layout.tsx";

/** What a page leaves to its maker. */
export type PageFrame = Omit<Frame, "base" | "site">;

/** The frame of a page made from a snapshot. */
export function frameFor({ base, state }: Making, frame: PageFrame): Frame {
  return { ...frame, base, site: siteOf(state) };
}

/** What every page says of the city's list. */
export function siteOf(state: FeedState): Site {
  return {
    city: state.register.city,
    license: licenseOf(state.register),
    publishedAt: state.publishedAt,
    showsCoverage: showsCoverage(state),
  };
}
