// The ID token of an administrator, for the tools that ask the Worker to do what only administrators may.

/** Where the Worker is, and a token for it. */
export interface AdminAccess {
  readonly url: string;
  readonly token: string;
}

/**
 * From KEMBAR_URL and KEMBAR_TOKEN (`gcloud auth print-identity-token` of an account in `Pengguna`). Without a token, on one
 * machine, local Google (GOOGLE_PORT) makes one for its first administrator. Throws what to do where neither works.
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
    throw new Error("Set KEMBAR_URL and KEMBAR_TOKEN (an administrator's Google ID token).");
  }
}

/** Asks the Worker as the administrator; throws its refusal in words. */
export async function askAsAdmin(access: AdminAccess, method: "GET" | "POST", path: string): Promise<Response> {
  const headers = { authorization: `Bearer ${access.token}` };
  const answer = await fetch(access.url + path, { method, headers, ...(method === "POST" ? { body: "{}" } : {}) });
  if (answer.ok) return answer;
  throw new Error(`${method} ${path} was refused with ${answer.status}: ${await answer.text()}`);
}
