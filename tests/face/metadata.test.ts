// What search engines read: every address of the site map is there, names itself and its other language, and describes
// itself in JSON-LD that an independent processor understands.

import jsonld from "jsonld";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FaceServer, startFace } from "../bench/faceServer.ts";

const ITEMS = 3;

let server: FaceServer;
let addresses: readonly string[];

beforeAll(async () => {
  server = await startFace(ITEMS);
  const map = await (await fetch(`${server.url}/sitemap.xml`)).text();
  addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
});

afterAll(() => server?.stop());

/** The attributes of the links of a page, each as `rel hreflang href`. */
function links(html: string): readonly string[] {
  const tags = [...html.matchAll(/<link ([^>]+)>/g)].map(([, tag = ""]) => tag);
  const value = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return tags
    .map((tag) => [value(tag, "rel"), value(tag, "hreflang"), value(tag, "href")])
    .filter(([rel, language]) => rel === "canonical" || language !== "")
    .map((parts) => parts.join(" "));
}

test("the site map names the standing pages, the coverage that the city shows, and every item, in both languages", () => {
  const pages = ["", "/city", "/how-to-partner", "/agencies", "/agreements", "/rules", "/about", "/coverage"];
  expect(addresses.slice(0, pages.length * 2)).toEqual(
    pages.flatMap((path) => [`${server.url}/id${path}`, `${server.url}/en${path}`]),
  );
  expect(addresses).toHaveLength((pages.length + ITEMS) * 2);
});

test("every page is there and names itself, its other language, and one for readers of any other", async () => {
  for (const address of addresses) {
    const answer = await fetch(address);
    const html = await answer.text();
    const [, language = "", path = ""] = /^\/(id|en)(.*)$/.exec(address.slice(server.url.length)) ?? [];
    expect([answer.status, answer.headers.get("content-language")]).toEqual([200, language]);
    expect(html).toContain(`<html lang="${language}">`);
    expect(links(html)).toEqual([
      `canonical  ${address}`,
      `alternate id ${server.url}/id${path}`,
      `alternate en ${server.url}/en${path}`,
      `alternate x-default ${server.url}/en${path}`,
    ]);
  }
});

/** schema.org's names without the network: whatever it does not name itself is one of its terms. */
const documentLoader = (address: string) =>
  /^https?:\/\/schema\.org\/?$/.test(address)
    ? Promise.resolve({ document: { "@context": { "@vocab": "https://schema.org/" } }, documentUrl: address })
    : Promise.reject(new Error(`it asks for ${address}`));

test("the list, the city and every opportunity describe themselves, with the licence of the data", async () => {
  const types = new Map<string, number>();
  for (const address of addresses) {
    const html = await (await fetch(address)).text();
    const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    if (text === undefined) continue;
    const quads = await jsonld.toRDF(JSON.parse(text) as object, { documentLoader, safe: true });
    const main = quads
      .filter((one) => one.predicate.value === "https://schema.org/url")
      .map((one) => one.subject.value);
    const of = (property: string) =>
      quads.filter((one) => main.includes(one.subject.value) && one.predicate.value.endsWith(property));
    const type = of("#type").find(({ object }) => !object.value.endsWith("Organization"))?.object.value ?? "";
    types.set(type, (types.get(type) ?? 0) + 1);
    if (!type.endsWith("City")) expect([address, of("/license").length]).toEqual([address, 1]);
    expect([address, of("/name").length > 0]).toEqual([address, true]);
  }
  expect(Object.fromEntries(types)).toEqual({
    "https://schema.org/Dataset": 2,
    "https://schema.org/City": 2,
    "https://schema.org/CollectionPage": 2,
    "https://schema.org/WebPage": ITEMS * 2,
  });
});
