// /themes.jsonld: the themes as a SKOS concept scheme, with the Sustainable Development Goals they go with.

import { THEME } from "../../../shared/vocabularies/theme.ts";
import { jsonDraft, type Making } from "../model/serve.ts";
import { CONTEXT, inBoth, LD } from "./linkedData.ts";

/** The addresses of the goals (https://metadata.un.org/sdg), published by the United Nations. */
const SDG = "http://metadata.un.org/sdg/";

/** The scheme alone, as a catalogue names it. */
export function themeNodes(base: string) {
  return {
    "@id": `${base}/themes.jsonld#themes`,
    "@type": "skos:ConceptScheme",
    "dct:title": inBoth("Themes of cooperation", "Tema kerja sama"),
  };
}

/** The scheme with its concepts. A goal is wider than a theme, or beside it: it is told as related, never as the same. */
export function themes({ base }: Making) {
  const idOf = (code: string) => ({ "@id": `${base}/themes.jsonld#${code}` });
  const scheme = { ...themeNodes(base), "skos:hasTopConcept": THEME.entries.map((one) => idOf(one.code)) };
  const concepts = THEME.entries.map(({ code, id, en, sdgs }) => ({
    ...idOf(code),
    "@type": "skos:Concept",
    "skos:notation": code,
    "skos:prefLabel": inBoth(en, id),
    "skos:inScheme": { "@id": scheme["@id"] },
    "skos:topConceptOf": { "@id": scheme["@id"] },
    "skos:relatedMatch": sdgs.map((goal) => ({ "@id": `${SDG}${goal}` })),
  }));
  return jsonDraft({ "@context": CONTEXT, "@graph": [scheme, ...concepts] }, LD);
}
