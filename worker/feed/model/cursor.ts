// Cursors: a place in one snapshot, as one opaque text that holds the whole question and is checked when it comes back.

import * as z from "zod";
import { checksum } from "../../../shared/text/checksum.ts";
import { Refusal } from "../../http/refusal.ts";

/** Epoch and position name the snapshot, `at` is its time; `tier` and `since` are the last row given; `query` the question. */
const PLACE = z.tuple([
  z.string().max(32),
  z.int().min(0),
  z.string().max(40).nullable(),
  z.int().min(0),
  z.int().min(0).max(9),
  z.int().min(1),
  z.string().max(4000),
]);

export interface Place {
  readonly epoch: string;
  readonly position: number;
  readonly at: string | null;
  readonly total: number;
  readonly tier: number;
  readonly since: number;
  readonly query: string;
}

const LENGTH = 8000;

/** A place as a cursor. Its checksum finds damage; a forged cursor can only read what is public anyway. */
export function cursorOf({ epoch, position, at, total, tier, since, query }: Place): string {
  const json = JSON.stringify([epoch, position, at, total, tier, since, query]);
  return `${toBase64Url(json)}.${checksum(json)}`;
}

/** The place that a cursor names; refuses with `bad_cursor` what no answer has ever held. */
export function placeIn(cursor: string): Place {
  const [text = "", sum, ...rest] = cursor.length > LENGTH ? [] : cursor.split(".");
  const json = fromBase64Url(text);
  if (json === undefined || rest.length > 0 || checksum(json) !== sum) throw badCursor();
  const read = PLACE.safeParse(parsed(json));
  if (!read.success) throw badCursor();
  const [epoch, position, at, total, tier, since, query] = read.data;
  return { epoch, position, at, total, tier, since, query };
}

/** The refusal of a cursor that cannot be read or does not fit the other parameters. */
export function badCursor(): Refusal {
  return new Refusal("bad_cursor", {
    id: "Pakai next_cursor dari jawaban sebelumnya apa adanya, dengan penyaring yang sama atau tanpa penyaring.",
    en: "Use next_cursor of the previous answer as it is, with the same filters or none.",
  });
}

/** The refusal of a cursor whose snapshot is no longer kept. */
export function cursorExpired(): Refusal {
  return new Refusal("cursor_expired", {
    id: "Penanda disimpan 24 jam. Mulailah lagi tanpa penanda.",
    en: "Cursors are kept for 24 hours. Start again without one.",
  });
}

/** The refusal of a place in the changes whose positions are no longer known: the database was made anew. */
export function placeExpired(): Refusal {
  return new Refusal("cursor_expired", {
    id: "Urutan perubahan dimulai dari awal. Kosongkan salinan Anda, lalu baca lagi tanpa since.",
    en: "The changes began anew. Empty your copy and read again without since.",
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/={1,2}$/, "");
}

function fromBase64Url(text: string): string | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (one) => one.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
