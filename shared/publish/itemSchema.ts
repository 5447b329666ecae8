// The public item as a schema: the one description from which JSON Schema, OpenAPI, CSV and Table Schema derive.

import * as z from "zod";
import { AVAILABILITY } from "../vocabularies/availability.ts";
import { CONFIRMATION } from "../vocabularies/confirmation.ts";
import { FUNDING } from "../vocabularies/funding.ts";
import { LISTING } from "../vocabularies/listing.ts";
import { OBJECT } from "../vocabularies/object.ts";
import { PARTNER_KIND } from "../vocabularies/partnerKind.ts";
import { READINESS } from "../vocabularies/readiness.ts";
import { SCHEME } from "../vocabularies/scheme.ts";
import { SCOPE } from "../vocabularies/scope.ts";
import { THEME } from "../vocabularies/theme.ts";
import { TRANSLATION } from "../vocabularies/translation.ts";
import type { Item } from "./item.ts";
import { bilingual, code, FEED_SCHEME_TYPES, FEED_SCHEMES, literalCode, named, oneOf } from "./schemaParts.ts";

function time(description: string) {
  return z.string().meta({ description, format: "date-time" });
}

function link(description: string) {
  return z.string().meta({ description, format: "uri" });
}

/** Version of the shape of everything served; grows in its first part only when a field changes or goes. */
export const SCHEMA_VERSION = "2.0";

/** Every field of the public item in order. Unknown fields are refused: nothing internal can slip through a test. */
export const ITEM_SCHEMA = z.strictObject({
  id: z
    .string()
    .regex(/^KB-[0-9A-HJKMNP-TV-Z]{10}$/)
    .meta({ description: "Identifier; never reused." }),
  version: z.string().meta({ description: "Fingerprint of the content; changes whenever the content does." }),
  city: z.string().meta({ description: "Code of the city in the Ministry of Home Affairs' list." }),
  example: z.boolean().meta({ description: "True for invented sample data." }),
  title: bilingual("Name of the opportunity."),
  summary: bilingual("What the city offers."),
  needs: bilingual("What the city looks for in a partner.").nullable(),
  activities: bilingual("Proposed joint activities.").nullable(),
  outcomes: bilingual("Expected results.").nullable(),
  benefit: z
    .strictObject({
      city: bilingual("What the city gains."),
      partner: bilingual("What the partner gains.").nullable(),
    })
    .meta({ description: "Benefits." }),
  translation: literalCode(TRANSLATION, "How far the English text can be relied on."),
  agency: named("The city agency that is responsible."),
  unit: z.string().nullable().meta({ description: "Unit of the agency that handles it." }),
  contact: z
    .strictObject({
      unit: bilingual("The city's cooperation desk."),
      email: z.string().meta({ description: "E-mail address of the desk." }),
    })
    .meta({ description: "Whom to write to: always the city's cooperation desk." }),
  affair: z
    .string()
    .regex(/^\d\.\d{2}$/)
    .meta({ description: "Government affair.", "x-vocabulary": "affair" }),
  themes: z.array(code(THEME, "A theme.")).readonly().meta({ description: "Themes, the main one first." }),
  sdgs: z
    .array(z.int().min(1).max(17))
    .readonly()
    .meta({ description: "Sustainable Development Goals the themes go with." }),
  programme: z.string().nullable().meta({ description: "Code of the priority programme it supports." }),
  scope: code(SCOPE, "Where the partner is."),
  object: code(OBJECT, "Object of foreign cooperation.").nullable(),
  scheme: oneOf(FEED_SCHEMES, "Legal scheme.", SCHEME.name).nullable(),
  scheme_type: oneOf(FEED_SCHEME_TYPES, "Kind within the scheme, once it is set.").nullable(),
  partner: z
    .strictObject({
      kind: code(PARTNER_KIND, "Kind of partner looked for or found."),
      countries: z
        .array(z.string().regex(/^[A-Z]{2}$/))
        .readonly()
        .meta({ description: "Countries in mind, ISO 3166-1 alpha-2.", "x-vocabulary": "country" }),
    })
    .meta({ description: "The partner in mind; never its name." }),
  funding: z.array(code(FUNDING, "A source of funding.")).readonly().meta({ description: "Planned funding." }),
  duration_months: z.int().min(1).max(120).nullable().meta({ description: "Planned duration in months." }),
  readiness: code(READINESS, "How far the activity has come."),
  availability: literalCode(AVAILABILITY, "Whether a partner may still come forward."),
  evidence_url: z.string().nullable().meta({ description: "A public page that shows it.", format: "uri" }),
  links: z
    .strictObject({
      self: link("This item as JSON."),
      id: link("Its page in Indonesian."),
      en: link("Its page in English."),
    })
    .meta({ description: "Where to find it." }),
  published_at: time("When it first became public."),
  modified_at: time("When what is public last changed."),
  confirmed_at: z
    .string()
    .nullable()
    .meta({
      description: `Day on which the agency last confirmed it. How fresh that is: ${CONFIRMATION.source}`,
      format: "date",
    }),
  listing: literalCode(LISTING, `Whether it stands in the list. ${LISTING.source}.`),
}) satisfies z.ZodType<Item>;
