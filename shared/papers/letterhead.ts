// The heads of official papers: that of the head of government for letters, the secretariat's for working papers.

import { type City, cityOf } from "../city/cityRecord.ts";
import { withoutExplanation } from "../text/fold.ts";
import type { Block } from "./document.ts";
import type { PaperFacts } from "./facts.ts";

/** The city whose papers these are. */
export function cityOfPaper({ profile }: PaperFacts): City {
  return cityOf((key) => profile[key]);
}

/** The head of government with the city: "Wali Kota …", "Bupati …". */
export function mayorOf(facts: PaperFacts): string {
  const { words, short } = cityOfPaper(facts);
  return `${words.head.id} ${short.id}`;
}

/** The head of letters, with the province where the city has named it. */
export function mayorHead(facts: PaperFacts): Block {
  const { province } = cityOfPaper(facts);
  return head([mayorOf(facts), ...(province === undefined ? [] : [`Provinsi ${province.id}`])], 0, facts);
}

/** The head of the secretariat's papers. */
export function secretariatHead(facts: PaperFacts): Block {
  const { government, words } = cityOfPaper(facts);
  return head([government.id, words.secretariat.id], 1, facts);
}

function head(lines: readonly string[], main: number, facts: PaperFacts): Block {
  const address = withoutExplanation(facts.profile.desk_address?.id ?? "");
  return { kind: "letterhead", lines: lines.map((one) => one.toUpperCase()), main, address };
}
