// What every answer in JSON-LD shares: its prefixes, its media type, a text in both languages.

/** The prefixes, and what the members of the frame mean. */
export const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  gsp: "http://www.opengis.net/ont/geosparql#",
  owl: "http://www.w3.org/2002/07/owl#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  schema_version: "https://schema.org/schemaVersion",
  license: { "@id": "dct:license", "@type": "@id" },
  disclaimer: { "@id": "rdfs:comment", "@container": "@language" },
} as const;

export const LD = "application/ld+json; charset=utf-8";

/** A text in both languages. */
export function inBoth(en: string, id: string) {
  return [
    { "@language": "en", "@value": en },
    { "@language": "id", "@value": id },
  ];
}
