// What the steps work with, put together from what setup was told and what this computer knows.

import { dayIn, UTC, zoneIn } from "../../shared/city/zones.ts";
import { cityConfigPath, writeCityConfig } from "../city/cityConfig.ts";
import { readCityValues, writeCityValues } from "../city/cityValues.ts";
import { connectGoogle } from "../google/connect.ts";
import { type CityView, lookAround } from "./cityView.ts";
import type { SetupContext } from "./context.ts";
import type { SetupOptions } from "./options.ts";
import type { Prepared } from "./prepare.ts";

/** What of the options the steps work with. */
type Used = Pick<SetupOptions, "admins" | "reviewers" | "folder" | "notify" | "admit" | "zone">;

/** `home`: the folder of the city's values. `googleUrl`: local Google, where it is tried on this machine. */
export function contextOf(
  options: Used,
  { key, agencies }: NonNullable<Prepared["given"]>,
  home: string,
  googleUrl: string | undefined,
): SetupContext {
  const google = connectGoogle(key, googleUrl === undefined ? process.env.GOOGLE_URL : `${googleUrl}/`);
  const values = () => readCityValues(home);
  const zone = zoneIn(options.zone) ?? zoneIn(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? UTC;
  let seen: Promise<CityView> | undefined;
  return {
    ...{ key, google, agencies, home, values },
    deciders: { admins: options.admins, reviewers: options.reviewers },
    folder: options.folder ?? "",
    notify: options.notify,
    admit: options.admit,
    zone,
    today: dayIn(zone, new Date().toISOString()),
    view: () => {
      seen ??= lookAround(google, values().books, options.folder ?? "");
      return seen;
    },
    forget: () => {
      seen = undefined;
    },
    save: (change) => {
      const next = { ...values(), ...change };
      writeCityValues(home, next);
      writeCityConfig(home, next);
    },
    config: cityConfigPath(home),
  };
}
