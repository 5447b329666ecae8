// /openapi.json under an independent linter, with every rule of its strictest recommended set: nothing is found.

import { createConfig, lintFromString } from "@redocly/openapi-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FaceServer, startFace } from "../bench/faceServer.ts";

let server: FaceServer;
let description: string;

beforeAll(async () => {
  server = await startFace(1);
  description = await (await fetch(`${server.url}/openapi.json`)).text();
});

afterAll(() => server?.stop());

/** What the linter finds, each with the place where it is. */
async function findings(source: string): Promise<readonly string[]> {
  const config = await createConfig({ extends: ["recommended-strict"] });
  const found = await lintFromString({ source, absoluteRef: "/openapi.json", config });
  return found.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`);
}

test("it is OpenAPI 3.1 without an error or a warning", async () => {
  expect((JSON.parse(description) as { openapi: string }).openapi).toMatch(/^3\.1\./);
  expect(await findings(description)).toEqual([]);
});

test("the linter does look: a reference to a shape that is not there is found", async () => {
  const found = await findings(
    description.replace("#/components/schemas/OpportunityList", "#/components/schemas/Nope"),
  );
  expect(found.join()).toContain("no-unresolved-refs");
});

test("what q finds is told, and nothing tells how an item was found", async () => {
  const { paths } = JSON.parse(description) as {
    paths: Record<string, { get?: { parameters?: { name: string; description: string }[] } }>;
  };
  const told = Object.values(paths).flatMap(({ get }) => get?.parameters?.filter((one) => one.name === "q") ?? []);
  expect(told.length).toBeGreaterThanOrEqual(5);
  for (const { description: words } of told)
    expect(words).toMatch(/either language.*stems.*means the same.*cities.*one letter wrong/);
  expect(await (await fetch(`${server.url}/docs`)).text()).toContain("one letter wrong");
  for (const path of ["/v1/opportunities?q=sungai", "/feed.json?q=sungai", "/openapi.json", "/schema.json"]) {
    expect([path, (await (await fetch(server.url + path)).text()).includes('"matched"')]).toEqual([path, false]);
  }
});
