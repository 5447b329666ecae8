// /catalog.jsonld: the feed as a DCAT catalogue, as DCAT-AP 3 wants it and CKAN harvests it (ckanext-dcat).

import * as z from "zod";
import { isDay } from "../../../shared/days/isDay.ts";
import { withoutExplanation } from "../../../shared/text/fold.ts";
import { wholeSeconds } from "../../../shared/text/wholeSeconds.ts";
import { DISCLAIMER } from "../../../shared/texts/disclaimer.ts";
import { THEME } from "../../../shared/vocabularies/theme.ts";
import { rowsOf } from "../../store/fields.ts";
import { envelopeOf } from "../model/envelope.ts";
import { coordinatesIn, wikidataIn } from "../model/place.ts";
import { rowsIn } from "../model/question.ts";
import { type Asking, jsonDraft, type Making, planOf } from "../model/serve.ts";
import { titleOf } from "./cityNames.ts";
import { CONTEXT, inBoth, LD } from "./linkedData.ts";
import { themeNodes } from "./themes.ts";

const times = rowsOf(z.object({ at: z.string().nullable() }));

const EU = "http://publications.europa.eu/resource/authority";
const IANA = "https://www.iana.org/assignments/media-types";
const ATTRIBUTION = "http://purl.org/adms/licencetype/Attribution";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Each form of the data, with its code in the EU's list of file types. */
const FORMS = [
  { path: "/v1/opportunities", title: "JSON", format: "JSON", type: "application/json" },
  { path: "/feed.json", title: "JSON Feed 1.1", format: "JSON", type: "application/feed+json" },
  { path: "/atom.xml", title: "Atom 1.0", format: "ATOM", type: "application/atom+xml" },
  { path: "/data.csv", title: "CSV", format: "CSV", type: "text/csv" },
  { path: "/data.csv?dialect=excel-id", title: "CSV for Excel (Indonesia)", format: "CSV", type: "text/csv" },
  { path: "/data.xlsx", title: "Excel", format: "XLSX", type: SHEET },
] as const;

/**
 * One catalogue with one dataset, a distribution for each form in which it is served, and the service that serves them.
 * It is as old as the first item that became public.
 */
export function catalog({ db }: Asking) {
  const first = {
    statements: [db.prepare("SELECT MIN(at) AS at FROM published")],
    answer: ([found]: readonly D1Result[]) => rowsIn(found, times)[0]?.at ?? null,
  };
  return planOf(first, catalogDraft);
}

function catalogDraft({ state, base }: Making, firstAt: string | null) {
  const { city, schema_version, generated_at, license, disclaimer } = envelopeOf(state.register, state.publishedAt);
  const { profile, programmes, city: own } = state.register;
  const times = {
    ...(firstAt === null ? {} : { "dct:issued": timeNode(wholeSeconds(firstAt)) }),
    ...(generated_at === null ? {} : { "dct:modified": timeNode(generated_at) }),
  };
  const publisher = {
    "@id": `${base}/#publisher`,
    "@type": "foaf:Agent",
    "foaf:name": own.government.id,
    "foaf:homepage": { "@id": profile.get("website")?.id ?? base, "@type": "foaf:Document" },
    "dct:type": concept("http://purl.org/adms/publishertype/LocalAuthority", "Local authority"),
  };
  const [wikidata, coordinates] = [wikidataIn(profile), coordinatesIn(profile)];
  const place = {
    "@id": `${base}/#city`,
    "@type": "dct:Location",
    ...(city.code === null ? {} : { "dct:identifier": city.code }),
    ...(city.name === null ? {} : { "rdfs:label": city.name }),
    ...(wikidata === undefined ? {} : { "owl:sameAs": { "@id": wikidata } }),
    ...(coordinates === undefined ? {} : { "dcat:centroid": pointNode(coordinates) }),
  };
  const words = {
    "dct:title": inBoth(titleOf(own, "en"), titleOf(own, "id")),
    "dct:description": inBoth(DISCLAIMER.en, DISCLAIMER.id),
    "dct:language": ["IND", "ENG"].map((code) => ({
      "@id": `${EU}/language/${code}`,
      "@type": "dct:LinguisticSystem",
    })),
    "dct:publisher": publisher,
    "dct:spatial": place,
    ...times,
  };
  const contactPoint = contact(profile.get("desk_unit")?.en ?? own.government.en, profile.get("desk_email")?.id, base);
  const subjects = {
    "dcat:keyword": THEME.entries.flatMap((one) => inBoth(withoutExplanation(one.en), withoutExplanation(one.id))),
    "dcat:theme": [
      concept(`${EU}/data-theme/INTR`, "International issues"),
      concept(`${EU}/data-theme/GOVE`, "Government and public sector"),
    ],
    "dcat:contactPoint": contactPoint,
  };
  const dataset = {
    "@id": `${base}/#dataset`,
    "@type": "dcat:Dataset",
    ...words,
    "dct:identifier": `${base}/#dataset`,
    "dcat:landingPage": { "@id": `${base}/en`, "@type": "foaf:Document" },
    ...subjects,
    "dct:accrualPeriodicity": { "@id": `${EU}/frequency/CONT`, "@type": "dct:Frequency" },
    "dct:accessRights": { "@id": `${EU}/access-right/PUBLIC`, "@type": "dct:RightsStatement" },
    ...periodOf(programmes),
    "dcat:distribution": FORMS.map((form) => distribution(form, base, license)),
  };
  const service = {
    "@id": `${base}/#service`,
    "@type": "dcat:DataService",
    "dct:title": inBoth("The API of the cooperation opportunities", "API peluang kerja sama"),
    "dct:description": inBoth("Lists, search, changes and formats", "Daftar, pencarian, perubahan, dan format"),
    "dcat:endpointURL": { "@id": `${base}/v1/opportunities` },
    "dcat:endpointDescription": { "@id": `${base}/openapi.json` },
    "dcat:servesDataset": { "@id": dataset["@id"] },
    "dct:conformsTo": { "@id": `${base}/openapi.json`, "@type": "dct:Standard" },
    "dct:publisher": { "@id": publisher["@id"] },
    "dct:license": licenseNode(license),
    ...subjects,
  };
  const node = { "@context": CONTEXT, "@id": `${base}/#catalog`, "@type": "dcat:Catalog", ...words };
  const frame = { schema_version, license, disclaimer };
  return jsonDraft(
    {
      ...node,
      ...frame,
      "dct:rights": {
        "@id": `${base}/#rights`,
        "@type": "dct:RightsStatement",
        "rdfs:label": inBoth(DISCLAIMER.en, DISCLAIMER.id),
      },
      "foaf:homepage": { "@id": base, "@type": "foaf:Document" },
      "dcat:themeTaxonomy": [
        { "@id": `${EU}/data-theme`, "@type": "skos:ConceptScheme", "dct:title": inBoth("Data theme", "Tema data") },
        { ...themeNodes(base) },
      ],
      "dcat:dataset": [dataset],
      "dcat:service": service,
    },
    LD,
  );
}

