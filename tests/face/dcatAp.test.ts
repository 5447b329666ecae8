// /catalog.jsonld and /themes.jsonld before a SHACL validator that knows nothing of us.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FaceServer, startFace } from "../bench/faceServer.ts";

const SHAPES = readFileSync(fileURLToPath(new URL("dcatAp.ttl", import.meta.url)), "utf8");

let server: FaceServer;

beforeAll(async () => {
  server = await startFace(3);
});

afterAll(() => server?.stop());

/** What the validator finds in a document: the property and what is wrong with it. */
async function findings(document: object): Promise<readonly string[]> {
  const documentLoader = (address: string) => Promise.reject(new Error(`it asks for ${address}`));
  const quads = await jsonld.toRDF(document, { documentLoader, safe: true, format: "application/n-quads" });
  const data = new Store(new Parser().parse(String(quads)));
  const report = await new Validator(new Store(new Parser().parse(SHAPES))).validate(data);
  return report.results.map((one) => `${one.path?.value}: ${one.sourceConstraintComponent?.value}`);
}

async function read(path: string): Promise<Record<string, unknown>> {
  return (await (await fetch(server.url + path)).json()) as Record<string, unknown>;
}

test.each(["/catalog.jsonld", "/themes.jsonld"])("%s holds to DCAT-AP 3", async (path) => {
  expect(await findings(await read(path))).toEqual([]);
});

test("the validator does look: rights as text, a format of no list and a missing taxonomy are found", async () => {
  const { "dcat:themeTaxonomy": _taxonomy, ...catalog } = await read("/catalog.jsonld");
  const text = JSON.stringify({ ...catalog, "dct:rights": "text" }).replaceAll("/file-type/", "/nowhere/");
  const found = await findings(JSON.parse(text));
  for (const property of ["dc/terms/rights", "dc/terms/format", "dcat#themeTaxonomy"]) {
    expect(found.join()).toContain(property);
  }
});
