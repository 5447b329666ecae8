// Reads the JSON body of a request, never keeping more of it than it may have.

import type * as z from "zod";
import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import { Refusal } from "./refusal.ts";

/** Enough for a body that names something. */
const SMALL_BYTES = 4096;
/** So much of a body that is too large is still taken and thrown away: whoever is sending it then hears the answer. */
const PATIENCE_BYTES = 16 * 1024 * 1024;

/**
 * The body as a schema takes it; no body is `{}`. Refuses with 413 what is too large, none of which is kept, and with 400
 * what the schema does not take; `right` says what would be right.
 */
export async function readBody<T>(
  request: Request,
  schema: z.ZodType<T>,
  right: Bilingual,
  bytes = SMALL_BYTES,
): Promise<T> {
  const text = await boundedText(request, bytes);
  try {
    return schema.parse(text.trim() === "" ? {} : JSON.parse(text));
  } catch {
    throw new Refusal("bad_body", right);
  }
}

/** The text of a body. Refuses with 413 what is too large, none of which is kept. */
export async function boundedText(request: Request, bytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  const size = await takeBody(request, (chunk, sizeSoFar) => {
    if (sizeSoFar <= bytes) text += decoder.decode(chunk, { stream: true });
  });
  if (size > bytes) throw new Refusal("too_large");
  return text + decoder.decode();
}

/** Takes a body to its end, or until nobody can wait for it any longer; returns how much came. */
export async function takeBody(
  request: Request,
  take: (chunk: Uint8Array, sizeSoFar: number) => void,
): Promise<number> {
  let size = 0;
  if (request.body === null) return size;
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    size += chunk.byteLength;
    if (size > PATIENCE_BYTES) break;
    take(chunk, size);
  }
  return size;
}
