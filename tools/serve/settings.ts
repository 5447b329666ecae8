// What `npm run serve` is told: by its options, by the environment, and by what setup stored of the city.

import { join, resolve } from "node:path";
import { backupFolder } from "../backup/place.ts";
import { type CityValues, REGISTER_MARK } from "../city/cityValues.ts";
import { corpusVariables } from "../city/driveCorpus.ts";
import { type Finding, Refusal } from "../google/refusal.ts";
import { readServiceKey } from "../google/serviceKey.ts";
import { portOf } from "../start/settings.ts";

/** `variables`: those of worker/env.ts. */
export interface ServeSettings {
  readonly port: number;
  readonly dataDir: string;
  readonly backups: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Where to look; `folder` is that of the city's values. */
export interface ServeSources {
  readonly folder: string;
  readonly values: CityValues;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Reads everything that serving needs. Throws Refusal where setup has not come so far. */
export function serveSettings({ folder, values, environment }: ServeSources): ServeSettings {
  const register = values.books[REGISTER_MARK] ?? "";
  if (register === "") throw new Refusal(notSetUp(folder));
  if (!/^https?:\/\//.test(values.url)) throw new Refusal(noAddress(folder));
  return {
    port: portOf("PORT", environment.PORT, 8787),
    dataDir: resolve(environment.DATA_DIR || join(folder, "data")),
    backups: backupFolder(),
    variables: {
      REGISTER: register,
      CLIENT_IDS: values.clientIds.join(" "),
      PUBLIC_URL: values.url,
      ...corpusVariables(values.corpus),
      SERVICE_ACCOUNT: keyIn(values.key),
      ...(environment.GOOGLE_URL ? { GOOGLE_ROOT: environment.GOOGLE_URL } : {}),
    },
  };
}

function keyIn(path: string): string {
  if (path === "") throw new Refusal(NO_KEY);
  const key = readServiceKey(path);
  if ("finding" in key) throw new Refusal({ ...key.finding, mend: NO_KEY.mend });
  return JSON.stringify(JSON.parse(key.text));
}

const SET_UP = {
  id: "Jalankan dahulu: npm run setup -- --own-server --url https://alamat-kota (lihat docs/server-sendiri.md).",
  en: "Run first: npm run setup -- --own-server --url https://the-city's-address (see docs/server-sendiri.md).",
};

function notSetUp(folder: string): Finding {
  return {
    code: "not_set_up",
    told: { id: `Belum ada register di ${resolve(folder)}.`, en: `There is no register in ${resolve(folder)}.` },
    mend: SET_UP,
  };
}

function noAddress(folder: string): Finding {
  return {
    code: "no_address",
    told: {
      id: `Alamat kota belum tercatat di ${resolve(folder)}.`,
      en: `The city's address is not stored in ${resolve(folder)}.`,
    },
    mend: SET_UP,
  };
}

const NO_KEY: Finding = {
  code: "key_missing",
  told: {
    id: "Kunci akun layanan belum disebut.",
    en: "No key of the service account is named.",
  },
  mend: {
    id: "Salin berkas kunci ke server ini, lalu: npm run setup -- --own-server --key BERKAS",
    en: "Copy the key file to this server, then: npm run setup -- --own-server --key FILE",
  },
};
