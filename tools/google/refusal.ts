// Why Google (or a command) refused, in words that say what to do: an error with a stable code.

import type { Finding } from "../../shared/messages/finding.ts";

export type { Finding };

/** A refusal that a person can do something about; everything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly finding: Finding;
  /** Whether trying again by itself may help: too many calls, or Google away. */
  readonly passing: boolean;

  constructor(finding: Finding, passing = false) {
    super(`${finding.code}: ${finding.told.en} ${finding.mend.en}`);
    this.finding = finding;
    this.passing = passing;
  }
}
