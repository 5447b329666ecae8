// The 403 of a project in which the Sheets API is not enabled, word for word as recorded: one for API keys, one for signed-in callers.

import { rpcError } from "../answer/googleError.ts";

const SERVICE = "sheets.googleapis.com";
const TITLE = "Google Sheets API";

/** The body as sent: pretty-printed to a caller with an API key, in one line to a signed-in one. */
export function serviceDisabled(project: string, byKey: boolean): string {
  const url = `https://console.developers.google.com/apis/api/${SERVICE}/overview?project=${project}`;
  const message = `${TITLE} has not been used in project ${project} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
  const help = {
    "@type": "type.googleapis.com/google.rpc.Help",
    links: [{ description: "Google developers console API activation", url }],
  };
  const info = (metadata: object) => ({
    "@type": "type.googleapis.com/google.rpc.ErrorInfo",
    reason: "SERVICE_DISABLED",
    domain: "googleapis.com",
    metadata,
  });
  const consumer = `projects/${project}`;
  if (byKey) {
    const { body } = rpcError(403, message, [help, info({ consumer, service: SERVICE })]);
    return `${JSON.stringify(body, null, 2)}\n`;
  }
  const details = [
    info({ serviceTitle: TITLE, consumer, activationUrl: url, containerInfo: project, service: SERVICE }),
    { "@type": "type.googleapis.com/google.rpc.LocalizedMessage", locale: "en-US", message },
    help,
  ];
  return JSON.stringify(rpcError(403, message, details).body);
}
