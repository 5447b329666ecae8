// /llms.txt and /.well-known/security.txt: what programs that read for people, and people who found a hole, look for.

import { DISCLAIMER } from "../../../shared/texts/disclaimer.ts";
import { licenseOf } from "../model/envelope.ts";
import { publicDay } from "../model/feedState.ts";
import type { Making } from "../model/serve.ts";

const PLAIN = "text/plain; charset=utf-8";

/** A guide to the pages and the data, in Markdown (llmstxt.org). */
export function llms({ base, state }: Making) {
  const { city } = state.register;
  const body = `# ${city.site.en}

> What the agencies of ${city.name.en}, Indonesia, offer to and seek from partner cities, in Indonesian and English. ${DISCLAIMER.en}

Where an item has no English text, the Indonesian one stands and applies. Licence of the data: ${licenseOf(state.register)}

## Data

- [List](${base}/v1/opportunities): JSON, with filters and search (\`q\`) in both languages
- [Changes](${base}/v1/changes): to keep a copy
- [Agreements](${base}/v1/agreements): what the city has agreed with whom
- [JSON Feed](${base}/feed.json?lang=en) and [Atom](${base}/atom.xml?lang=en)
- [CSV](${base}/data.csv), [Excel](${base}/data.xlsx?lang=en)
- [OpenAPI](${base}/openapi.json), [JSON Schema](${base}/schema.json), [DCAT-AP](${base}/catalog.jsonld), [themes as SKOS](${base}/themes.jsonld)

## Pages

- [Opportunities](${base}/en)
- [The city](${base}/en/city)
- [How to partner](${base}/en/how-to-partner)
- [Agreements](${base}/en/agreements)
- [Rules](${base}/en/rules): what enters the list
- [About](${base}/en/about)
`;
  return { body, type: "text/markdown; charset=utf-8" };
}

const VALID_DAYS = 180;

/** Where to tell of a hole (RFC 9116): the cooperation desk; it is valid half a year from the day it is read. */
export function securityText({ base, state }: Making) {
  const email = state.register.profile.get("desk_email")?.id;
  const until = new Date(Date.parse(`${publicDay(state)}T00:00:00Z`) + VALID_DAYS * 86_400_000).toISOString();
  const contact = email === undefined ? `${base}/en/how-to-partner` : `mailto:${email}`;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${until.replace(".000Z", "Z")}`,
    "Preferred-Languages: id, en",
    `Canonical: ${base}/.well-known/security.txt`,
  ];
  return { body: `${lines.join("\n")}\n`, type: PLAIN };
}
