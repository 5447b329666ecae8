// The rows of Data Minat: every interest that counts and whose personal data are not erased.

import { dayIn, type Zone } from "../../shared/city/zones.ts";
import { COUNTRY } from "../../shared/countries/findCountries.ts";
import { longDay } from "../../shared/days/longDay.ts";
import { answerDue } from "../../shared/interest/answerDue.ts";
import { interestPath } from "../../shared/interest/interestPath.ts";
import { PERSONAL_KEYS } from "../../shared/interestFields.ts";
import type { Profile } from "../../shared/register/profile.ts";
import { markOf, type TabValues } from "../../shared/system/tabRow.ts";
import { DECLINE_REASON } from "../../shared/vocabularies/declineReason.ts";
import { INTEREST_STATE } from "../../shared/vocabularies/interestState.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import type { ConfirmedInterest } from "../store/interests.ts";

/** What an interest is about that names no item. */
export const WHOLE_CITY = "Kota secara umum";
const LANGUAGES = { id: "Indonesia", en: "Inggris" } as const;

/** The rows by id; `root`: where this Worker is seen from outside, without a slash at its end. */
export function interestRows(
  interests: readonly ConfirmedInterest[],
  profile: Profile,
  root: string,
): Map<string, TabValues> {
  return new Map(
    interests.flatMap((one) => {
      if (one.person === null) return [];
      const values = valuesOf(one, one.person, profile, root);
      return [[one.id, { ...values, row_mark: markOf(values) }]];
    }),
  );
}

function valuesOf(
  one: ConfirmedInterest,
  person: Readonly<Record<string, string>>,
  profile: Profile,
  root: string,
): TabValues {
  return {
    interest: one.id,
    received: one.confirmed_at,
    answer_due: answerDue(dayIn(profile.city.zone, one.confirmed_at), profile),
    recorded: recordedWords(one, profile.city.zone),
    item: one.item ?? "",
    title: one.item === null ? WHOLE_CITY : (one.title ?? one.item),
    version: one.version ?? "",
    version_state: versionWords(one),
    ...Object.fromEntries(PERSONAL_KEYS.map((key) => [key, person[key] ?? ""])),
    country: labelOf(COUNTRY, one.country, "id"),
    language: LANGUAGES[one.language],
    address: `${root}${interestPath(one.language, one.code)}`,
  };
}

function recordedWords({ state, reason, changed_at }: ConfirmedInterest, zone: Zone): string {
  const why = reason === null ? "" : ` (${labelOf(DECLINE_REASON, reason, "id")})`;
  return `${labelOf(INTEREST_STATE, state, "id")}${why}, sejak ${longDay(dayIn(zone, changed_at), "id")}`;
}

function versionWords({ item, version, current }: ConfirmedInterest): string {
  if (item === null) return "";
  if (current === null) return "Peluang tidak tampil lagi";
  return current === version ? "Masih sama" : "Sudah berubah sejak dibaca";
}
