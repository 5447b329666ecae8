// Every public vocabulary, in the order in which a reader meets them.

import { AFFAIR } from "./affair.ts";
import { AVAILABILITY } from "./availability.ts";
import { FUNDING } from "./funding.ts";
import { OBJECT } from "./object.ts";
import { PARTNER_KIND } from "./partnerKind.ts";
import { READINESS } from "./readiness.ts";
import { SCHEME } from "./scheme.ts";
import { SCOPE } from "./scope.ts";
import { STAGE } from "./stage.ts";
import { THEME } from "./theme.ts";
import { TRANSLATION } from "./translation.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const VOCABULARIES: readonly Vocabulary[] = [
  THEME,
  SCOPE,
  OBJECT,
  AFFAIR,
  PARTNER_KIND,
  SCHEME,
  READINESS,
  AVAILABILITY,
  FUNDING,
  STAGE,
  TRANSLATION,
];
