// The city profile: the few values of Profil Kota that steer Kembar itself, with what holds where a cell is blank.

import { type City, cityOf } from "../city/cityRecord.ts";
import { readDay } from "../parse/numbers.ts";
import type { PublicText } from "../text/bilingual.ts";
import { publicValue } from "./publicProfile.ts";
import type { ListRecord } from "./record.ts";

export interface Profile {
  readonly city: City;
  readonly desk_unit: PublicText;
  readonly desk_email: string;
  /** The unit that agencies are told to turn to. */
  readonly unit: string;
  readonly graceDays: number;
  readonly release: string;
  /** Working days within which an interest is answered. */
  readonly interestDays: number;
  /** ISO days that are no working days, as far as the city has listed them. */
  readonly holidays: readonly string[];
}

const GRACE_DAYS = 7;
const INTEREST_DAYS = 3;
/** No term is longer than a year: days are counted one by one. */
const MOST_DAYS = 366;

/** Reads the profile from its records by key. */
export function profileOf(records: ReadonlyMap<string, ListRecord>): Profile {
  const value = (key: string): string => records.get(key)?.value_id ?? "";
  const days = (key: string, usual: number): number => {
    const typed = Number(value(key));
    return typed > 0 && typed <= MOST_DAYS ? typed : usual;
  };
  return {
    city: cityOf((key) => publicValue(records.get(key))),
    desk_unit: { id: value("desk_unit"), en: records.get("desk_unit")?.value_en ?? null },
    desk_email: value("desk_email"),
    unit: value("unit_short") || value("desk_unit") || "Setda",
    graceDays: days("grace_days", GRACE_DAYS),
    interestDays: Math.ceil(days("interest_days", INTEREST_DAYS)),
    release: value("release"),
    holidays: value("holidays")
      .split(/[;\n]/)
      .flatMap((one) => dayIn(one)),
  };
}

function dayIn(text: string): string[] {
  const day = readDay(text);
  return day.kind === "value" ? [day.value] : [];
}

/** Whom people of an agency ask: the unit, with its address where the city names one. */
export function whomToAsk({ unit, desk_email }: Pick<Profile, "unit" | "desk_email">): string {
  return desk_email === "" ? unit : `${unit} (${desk_email})`;
}
