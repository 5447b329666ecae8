// Every sentence the system says about a problem, in both languages: what is wrong and how to mend it.

import type { Severity } from "../vocabularies/severity.ts";
import { DECISION_MESSAGES } from "./decisionMessages.ts";
import { INTEREST_MESSAGES } from "./interestMessages.ts";
import { LIST_MESSAGES } from "./listMessages.ts";
import type { Message } from "./message.ts";
import { ROW_MESSAGES } from "./rowMessages.ts";
import { SOURCE_MESSAGES } from "./sourceMessages.ts";

/** The catalogue: each stable code with its sentence in both languages. */
export const CATALOGUE = {
  ...ROW_MESSAGES,
  ...SOURCE_MESSAGES,
  ...DECISION_MESSAGES,
  ...INTEREST_MESSAGES,
  ...LIST_MESSAGES,
};

export type ProblemCode = keyof typeof CATALOGUE;

/** Whether a code only warns, or hints: it blocks nothing. */
export function isWarning(code: ProblemCode): boolean {
  const message: Message = CATALOGUE[code];
  return message.warning === true || message.hint === true;
}

/** How grave a code is: what stops a whole sheet, what keeps a row from being used, a warning, or a hint. */
export function severityOf(code: ProblemCode): Severity {
  const message: Message = CATALOGUE[code];
  if (message.hint === true) return "hint";
  if (message.warning === true) return "warning";
  return message.grave === true || code in SOURCE_MESSAGES ? "grave" : "error";
}
