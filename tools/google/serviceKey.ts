// The service account's key file: its shape, and what is wrong with a file that is none.

import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod";
import type { Finding } from "./refusal.ts";

const Key = z.object({
  type: z.literal("service_account"),
  client_email: z.string().regex(/@[\w.-]+\.gserviceaccount\.com$/),
  private_key: z.string().includes("PRIVATE KEY"),
});

/** What of a key file is used; `text` is the whole file. */
export interface ServiceKey {
  readonly address: string;
  readonly privateKey: string;
  readonly text: string;
}

/** Reads a key file; what is wrong with it is a value. */
export function readServiceKey(file: string): ServiceKey | { readonly finding: Finding } {
  const path = resolve(file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    return { finding: wrong("key_missing", `Berkas kunci ${path} tidak ada.`, `There is no key file ${path}.`) };
  const text = readFileSync(path, "utf8");
  const key = Key.safeParse(jsonOf(text));
  if (key.success) return { address: key.data.client_email, privateKey: key.data.private_key, text };
  const fields = key.error.issues.map((one) => one.path.join(".") || "JSON").join(", ");
  return {
    finding: wrong(
      "key_malformed",
      `${path} bukan berkas kunci akun layanan (tidak cocok: ${fields}).`,
      `${path} is no key file of a service account (does not fit: ${fields}).`,
    ),
  };
}

function wrong(code: string, id: string, en: string): Finding {
  return {
    code,
    told: { id, en },
    mend: {
      id: "Di Google Cloud: IAM & Admin > Service Accounts > akun > Keys > Add key > JSON; simpan berkasnya di luar folder ini.",
      en: "In Google Cloud: IAM & Admin > Service Accounts > the account > Keys > Add key > JSON; keep the file outside this folder.",
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
