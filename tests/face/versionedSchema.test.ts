// The schema at the address of its version: what stands there never changes, and what the feed serves keeps to it.

import { createHash } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FaceServer, startFace } from "../bench/faceServer.ts";

/** Of the schema without its own address. Where this differs the shape has changed: give it a new version (before the first release: set this anew). */
const DIGEST = "512358aa085b3451";

let server: FaceServer;
beforeAll(async () => {
  server = await startFace(20);
});
afterAll(() => server?.stop());

test("it is kept for ever, names its own address, and is what was published under this version", async () => {
  const answer = await fetch(`${server.url}/schema/2.0/opportunity.json`);
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(answer.headers.get("content-type")).toContain("application/schema+json");
  const { $id, ...shape } = (await answer.json()) as Record<string, unknown>;
  expect($id).toBe(`${server.url}/schema/2.0/opportunity.json`);
  expect(createHash("sha256").update(JSON.stringify(shape)).digest("hex").slice(0, 16)).toBe(DIGEST);
});

test("every item of the feed keeps to it, and one without a title does not", async () => {
  const schema = (await (await fetch(`${server.url}/schema/2.0/opportunity.json`)).json()) as object;
  const { items } = (await (await fetch(`${server.url}/v1/opportunities?limit=100`)).json()) as { items: object[] };
  const keeps = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  expect(items).toHaveLength(20);
  expect(items.filter((item) => !keeps(item))).toEqual([]);
  expect(keeps({ ...items[0], title: undefined })).toBe(false);
});

test("a version that was never published has no schema", async () => {
  expect((await fetch(`${server.url}/schema/1.0/opportunity.json`)).status).toBe(404);
});