function timeNode(time: string) {
  return { "@type": "xsd:dateTime", "@value": time };
}

/** A point as GeoSPARQL writes it: the longitude first. */
function pointNode({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }) {
  return { "@type": "gsp:wktLiteral", "@value": `POINT(${longitude} ${latitude})` };
}

function concept(id: string, label: string) {
  return { "@id": id, "@type": "skos:Concept", "skos:prefLabel": { "@language": "en", "@value": label } };
}

/** From the first to the last day of the programmes that the opportunities support; nothing where none is known. */
function periodOf(programmes: readonly { readonly valid_from: string; readonly valid_to: string }[]) {
  const days = programmes
    .flatMap((one) => [one.valid_from, one.valid_to])
    .filter(isDay)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined) return {};
  const day = (value: string | undefined) => ({ "@type": "xsd:date", "@value": value });
  return { "dct:temporal": { "@type": "dct:PeriodOfTime", "dcat:startDate": day(first), "dcat:endDate": day(last) } };
}

function contact(unit: string, email: string | undefined, base: string) {
  return {
    "@id": `${base}/#contact`,
    "@type": ["vcard:Kind", "vcard:Organization"],
    "vcard:fn": unit,
    ...(email === undefined ? {} : { "vcard:hasEmail": { "@id": `mailto:${email}` } }),
  };
}

function distribution({ path, title, format, type }: (typeof FORMS)[number], base: string, license: string) {
  return {
    "@id": `${base}${path}#distribution`,
    "@type": "dcat:Distribution",
    "dct:title": title,
    "dct:description": inBoth(`The opportunities as ${title}`, `Peluang sebagai ${title}`),
    "dcat:accessURL": { "@id": `${base}${path}` },
    "dcat:downloadURL": { "@id": `${base}${path}` },
    "dct:format": { "@id": `${EU}/file-type/${format}`, "@type": "dct:MediaTypeOrExtent" },
    "dcat:mediaType": { "@id": `${IANA}/${type}`, "@type": "dct:MediaType" },
    "dcatap:availability": concept(`${EU}/planned-availability/STABLE`, "stable"),
    "dct:license": licenseNode(license),
    "dct:conformsTo": {
      "@id": `${base}/${format === "CSV" ? "datapackage.json" : "openapi.json"}`,
      "@type": "dct:Standard",
    },
  };
}

/** CKAN knows licences by the titles of its own list, whatever their address; others by their address alone. */
function licenseNode(license: string) {
  if (!/^https?:/.test(license)) return { "@type": "dct:LicenseDocument", "dct:title": license };
  const isAttribution = /creativecommons\.org\/licenses\/by\//.test(license);
  const title = isAttribution
    ? { "dct:title": "Creative Commons Attribution", "dct:type": concept(ATTRIBUTION, "Attribution") }
    : {};
  return { "@id": license, "@type": "dct:LicenseDocument", ...title };
}
