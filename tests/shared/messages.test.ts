// The catalogue: no code lacks a language, no sentence has a placeholder in one language only.

import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../shared/messages/catalogue.ts";

const BY_LANGUAGE = new Set(["kind_id", "kind_en", "list_id", "list_en"]);

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((one) => one[1] ?? ""))]
    .filter((name) => !BY_LANGUAGE.has(name))
    .sort();
}

describe("the catalogue of messages", () => {
  it.each(Object.entries(CATALOGUE))("%s speaks both languages about the same things", (_code, message) => {
    expect(message.id.length).toBeGreaterThan(20);
    expect(message.en.length).toBeGreaterThan(20);
    expect(placeholders(message.id)).toEqual(placeholders(message.en));
  });
});
