// /catalog.jsonld as a harvester reads it: an independent JSON-LD processor, without the network, and then the
// properties that ckanext-dcat takes for CKAN's fields (its "DCAT to CKAN mapping").

import jsonld, { type Quad, type Term } from "jsonld";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PROFILE_TAB } from "../../shared/registerTabs.ts";
import { type FaceServer, startFace } from "../bench/faceServer.ts";
import { sampleCity } from "../support/sampleRows.ts";

const DCAT = "http://www.w3.org/ns/dcat#";
const DCT = "http://purl.org/dc/terms/";
const FOAF = "http://xmlns.com/foaf/0.1/";
const VCARD = "http://www.w3.org/2006/vcard/ns#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
const EU = "http://publications.europa.eu/resource/authority";

let server: FaceServer;
let quads: readonly Quad[];

beforeAll(async () => {
  server = await startFace(3);
  const answer = await fetch(`${server.url}/catalog.jsonld`);
  expect(answer.headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
  const documentLoader = (address: string) => Promise.reject(new Error(`it asks for ${address}`));
  quads = await jsonld.toRDF((await answer.json()) as object, { documentLoader, safe: true });
});

afterAll(() => server?.stop());

function objects(subject: string, property: string): readonly Term[] {
  return quads.filter((one) => one.subject.value === subject && one.predicate.value === property).map((q) => q.object);
}

/** The one node at the end of a way from a subject. */
function one(subject: string, ...way: readonly string[]): string {
  return way.reduce((at, property) => {
    const found = objects(at, property);
    expect([property, found.length]).toEqual([property, 1]);
    return found[0]?.value ?? "";
  }, subject);
}

function typed(type: string): readonly string[] {
  return quads.filter((q) => q.predicate.value === TYPE && q.object.value === type).map((q) => q.subject.value);
}

test("one catalogue holds one dataset with what CKAN makes a dataset of", () => {
  const [catalog = "", ...others] = typed(`${DCAT}Catalog`);
  const [dataset = "", ...more] = typed(`${DCAT}Dataset`);
  expect([others, more, one(catalog, `${DCAT}dataset`)]).toEqual([[], [], dataset]);
  const title = Object.fromEntries(objects(dataset, `${DCT}title`).map((term) => [term.language, term.value]));
  expect(title).toEqual({
    en: "Cooperation opportunities in Banjarmasin",
    id: "Peluang kerja sama Kota Banjarmasin",
  });
  expect(objects(dataset, `${DCT}description`).map((term) => term.language)).toEqual(["en", "id"]);
  expect({
    url: one(dataset, `${DCAT}landingPage`),
    identifier: one(dataset, `${DCT}identifier`),
    frequency: one(dataset, `${DCT}accrualPeriodicity`),
    access_rights: one(dataset, `${DCT}accessRights`),
    modified: objects(dataset, `${DCT}modified`).map((term) => [term.value, term.datatype?.value]),
    language: objects(dataset, `${DCT}language`).map((term) => term.value),
    spatial_text: one(dataset, `${DCT}spatial`, LABEL),
    spatial_type: one(dataset, `${DCT}spatial`, TYPE),
  }).toEqual({
    url: `${server.url}/en`,
    identifier: dataset,
    frequency: `${EU}/frequency/CONT`,
    access_rights: `${EU}/access-right/PUBLIC`,
    modified: [["2026-03-01T00:00:00Z", "http://www.w3.org/2001/XMLSchema#dateTime"]],
    language: [`${EU}/language/IND`, `${EU}/language/ENG`],
    spatial_text: "Kota Banjarmasin",
    spatial_type: `${DCT}Location`,
  });
});

test("its contact is a vCard, its publisher an agent, its keywords tags that CKAN takes", () => {
  const [dataset = ""] = typed(`${DCAT}Dataset`);
  const profile = sampleCity("banjarmasin").records.get(PROFILE_TAB.title) ?? [];
  const desk = profile.find((entry) => entry.key === "desk_unit");
  const email = profile.find((entry) => entry.key === "desk_email");
  const contact = one(dataset, `${DCAT}contactPoint`);
  const types = objects(contact, TYPE).map((term) => term.value);
  expect([types, one(contact, `${VCARD}fn`), one(contact, `${VCARD}hasEmail`)]).toEqual([
    [`${VCARD}Kind`, `${VCARD}Organization`],
    desk?.value_en,
    `mailto:${email?.value_id}`,
  ]);
  const publisher = one(dataset, `${DCT}publisher`);
  expect([one(publisher, TYPE), one(publisher, `${FOAF}name`)]).toEqual([
    `${FOAF}Agent`,
    "Pemerintah Kota Banjarmasin",
  ]);
  expect(one(publisher, `${FOAF}homepage`)).toBe(server.url);
  const tags = objects(dataset, `${DCAT}keyword`).map((term) => term.value);
  expect([tags.length, tags.filter((tag) => !/^[\p{L}\p{N}_ \-.]{2,100}$/u.test(tag))]).toEqual([32, []]);
});

test("each form of the data is a distribution with address, format, media type and licence", () => {
  const [dataset = ""] = typed(`${DCAT}Dataset`);
  const license = "https://creativecommons.org/licenses/by/4.0/";
  const resources = objects(dataset, `${DCAT}distribution`).map(({ value }) => ({
    type: one(value, TYPE),
    name: one(value, `${DCT}title`),
    url: one(value, `${DCAT}downloadURL`).slice(server.url.length),
    same: one(value, `${DCAT}accessURL`) === one(value, `${DCAT}downloadURL`),
    format: one(value, `${DCT}format`).replace(`${EU}/file-type/`, ""),
    media: one(value, `${DCAT}mediaType`).replace("https://www.iana.org/assignments/media-types/", ""),
    license: [one(value, `${DCT}license`), one(value, `${DCT}license`, `${DCT}title`)],
  }));
  const rest = { type: `${DCAT}Distribution`, same: true, license: [license, "Creative Commons Attribution"] };
  expect(resources).toEqual([
    { ...rest, name: "JSON", url: "/v1/opportunities", format: "JSON", media: "application/json" },
    { ...rest, name: "JSON Feed 1.1", url: "/feed.json", format: "JSON", media: "application/feed+json" },
    { ...rest, name: "Atom 1.0", url: "/atom.xml", format: "ATOM", media: "application/atom+xml" },
    { ...rest, name: "CSV", url: "/data.csv", format: "CSV", media: "text/csv" },
    {
      ...rest,
      name: "CSV for Excel (Indonesia)",
      url: "/data.csv?dialect=excel-id",
      format: "CSV",
      media: "text/csv",
    },
    {
      ...rest,
      name: "Excel",
      url: "/data.xlsx",
      format: "XLSX",
      media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
  ]);
});
