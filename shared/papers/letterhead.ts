// The heads of official papers: the Mayor's for letters, the city secretariat's for working papers.

import { withoutExplanation } from "../text/fold.ts";
import type { Block } from "./document.ts";
import type { PaperFacts } from "./facts.ts";

/** The city's name without its rank: "Banjarmasin". */
export function cityName(facts: PaperFacts): string {
  return (facts.profile.name?.id ?? "Kota Banjarmasin").replace(/^kota\s+/i, "");
}

/** "Wali Kota Banjarmasin". */
export function mayorOf(facts: PaperFacts): string {
  return `Wali Kota ${cityName(facts)}`;
}

/** The Mayor's head. */
export function mayorHead(facts: PaperFacts): Block {
  return head([mayorOf(facts), `Provinsi ${facts.profile.province?.id ?? "Kalimantan Selatan"}`], 0, facts);
}

/** The head of the city secretariat. */
export function secretariatHead(facts: PaperFacts): Block {
  return head([`Pemerintah Kota ${cityName(facts)}`, "Sekretariat Daerah"], 1, facts);
}

function head(lines: readonly string[], main: number, facts: PaperFacts): Block {
  const address = withoutExplanation(facts.profile.desk_address?.id ?? "");
  return { kind: "letterhead", lines: lines.map((one) => one.toUpperCase()), main, address };
}
