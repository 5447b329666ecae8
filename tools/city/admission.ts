// The door of the Worker by which scripts are admitted, opened with the service account's own key: it works while no
// script is known yet, and nobody could sign in otherwise.

import { importPKCS8, SignJWT } from "jose";
import * as z from "zod";
import { CLIENTS_PATH, SERVICE_AUDIENCE } from "../../shared/clients/clientDoor.ts";
import { type Finding, Refusal } from "../google/refusal.ts";
import type { ServiceKey } from "../google/serviceKey.ts";

const ANSWER_MS = 30_000;

const Pending = z.object({
  client: z.string(),
  agency: z.string().nullable(),
  is_register: z.boolean(),
  expected: z.boolean(),
  email: z.string(),
});
const Clients = z.object({ pending: z.array(Pending), admitted: z.array(z.object({ client: z.string() })) });

/** A script that waits, and which city's workbook it says it stands in. */
export type PendingClient = z.infer<typeof Pending>;

/** The scripts that wait, and those that were admitted. */
export type CityClients = z.infer<typeof Clients>;

/** Where the Worker answers, and whose key it has. */
export interface Door {
  readonly url: string;
  readonly key: ServiceKey;
}

/** Which scripts there are; undefined where no Worker of this version answers. Throws Refusal where it does not know the key. */
export async function readClients(door: Door): Promise<CityClients | undefined> {
  const answer = await ask(door, "GET");
  return answer === undefined ? undefined : Clients.parse(answer);
}

/** Admits scripts by their client ids; how many were. Throws Refusal. */
export async function admitClients(door: Door, clients: readonly string[]): Promise<number> {
  const answer = await ask(door, "POST", { admit: clients });
  if (answer === undefined) throw new Refusal(noAnswer(door.url));
  return z.object({ admitted: z.array(z.string()) }).parse(answer).admitted.length;
}

/** What the service account signs for Kembar alone; good for some minutes. */
export async function serviceToken({ address, privateKey }: ServiceKey): Promise<string> {
  const key = await importPKCS8(privateKey, "RS256");
  const token = new SignJWT().setProtectedHeader({ alg: "RS256", typ: "JWT" }).setIssuer(address).setSubject(address);
  return token.setAudience(SERVICE_AUDIENCE).setIssuedAt().setExpirationTime("5m").sign(key);
}

async function ask({ url, key }: Door, method: "GET" | "POST", body?: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${await serviceToken(key)}`, "content-type": "application/json" };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const signal = AbortSignal.timeout(ANSWER_MS);
  const answer = await fetch(url + CLIENTS_PATH, { method, headers, signal, ...sent }).catch(() => undefined);
  if (answer?.ok === true) return answer.json();
  await answer?.arrayBuffer();
  if (answer?.status === 401) throw new Refusal(OTHER_KEY);
  return undefined;
}

const OTHER_KEY: Finding = {
  code: "other_key",
  told: {
    id: "Worker tidak mengenali kunci akun layanan ini.",
    en: "The Worker does not know this key of the service account.",
  },
  mend: {
    id: "Jalankan lagi dengan --key dan kunci yang dipakai kota ini; setup menyimpannya juga di Worker.",
    en: "Run this again with --key and the key that this city uses; setup stores it at the Worker too.",
  },
};

function noAnswer(url: string): Finding {
  return {
    code: "worker_away",
    told: {
      id: `${url} tidak menjawab, jadi tidak ada skrip yang diakui.`,
      en: `${url} does not answer, so no script was admitted.`,
    },
    mend: { id: "Tunggu sebentar, lalu jalankan lagi.", en: "Wait a little, then run this again." },
  };
}
