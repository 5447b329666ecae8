// Builders for the decisions of the sample city, stamped as the sidebar would stamp them.

import type { ObjectCode } from "../../shared/vocabularies/object.ts";
import type { Reason } from "../../shared/vocabularies/reason.ts";
import { REQUIREMENT } from "../../shared/vocabularies/requirement.ts";
import type { Scheme } from "../../shared/vocabularies/scheme.ts";
import { REVIEWERS } from "./city/users.ts";
import type { ExampleDecision } from "./example.ts";

/** Who decided and when; `reviewer` is 0, 1 or 2, `day` an ISO day. */
export interface Stamp {
  readonly reviewer: 0 | 1 | 2;
  readonly day: string;
}

/** Cells that belong to the id, and the note; all optional. */
type More = Partial<
  Pick<ExampleDecision, "decision_note" | "priority" | "en_checked" | "decision_ref" | "stage" | "stage_date">
>;

/** Approval of a foreign row. What depends on a partner that is not yet known stays Belum tahu, or is Ya if `known`. */
export function approveForeign(
  stamp: Stamp,
  scheme: Scheme,
  object: ObjectCode,
  { known = false, ...more }: More & { readonly known?: boolean } = {},
): ExampleDecision {
  const answers = REQUIREMENT.entries
    .filter(({ appliesTo }) => appliesTo === "foreign" || appliesTo === object || scheme.startsWith(appliesTo))
    .map(({ key, atApproval }) => [key, atApproval || known ? "yes" : "unknown"]);
  return {
    ...stamped("approve", stamp),
    scheme_set: scheme,
    object_set: object,
    ...Object.fromEntries(answers),
    ...more,
  };
}

/** Approval of a row whose partner is in Indonesia. */
export function approveDomestic(stamp: Stamp, scheme: Scheme, more: More = {}): ExampleDecision {
  return { ...stamped("approve", stamp), scheme_set: scheme, ...more };
}

/** Forwarded to another scheme. */
export function reroute(stamp: Stamp, scheme: Scheme, reason: Reason, more: More = {}): ExampleDecision {
  return { ...stamped("reroute", stamp), scheme_set: scheme, reason, ...more };
}

/** Sent back to the agency with what to correct. */
export function revise(stamp: Stamp, note: string): ExampleDecision {
  return { ...stamped("revise", stamp), decision_note: note };
}

/** Not taken forward. */
export function reject(stamp: Stamp, reason: Reason, note: string): ExampleDecision {
  return { ...stamped("reject", stamp), reason, decision_note: note };
}

/** Put away. */
export function archive(stamp: Stamp, note: string): ExampleDecision {
  return { ...stamped("archive", stamp), decision_note: note };
}

function stamped(decision: string, { reviewer, day }: Stamp): ExampleDecision {
  return { decision, reviewer: REVIEWERS[reviewer], reviewed_at: `${day}T10:15:00+08:00` };
}
