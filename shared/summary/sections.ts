// The sections of Ringkasan in their order: what is urgent first, then what is looked up. A section more is a line here.

import type { SectionBuilder } from "./line.ts";
import { agenciesSection } from "./sections/agencies.ts";
import { candidatesSection } from "./sections/candidates.ts";
import { deadlinesSection } from "./sections/deadlines.ts";
import { dormantSection } from "./sections/dormant.ts";
import { interestsSection } from "./sections/interests.ts";
import { programmesSection } from "./sections/programmes.ts";
import { sheetsSection } from "./sections/sheets.ts";
import { silentSection } from "./sections/silent.ts";
import { statesSection } from "./sections/states.ts";
import { waitingSection } from "./sections/waiting.ts";

/** The builders; headlines stand in the same order. */
export const SECTIONS: readonly SectionBuilder[] = [
  waitingSection,
  interestsSection,
  sheetsSection,
  deadlinesSection,
  dormantSection,
  silentSection,
  candidatesSection,
  statesSection,
  programmesSection,
  agenciesSection,
];
