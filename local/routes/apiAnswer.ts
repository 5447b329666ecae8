// A call of the Google APIs from sign-in to answer: faults, colleagues, scopes, quota, and the log.

import { setTimeout as delay } from "node:timers/promises";
import { GoogleError, rpcError } from "../answer/googleError.ts";
import { type Caller, checkScope } from "../auth/caller.ts";
import { faultAnswer } from "../faults/faultAnswer.ts";
import type { Fault } from "../faults/faults.ts";
import { serviceDisabled } from "../faults/serviceDisabled.ts";
import type { Google } from "../google.ts";
import { type Answer, json } from "../http/answer.ts";
import type { Request } from "../http/request.ts";
import { driveCall } from "./driveRoutes.ts";
import { sheetsCall } from "./sheetsRoutes.ts";

/** The answer, or undefined where the connection is to be dropped instead. */
export async function apiAnswer(google: Google, request: Request): Promise<Answer | undefined> {
  const name = `${request.method} ${request.url}`;
  const caller = callerOrRefusal(google, request);
  const email = "email" in caller ? caller.email : "";
  const fault = google.faults.take(name);
  if (fault?.delay_ms) await delay(fault.delay_ms);
  const answer = fault && beforeAnswer(fault, request, google.project);
  const given = answer ?? ("email" in caller ? await carriedOut(google, request, caller, name) : errorAnswer(caller));
  const dropped = fault?.drop !== undefined;
  google.requests.add(request.method, request.url, email, fault?.drop === "before" ? 0 : given.status);
  return dropped ? undefined : given;
}

/** What a fault answers in place of the call; a call dropped before is not carried out. */
function beforeAnswer(fault: Fault, { authorization, query }: Request, project: string): Answer | undefined {
  if (fault.drop === "before") return json({}, 503);
  if (fault.drop === "after") return undefined;
  if (fault.reason !== undefined) {
    const body = serviceDisabled(fault.project ?? project, authorization === undefined && query.has("key"));
    return { ...json({}, 403), body };
  }
  const wrong = faultAnswer(fault, project);
  if (wrong === undefined) return undefined;
  return typeof wrong.body === "string"
    ? { status: wrong.status, type: "text/html", body: wrong.body }
    : json(wrong.body, wrong.status);
}

function callerOrRefusal(google: Google, request: Request): Caller | GoogleError {
  try {
    return google.auth.callerOf(request.authorization);
  } catch (refusal) {
    if (refusal instanceof GoogleError) return refusal;
    throw refusal;
  }
}

async function carriedOut(google: Google, request: Request, caller: Caller, name: string): Promise<Answer> {
  try {
    const isSheets = request.path.startsWith("/v4/");
    const call = isSheets ? sheetsCall(request) : driveCall(request);
    checkScope(caller, call.action);
    if (isSheets) google.quota?.take(call.action === "sheetsRead" ? "read" : "write", caller.email);
    google.colleagues.act("before", name);
    const answer = await call.answer(google.as(caller.email));
    google.colleagues.act("after", name);
    return answer;
  } catch (refusal) {
    if (refusal instanceof GoogleError) return errorAnswer(refusal);
    process.stderr.write(`local Google: ${name}: ${refusal instanceof Error ? refusal.stack : String(refusal)}\n`);
    return errorAnswer(rpcError(500, "Internal error encountered."));
  }
}

function errorAnswer(refusal: GoogleError): Answer {
  return json(refusal.body, refusal.code);
}
