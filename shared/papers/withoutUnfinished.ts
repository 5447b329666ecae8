// What papers may say of the city: values that nobody has made sure of stand in none.

import { isUnfinished } from "../register/unfinished.ts";
import type { PaperFacts } from "./facts.ts";

/** The same facts with the finished values of the profile alone. */
export function withoutUnfinished(facts: PaperFacts): PaperFacts {
  const finished = Object.entries(facts.profile).filter(([, { id, en }]) => !isUnfinished(id) && !isUnfinished(en));
  return { ...facts, profile: Object.fromEntries(finished) };
}
