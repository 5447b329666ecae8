// Expresses an interest as a program may, by the forms alone, and confirms it by the link of the letter that waits for it.

import { REVIEWER, type SmallCity } from "./smallCity.ts";

interface Letter {
  readonly letter: number;
  readonly body: string;
}

/** `follow`: the address of its page; `letters`: what was to be sent. */
export interface Expressed {
  readonly follow: string;
  readonly letters: readonly Letter[];
}

const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** Takes the letters that wait, as the register's script does, and reports those of before as sent. */
export async function takeLetters(city: SmallCity, sent: readonly number[] = []): Promise<readonly Letter[]> {
  const headers = { authorization: `Bearer ${city.google.google.auth.tokensFor(REVIEWER).id_token}` };
  const body = JSON.stringify({ sent });
  const answer = await fetch(`${city.worker.url}/v1/letters`, { method: "POST", headers, body });
  return ((await answer.json()) as { letters: readonly Letter[] }).letters;
}

/** Sends the form at a path; the address of the page that it leads to. */
export async function sendInterest(
  city: SmallCity,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const { url } = city.worker;
  const page = await (await fetch(url + path)).text();
  const form = /name="form" value="([^"]+)"/.exec(page)?.[1] ?? "";
  const body = new URLSearchParams({ ...fields, form }).toString();
  const sent = await fetch(url + path, { method: "POST", redirect: "manual", headers: FORM, body });
  if (sent.status !== 303) throw new Error(`the form was not taken: ${sent.status}`);
  return url + (sent.headers.get("location") ?? "");
}

/** Sends it and confirms it. */
export async function expressInterest(
  city: SmallCity,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<Expressed> {
  const { url } = city.worker;
  const follow = await sendInterest(city, path, fields);
  const letters = await takeLetters(city);
  const link = letters.map((one) => /https?:\S+\/confirm\/\S+/.exec(one.body)?.[0] ?? "").find((one) => one !== "");
  if (link === undefined) throw new Error("no letter to confirm");
  await fetch(url + new URL(link).pathname, { method: "POST", redirect: "manual" });
  return {
    follow,
    letters: [
      ...letters,
      ...(await takeLetters(
        city,
        letters.map((one) => one.letter),
      )),
    ],
  };
}
