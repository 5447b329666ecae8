// Every code with which the doctor says that something is not fine: its own, the Worker's alarms, and those of what it asks.

export const DOCTOR_CODES = [
  // The city: its people, its workbooks, its profile.
  "staff_blank",
  "staff_without_access",
  "access_without_staff",
  "profile_unfilled",
  "workbook_gone",
  "workbook_not_listed",
  "protection_gone",
  "columns_gone",
  // The Worker: where it answers, and its alarms.
  "no_address",
  "worker_away",
  "not_ours",
  "worker_older",
  "database_away",
  "migration_missing",
  "clock_stopped",
  "publication_late",
  "register_unreachable",
  "register_refused",
  "sources_failing",
  "dead_letters",
  // A step of setup: it would do something, waits for a person, or for another step.
  "not_done",
  "waits",
  "blocked",
  // What a step cannot look at.
  "city_values_broken",
  "key_missing",
  "key_malformed",
  "other_key",
  "folder_not_found",
  "folder_read_only",
  "doubled_workbook",
  "headings_lost",
  "addon_missing",
  "clasp_refused",
  // What Google refuses.
  "google_unreachable",
  "api_disabled",
  "no_storage",
  "sign_in_refused",
  "too_many_calls",
  "sharing_quota",
  "address_without_account",
  "not_allowed",
  "not_found",
  "google_refused",
  "list_incomplete",
  // What Cloudflare refuses.
  "wrangler_refused",
  "cloudflare_sign_in",
  "cloudflare_account",
  "cloudflare_denied",
  "cloudflare_unreachable",
  "cloudflare_queues_off",
  "cloudflare_queues_paid",
  "cloudflare_no_subdomain",
] as const;

export type DoctorCode = (typeof DOCTOR_CODES)[number] | typeof OTHER;

/** A refusal that none of them names: what is told of it says more. */
const OTHER = "other";

/** The code of a refusal that a step or Google threw. */
export function doctorCode(code: string): DoctorCode {
  return DOCTOR_CODES.find((one) => one === code) ?? OTHER;
}
