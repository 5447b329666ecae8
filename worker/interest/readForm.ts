// The body of a form as a browser sends it, with or without scripts.

import { boundedText } from "../http/readBody.ts";
import { Refusal } from "../http/refusal.ts";

/** Room for far too much text, so that who wrote it is told how much is too much, and keeps the rest. */
const BYTES = 512 * 1024;

const RIGHT = {
  id: "Kirim formulirnya seperti peramban mengirimnya (application/x-www-form-urlencoded).",
  en: "Send the form as browsers send it (application/x-www-form-urlencoded).",
};

/** The fields, each by its name. Refuses with 400 what is no form, with 413 what is too large. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new Refusal("bad_body", RIGHT);
  return new URLSearchParams(await boundedText(request, BYTES));
}

/** Whether a browser says that a page of somebody else sends this form. */
export function isFromElsewhere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  return site !== null && site !== "same-origin" && site !== "none";
}
