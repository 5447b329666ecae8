// The platform's SHA-256 and that of the core give one digest: a version is the same in the Worker and in the add-on.

import fc from "fast-check";
import { expect, test } from "vitest";
import { digest } from "../../shared/version/digest.ts";
import { platformDigest } from "../../worker/source/platformDigest.ts";

const ROWS = 10_000;

test("10,000 texts of any signs, lone surrogates among them, have one digest", () => {
  const text = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: "binary", maxLength: 60 }));
  const texts = fc.sample(text, ROWS).map((one, at) => `${one}${at % 7 === 0 ? "\ud800" : ""}`);
  expect(texts.map((one) => platformDigest(one, 12))).toEqual(texts.map((one) => digest(one, 12)));
});
