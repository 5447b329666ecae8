// What is to be said of a form as it stands: what keeps it from being sent, what is only advised, and where the law would put it.

import { FORM_COLUMNS } from "../../../shared/form/formFields.ts";
import type { FormValues } from "../../../shared/form/planSave.ts";
import { isWarning, severityOf } from "../../../shared/messages/catalogue.ts";
import { ownSentence } from "../../../shared/messages/ownSentence.ts";
import type { Lists } from "../../../shared/parse/lists.ts";
import { readRow } from "../../../shared/parse/readRow.ts";
import { type AgencyAdvice, agencyAdvice } from "../../../shared/review/agencyAdvice.ts";
import { SEVERITY } from "../../../shared/vocabularies/severity.ts";
import { STATUS } from "../../../shared/vocabularies/status.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { currentLists } from "../lists.ts";

/** Something about one field; `isWarning`: it blocks nothing; `isEmpty`: no more than that it is not filled in yet. */
interface FieldProblem {
  readonly key: string;
  readonly text: string;
  /** How grave it is, in a word. */
  readonly severity: string;
  readonly isWarning: boolean;
  readonly isEmpty: boolean;
}

export interface Judged {
  readonly problems: readonly FieldProblem[];
  readonly advice: AgencyAdvice;
}

const EMPTY: readonly string[] = ["needed", "needed_foreign"];
const POSITIONS = new Map([...FORM_COLUMNS.map((one) => one.key), "status" as const].map((key, at) => [key, at]));

/** Called by the form when a field was left. */
export function judgeForm(values: FormValues): Judged {
  return judged(values, currentLists());
}

/** Judges the texts of a form as those of a row that is to be sent. */
export function judged(values: FormValues, lists: Lists): Judged {
  const cells = [...FORM_COLUMNS.map((one) => values[one.key] ?? ""), labelOf(STATUS, "submit", "id")];
  const { content, problems } = readRow(cells, POSITIONS, lists);
  return {
    problems: problems.map((one) => ({
      key: one.column ?? "",
      text: ownSentence(one, "id"),
      severity: labelOf(SEVERITY, severityOf(one.code), "id"),
      isWarning: isWarning(one.code),
      isEmpty: EMPTY.includes(one.code),
    })),
    advice: agencyAdvice(content),
  };
}
