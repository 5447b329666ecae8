// The 429 of the Sheets API, word for word as recorded.

import { type GoogleError, rpcError } from "../answer/googleError.ts";

/** What ran out: a minute's reads or writes, of one user or of the whole project (its number). */
export function quotaExceeded(kind: "read" | "write", of: "user" | "project", project: string): GoogleError {
  const title = kind === "read" ? "Read" : "Write";
  const limit = `${title} requests per minute${of === "user" ? " per user" : ""}`;
  const message = `Quota exceeded for quota metric '${title} requests' and limit '${limit}' of service 'sheets.googleapis.com' for consumer 'project_number:${project}'.`;
  return rpcError(429, message, [
    {
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: "RATE_LIMIT_EXCEEDED",
      domain: "googleapis.com",
      metadata: {
        quota_limit_value: of === "user" ? "60" : "300",
        service: "sheets.googleapis.com",
        consumer: `projects/${project}`,
        quota_unit: of === "user" ? "1/min/{project}/{user}" : "1/min/{project}",
        quota_location: "global",
        quota_metric: `sheets.googleapis.com/${kind}_requests`,
        quota_limit: `${title}RequestsPerMinutePer${of === "user" ? "User" : "Project"}`,
      },
    },
    {
      "@type": "type.googleapis.com/google.rpc.Help",
      links: [
        {
          description: "Request a higher quota limit.",
          url: "https://cloud.google.com/docs/quotas/help/request_increase",
        },
      ],
    },
  ]);
}
