// Asks Kembar something, or sends it something, as the person who clicked.

import { CLIENT_PENDING, SPREADSHEET_HEADER } from "../../shared/clients/clientDoor.ts";
import { consentLacking, isConsentLacking } from "./consent.ts";

/** Where Kembar answers as this script was built; a script property wins. */
declare const BUILT_WORKER_URL: string;

/** The address of Kembar, without a slash at the end; "" when none is set. */
export function workerUrl(): string {
  return PropertiesService.getScriptProperties().getProperty("WORKER_URL") ?? BUILT_WORKER_URL;
}

/** What Kembar answered; `isPending`: it waits for an administrator to admit this script. */
export interface WorkerAnswer {
  readonly status: number;
  readonly text: string;
  readonly isPending: boolean;
}

/**
 * Posts a body as JSON with the person's ID token; undefined where Kembar cannot be reached. Throws only where the person
 * did not let the script ask who they are, or reach Kembar.
 */
export function postToWorker(path: string, body: object): WorkerAnswer | undefined {
  return askWorker(path, { method: "post", contentType: "application/json", payload: JSON.stringify(body) });
}

/** Reads something with the person's ID token; undefined where Kembar cannot be reached. Throws only for want of consent. */
export function getFromWorker(path: string): WorkerAnswer | undefined {
  return askWorker(path, { method: "get" });
}

function askWorker(path: string, asked: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions): WorkerAnswer | undefined {
  const url = workerUrl();
  if (url === "") return undefined;
  const token = ScriptApp.getIdentityToken();
  // Google gives none where `openid` was left unticked.
  if (token === null) throw consentLacking();
  try {
    const headers = {
      Authorization: `Bearer ${token}`,
      [SPREADSHEET_HEADER]: SpreadsheetApp.getActiveSpreadsheet().getId(),
    };
    const response = UrlFetchApp.fetch(`${url}${path}`, { ...asked, headers, muteHttpExceptions: true });
    const answer = { status: response.getResponseCode(), text: response.getContentText() };
    return { ...answer, isPending: answer.status === 401 && codeIn(answer.text) === CLIENT_PENDING };
  } catch (thrown) {
    if (isConsentLacking(thrown)) throw thrown;
    return undefined;
  }
}

function codeIn(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly code?: unknown } | null)?.code;
  } catch {
    return undefined;
  }
}
