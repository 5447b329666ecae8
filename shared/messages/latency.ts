// How long people wait for what they typed to be read: said with the same words everywhere.

/**
 * The clock strikes every five minutes (wrangler.toml), and Drive may say up to three minutes late that a workbook was
 * changed (googleapis/google-api-go-client#444).
 */
export const LATENCY = {
  id: "sekitar 5 menit, kadang sampai 8",
  en: "about 5 minutes, sometimes up to 8",
} as const;
