// The schema of the public agreement, field by field, in the order in which it is served.

import * as z from "zod";
import { AGREEMENT_KIND } from "../vocabularies/agreementKind.ts";
import { AGREEMENT_STATE } from "../vocabularies/agreementState.ts";
import { PARTNER_KIND } from "../vocabularies/partnerKind.ts";
import { SCOPE } from "../vocabularies/scope.ts";
import type { Agreement } from "./agreement.ts";
import { bilingual, code, FEED_SCHEME_TYPES, FEED_SCHEMES, literalCode, named, oneOf } from "./schemaParts.ts";

const day = (description: string) => z.string().meta({ description, format: "date" });

/** Every field in order. Unknown fields are refused: nothing internal can slip through a test. */
export const AGREEMENT_SCHEMA = z.strictObject({
  code: z.string().meta({ description: "The city's own code of the agreement." }),
  kind: literalCode(AGREEMENT_KIND, "What kind of relation it is."),
  title: bilingual("What it is called."),
  partner: z
    .strictObject({
      name: z.string().nullable().meta({ description: "The city or body, as the city writes it." }),
      kind: code(PARTNER_KIND, "Kind of partner.").nullable(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullable()
        .meta({ description: "Its country, ISO 3166-1 alpha-2.", "x-vocabulary": "country" }),
      wikidata: z.string().nullable().meta({ description: "The partner in Wikidata.", format: "uri" }),
    })
    .meta({ description: "With whom it was made." }),
  programme: z.string().nullable().meta({ description: "Code of the priority programme it serves." }),
  scope: code(SCOPE, "Where the partner is.").nullable(),
  scheme: oneOf(FEED_SCHEMES, "Legal scheme.", "scheme").nullable(),
  scheme_type: oneOf(FEED_SCHEME_TYPES, "Kind within the scheme.").nullable(),
  agency: named("The city agency that is responsible.").nullable(),
  state: literalCode(AGREEMENT_STATE, "How it stands today."),
  signed_on: day("Day on which it was signed."),
  ends_on: day("Its last day; null where it has none.").nullable(),
  document: z
    .strictObject({
      name: z.string().nullable().meta({ description: "What the document is called." }),
      url: z.string().meta({ description: "Where to read it.", format: "uri" }),
    })
    .nullable()
    .meta({ description: "The document, where it is public." }),
}) satisfies z.ZodType<Agreement>;
