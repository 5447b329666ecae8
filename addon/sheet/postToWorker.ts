// Sends something to Kembar as the person who clicked.

import { consentLacking, isConsentLacking } from "./consent.ts";

/** Where Kembar answers as this script was built; a script property wins. */
declare const BUILT_WORKER_URL: string;

/** The address of Kembar, without a slash at the end; "" when none is set. */
export function workerUrl(): string {
  return PropertiesService.getScriptProperties().getProperty("WORKER_URL") ?? BUILT_WORKER_URL;
}

/** What Kembar answered. */
export interface WorkerAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Posts a body as JSON with the person's ID token; undefined where Kembar cannot be reached. Throws only where the person
 * did not let the script ask who they are, or reach Kembar.
 */
export function postToWorker(path: string, body: object): WorkerAnswer | undefined {
  const url = workerUrl();
  if (url === "") return undefined;
  const token = ScriptApp.getIdentityToken();
  // Google gives none where `openid` was left unticked.
  if (token === null) throw consentLacking();
  try {
    const response = UrlFetchApp.fetch(`${url}${path}`, {
      method: "post",
      contentType: "application/json",
      headers: { Authorization: `Bearer ${token}` },
      payload: JSON.stringify(body),
      muteHttpExceptions: true,
    });
    return { status: response.getResponseCode(), text: response.getContentText() };
  } catch (thrown) {
    if (isConsentLacking(thrown)) throw thrown;
    return undefined;
  }
}
