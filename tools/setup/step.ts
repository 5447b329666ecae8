// A step of setup: it looks what is there, and offers to do what is missing.

import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import type { Finding } from "../google/refusal.ts";

/** What was looked at or done, and, where only a person can go on, how. */
export type Outcome =
  | { readonly state: "already" | "done"; readonly told: Bilingual }
  | { readonly state: "waiting"; readonly told: Bilingual; readonly mend: Bilingual };

/** What a step found: nothing to do, something that it would do, or something that a person has to do. */
export type Look =
  | Outcome
  | {
      readonly state: "would";
      readonly told: Bilingual;
      readonly mend?: Bilingual;
      readonly run: () => Promise<Outcome>;
    };

/** One step. `look` changes nothing; it throws Refusal where it cannot even look. */
export interface Step {
  readonly name: string;
  readonly title: Bilingual;
  /** The steps without which this one cannot be done. */
  readonly needs: readonly string[];
  readonly look: () => Promise<Look>;
}

/** How a step ended; `code` and `problems` say why it failed. */
export interface StepResult {
  readonly step: string;
  readonly title: Bilingual;
  readonly state: "done" | "already" | "would" | "waiting" | "failed";
  readonly told: Bilingual;
  readonly mend?: Bilingual;
  readonly code?: string;
  readonly problems?: readonly Finding[];
}
