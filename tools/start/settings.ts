// What npm start is told by its environment, looked at before anything is begun.

import { resolve } from "node:path";
import { type Finding, Refusal } from "../google/refusal.ts";
import { cityFolder, USUAL_CITY } from "../sampleCity/cityFolder.ts";

export interface StartSettings {
  readonly port: number;
  readonly googlePort: number;
  readonly dataDir: string;
  readonly empty: boolean;
  /** The name of the sample city. */
  readonly city: string;
  readonly quota: boolean;
  /** Seconds between two syncs; 0 for never. */
  readonly syncEvery: number;
}

const LAST_PORT = 65_535;

/**
 * Reads PORT, GOOGLE_PORT, DATA_DIR, CITY, SEED, QUOTA and SYNC_EVERY; what is blank counts as not said. Throws Refusal, and
 * Misuse for an unknown city.
 */
export function startSettings(environment: Readonly<Record<string, string | undefined>>): StartSettings {
  const port = portOf("PORT", environment.PORT, 8787);
  const googlePort = portOf("GOOGLE_PORT", environment.GOOGLE_PORT, 8788);
  if (port === googlePort) throw new Refusal(samePort(port));
  const syncEvery = Number(environment.SYNC_EVERY || "60");
  if (!Number.isFinite(syncEvery) || syncEvery < 0) throw new Refusal(badSeconds(environment.SYNC_EVERY ?? ""));
  const city = environment.CITY?.trim() || USUAL_CITY;
  cityFolder(city);
  return {
    ...{ port, googlePort, syncEvery, city },
    dataDir: resolve(environment.DATA_DIR || (city === USUAL_CITY ? ".local" : `.local-${city}`)),
    empty: environment.SEED === "none",
    quota: environment.QUOTA === "1",
  };
}

/** The number of a port as it was given; a blank one counts as not said. Throws Refusal, which names the variable. */
export function portOf(name: string, given: string | undefined, otherwise: number): number {
  const text = given?.trim() || String(otherwise);
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > LAST_PORT) throw new Refusal(badPort(name, text));
  return port;
}

function badPort(name: string, text: string): Finding {
  return {
    code: "bad_port",
    told: { id: `${name}=${text} bukan nomor port.`, en: `${name}=${text} is no number of a port.` },
    mend: { id: `Isi angka 1 sampai ${LAST_PORT}.`, en: `Give a number from 1 to ${LAST_PORT}.` },
  };
}

function samePort(port: number): Finding {
  return {
    code: "same_port",
    told: { id: `PORT dan GOOGLE_PORT sama-sama ${port}.`, en: `PORT and GOOGLE_PORT are both ${port}.` },
    mend: { id: "Pilih dua nomor yang berbeda.", en: "Choose two different numbers." },
  };
}

function badSeconds(text: string): Finding {
  return {
    code: "bad_seconds",
    told: { id: `SYNC_EVERY=${text} bukan jumlah detik.`, en: `SYNC_EVERY=${text} is no number of seconds.` },
    mend: { id: "Isi angka, atau 0 untuk tidak pernah.", en: "Give a number, or 0 for never." },
  };
}
