// /feed.json and /atom.xml: the feed for readers of feeds, by language and filter.

import { atom } from "../formats/atom.ts";
import { jsonFeed } from "../formats/jsonFeed.ts";
import { MAX_LIMIT } from "../model/limits.ts";
import { countIn } from "../model/parameters.ts";
import { type Asking, planOf, serve } from "../model/serve.ts";
import { read } from "../openapi/describedRoute.ts";
import { EXPIRED, ok } from "../openapi/operation.ts";
import { CURSOR, LIST_PARAMETERS, limit } from "../openapi/parameters.ts";
import { pageQuestion } from "../queries/readPage.ts";

const USUAL_LIMIT = 50;

export const getJsonFeed = read({
  path: "/feed.json",
  id: "getJsonFeed",
  tag: "Feed",
  summary: "Subscribe",
  description: "JSON Feed 1.1 for feed readers, by language and filter, in pages under 250 KB.",
  parameters: [...LIST_PARAMETERS, limit(USUAL_LIMIT), CURSOR],
  answers: [ok("One page.", "JsonFeed", "application/feed+json"), EXPIRED],
  answer: (c) => serve(c, (asking) => planOf(askedPage(asking), jsonFeed)),
});

export const getAtomFeed = read({
  path: "/atom.xml",
  id: "getAtomFeed",
  tag: "Feed",
  summary: "Subscribe with any feed reader",
  description: "Atom 1.0, by language and filter.",
  parameters: [...LIST_PARAMETERS, limit(USUAL_LIMIT), CURSOR],
  answers: [ok("One page.", undefined, "application/atom+xml"), EXPIRED],
  answer: (c) => serve(c, (asking) => planOf(askedPage(asking), atom)),
});

function askedPage(asking: Asking) {
  return pageQuestion(asking, countIn(asking.parameters, "limit", USUAL_LIMIT, MAX_LIMIT));
}
