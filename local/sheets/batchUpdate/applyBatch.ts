// Carries out the requests of a batch update in order; the first that is refused leaves nothing changed.

import type { sheets_v4 } from "googleapis";
import { invalidArgument } from "../../answer/googleError.ts";
import type { Workbook } from "../model/workbook.ts";
import { type BatchContext, type Outcome, RequestRefused } from "./kind.ts";
import { KINDS } from "./kinds.ts";

/** The new state and one reply a request. */
export interface BatchOutcome {
  readonly workbook: Workbook;
  readonly replies: readonly sheets_v4.Schema$Response[];
}

type AnyKind = (workbook: Workbook, request: object, context: BatchContext) => Outcome;

/** @throws GoogleError 400 "Invalid requests[n].kind: …" */
export function applyBatch(
  workbook: Workbook,
  requests: readonly sheets_v4.Schema$Request[],
  context: BatchContext,
): BatchOutcome {
  if (requests.length === 0) throw invalidArgument("Must specify at least one request.");
  let state = workbook;
  const replies = requests.map((request, n) => {
    const outcome = applyOne(state, request, n, context);
    state = outcome.workbook;
    return outcome.reply ?? {};
  });
  return { workbook: state, replies };
}

function applyOne(workbook: Workbook, request: sheets_v4.Schema$Request, n: number, context: BatchContext): Outcome {
  const [name, ...others] = Object.keys(request) as (keyof sheets_v4.Schema$Request)[];
  if (name === undefined) throw invalidArgument(`Invalid requests[${n}]: No request set.`);
  if (others.length > 0)
    throw invalidArgument(`Invalid value at 'requests[${n}]' (oneof), oneof field 'kind' is already set.`);
  const kind = KINDS[name] as AnyKind | undefined;
  const content = request[name];
  if (kind === undefined || !content)
    throw invalidArgument(`Invalid requests[${n}].${name}: This request is not supported here.`);
  try {
    return kind(workbook, content, context);
  } catch (refusal) {
    if (refusal instanceof RequestRefused) throw invalidArgument(`Invalid requests[${n}].${name}: ${refusal.message}`);
    throw refusal;
  }
}
