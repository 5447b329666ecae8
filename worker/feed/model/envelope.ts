// What every answer of the feed carries: version, time, city, licence, disclaimer.

import type * as z from "zod";
import type { Item } from "../../../shared/publish/item.ts";
import { SCHEMA_VERSION } from "../../../shared/publish/itemSchema.ts";
import { wholeSeconds } from "../../../shared/text/wholeSeconds.ts";
import { DISCLAIMER } from "../../../shared/texts/disclaimer.ts";
import { itemIn } from "../../store/publishing.ts";
import type { ONE_ANSWER } from "../shapes/opportunities.ts";
import type { STATUS_ANSWER } from "../shapes/status.ts";
import type { PublicRegister } from "./publicRegister.ts";

const LICENSE = "https://creativecommons.org/licenses/by/4.0/";

type Frame = Omit<z.infer<typeof ONE_ANSWER>, keyof Item>;
type Envelope = Pick<z.infer<typeof STATUS_ANSWER>, keyof Frame | "city">;

/** The frame of every answer; `at` is the time of the snapshot shown. */
export function frameOf(register: PublicRegister, at: string | null): Frame {
  return {
    schema_version: SCHEMA_VERSION,
    generated_at: at === null ? null : wholeSeconds(at),
    license: licenseOf(register),
    disclaimer: DISCLAIMER,
  };
}

/** The frame and the city. */
export function envelopeOf(register: PublicRegister, at: string | null): Envelope {
  const { isNamed, name, code, bps_code } = register.city;
  return { ...frameOf(register, at), city: { name: isNamed ? name.id : null, code, bps_code } };
}

/** The licence's address where the city names one, else its words; CC BY 4.0 where it says nothing. */
export function licenseOf({ profile }: PublicRegister): string {
  const text = profile.get("license")?.id ?? LICENSE;
  return /https?:\/\/[^\s)>]+/.exec(text)?.[0] ?? text;
}

/** A stored item with its links as full addresses. */
export function withLinks(payload: string, base: string): Item {
  const item = itemIn(payload);
  const { self, id, en } = item.links;
  return { ...item, links: { self: base + self, id: base + id, en: base + en } };
}
