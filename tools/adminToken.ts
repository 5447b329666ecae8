// The ID token of an administrator, for the tools that ask the Worker to do what only administrators may.

import { type Finding, Refusal } from "./google/refusal.ts";

/** Where the Worker is, and a token for it. */
export interface AdminAccess {
  readonly url: string;
  readonly token: string;
}

/**
 * From KEMBAR_URL and KEMBAR_TOKEN (`gcloud auth print-identity-token` of an account in `Pengguna`). Without a token, on one
 * machine, local Google (GOOGLE_PORT) makes one for its first administrator. Throws Refusal where neither works.
 */
export async function adminAccess(): Promise<AdminAccess> {
  const url = (process.env.KEMBAR_URL ?? `http://127.0.0.1:${process.env.PORT ?? "8787"}`).replace(/\/+$/, "");
  const token = process.env.KEMBAR_TOKEN ?? (await localToken());
  return { url, token };
}

async function localToken(): Promise<string> {
  const google = `http://127.0.0.1:${process.env.GOOGLE_PORT ?? "8788"}`;
  try {
    const info = (await (await fetch(`${google}/local/info`)).json()) as {
      readonly users: readonly { readonly email: string; readonly role: string }[];
    };
    const email = info.users.find((one) => one.role === "admin")?.email;
    const body = JSON.stringify({ email });
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${google}/local/token`, { method: "POST", headers, body });
    return ((await answer.json()) as { readonly id_token: string }).id_token;
  } catch {
    throw new Refusal(NO_TOKEN);
  }
}

/** Asks the Worker as the administrator. Throws Refusal: its own, or that it does not answer. */
export async function askAsAdmin(
  { url, token }: AdminAccess,
  method: "GET" | "POST",
  path: string,
  body: unknown = {},
): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const sent = method === "POST" ? { body: JSON.stringify(body) } : {};
  const answer = await fetch(url + path, { method, headers, ...sent }).catch(() => undefined);
  if (answer === undefined) throw new Refusal(noAnswer(url));
  if (answer.ok) return answer;
  throw new Refusal(refused(`${method} ${path}`, answer.status, await answer.text()));
}

const NO_TOKEN: Finding = {
  code: "no_token",
  told: { id: "Belum ada token admin.", en: "There is no administrator's token." },
  mend: {
    id: "Isi KEMBAR_URL dan KEMBAR_TOKEN (gcloud auth print-identity-token oleh admin), atau jalankan npm start di komputer ini.",
    en: "Set KEMBAR_URL and KEMBAR_TOKEN (an administrator's Google ID token), or run npm start on this machine.",
  },
};

function noAnswer(url: string): Finding {
  return {
    code: "worker_away",
    told: { id: `${url} tidak menjawab.`, en: `${url} does not answer.` },
    mend: { id: "Periksa KEMBAR_URL dan sambungan.", en: "Look at KEMBAR_URL and the connection." },
  };
}

/** The answer of the Worker is in words already; whatever else answered is cut short. */
function refused(what: string, status: number, text: string): Finding {
  const detail = detailIn(text) ?? text.replace(/\s+/g, " ").slice(0, 200);
  return {
    code: "worker_refused",
    told: { id: `${what} ditolak (${status}): ${detail}`, en: `${what} was refused (${status}): ${detail}` },
    mend: { id: "Tidak ada yang diubah.", en: "Nothing was changed." },
  };
}

function detailIn(text: string): string | undefined {
  try {
    const { detail } = JSON.parse(text) as { readonly detail?: unknown };
    return typeof detail === "string" ? detail : undefined;
  } catch {
    return undefined;
  }
}
