// /catalog.jsonld: the feed as a DCAT catalogue, in the form that CKAN harvests (ckanext-dcat, "DCAT to CKAN mapping").

import { withoutExplanation } from "../../shared/text/fold.ts";
import { DISCLAIMER } from "../../shared/texts/disclaimer.ts";
import { THEME } from "../../shared/vocabularies/theme.ts";
import { envelopeOf } from "./envelope.ts";
import { languageIn, onlyKnown } from "./readQuery.ts";
import { jsonDraft, type Making } from "./serve.ts";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  schema_version: "https://schema.org/schemaVersion",
  license: { "@id": "dct:license", "@type": "@id" },
  disclaimer: { "@id": "dct:rights", "@container": "@language" },
} as const;

const EU = "http://publications.europa.eu/resource/authority";
const IANA = "https://www.iana.org/assignments/media-types";

const FORMS = [
  { path: "/v1/opportunities", title: "JSON", format: "JSON", type: "application/json" },
  { path: "/feed.json", title: "JSON Feed 1.1", format: "JSON", type: "application/feed+json" },
  { path: "/data.csv", title: "CSV", format: "CSV", type: "text/csv" },
  { path: "/data.csv?dialect=excel-id", title: "CSV for Excel (Indonesia)", format: "CSV", type: "text/csv" },
] as const;

/** One catalogue with one dataset and a distribution for each form in which it is served. */
export function catalog({ state, base, parameters }: Making) {
  onlyKnown(parameters, ["lang"]);
  languageIn(parameters);
  const { city, schema_version, generated_at, license, disclaimer } = envelopeOf(state.register, state.publishedAt);
  const { profile } = state.register;
  const modified = generated_at === null ? {} : { "dct:modified": { "@type": "xsd:dateTime", "@value": generated_at } };
  const publisher = {
    "@id": `${base}/#publisher`,
    "@type": "foaf:Agent",
    "foaf:name": "Pemerintah Kota Banjarmasin",
    "foaf:homepage": { "@id": profile.get("website")?.id ?? base },
  };
  const words = {
    "dct:title": [
      { "@language": "en", "@value": "Cooperation opportunities in Banjarmasin" },
      { "@language": "id", "@value": "Peluang kerja sama Kota Banjarmasin" },
    ],
    "dct:description": [
      { "@language": "en", "@value": DISCLAIMER.en },
      { "@language": "id", "@value": DISCLAIMER.id },
    ],
    "dct:language": [{ "@id": `${EU}/language/IND` }, { "@id": `${EU}/language/ENG` }],
    "dct:publisher": publisher,
    ...modified,
  };
  const dataset = {
    "@id": `${base}/#dataset`,
    "@type": "dcat:Dataset",
    ...words,
    "dct:identifier": `${base}/#dataset`,
    "dcat:landingPage": { "@id": `${base}/en` },
    "dcat:keyword": THEME.entries.flatMap((one) => [
      { "@language": "en", "@value": withoutExplanation(one.en) },
      { "@language": "id", "@value": withoutExplanation(one.id) },
    ]),
    "dcat:theme": [{ "@id": `${EU}/data-theme/INTR` }, { "@id": `${EU}/data-theme/GOVE` }],
    "dcat:contactPoint": contact(profile.get("desk_unit")?.en, profile.get("desk_email")?.id, base),
    "dct:accrualPeriodicity": { "@id": `${EU}/frequency/CONT` },
    "dct:accessRights": { "@id": `${EU}/access-right/PUBLIC` },
    "dct:spatial": { "@type": "dct:Location", "dct:identifier": city.code, "rdfs:label": city.name },
    "dcat:distribution": FORMS.map((form) => distribution(form, base, license)),
  };
  const node = { "@context": CONTEXT, "@id": `${base}/#catalog`, "@type": "dcat:Catalog", ...words };
  const frame = { schema_version, license, disclaimer };
  return jsonDraft({ ...node, ...frame, "foaf:homepage": { "@id": base }, "dcat:dataset": [dataset] }, LD);
}

const LD = "application/ld+json; charset=utf-8";

function contact(unit: string | undefined, email: string | undefined, base: string) {
  return {
    "@id": `${base}/#contact`,
    "@type": "vcard:Organization",
    "vcard:fn": unit ?? "Pemerintah Kota Banjarmasin",
    ...(email === undefined ? {} : { "vcard:hasEmail": { "@id": `mailto:${email}` } }),
  };
}

function distribution({ path, title, format, type }: (typeof FORMS)[number], base: string, license: string) {
  return {
    "@id": `${base}${path}#distribution`,
    "@type": "dcat:Distribution",
    "dct:title": title,
    "dcat:accessURL": { "@id": `${base}${path}` },
    "dcat:downloadURL": { "@id": `${base}${path}` },
    "dct:format": format,
    "dcat:mediaType": { "@id": `${IANA}/${type}` },
    "dct:license": licenseNode(license),
    "dct:conformsTo": { "@id": `${base}/${format === "CSV" ? "datapackage.json" : "openapi.json"}` },
  };
}

/** CKAN knows licences by the titles of its own list, whatever their address; others by their address alone. */
function licenseNode(license: string) {
  if (!/^https?:/.test(license)) return license;
  const isAttribution = /creativecommons\.org\/licenses\/by\//.test(license);
  const title = isAttribution ? { "dct:title": "Creative Commons Attribution" } : {};
  return { "@id": license, "@type": "dct:LicenseDocument", ...title };
}
