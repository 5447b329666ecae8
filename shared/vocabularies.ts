// Every public vocabulary, in the order in which a reader meets them.

import { COUNTRY } from "./countries/findCountries.ts";
import { AFFAIR } from "./vocabularies/affair.ts";
import { AGREEMENT_KIND } from "./vocabularies/agreementKind.ts";
import { AGREEMENT_STATE } from "./vocabularies/agreementState.ts";
import { AVAILABILITY } from "./vocabularies/availability.ts";
import { CONFIRMATION } from "./vocabularies/confirmation.ts";
import { COVERAGE } from "./vocabularies/coverage.ts";
import { FUNDING } from "./vocabularies/funding.ts";
import { LISTING } from "./vocabularies/listing.ts";
import { NETWORK } from "./vocabularies/network.ts";
import { OBJECT } from "./vocabularies/object.ts";
import { PARTNER_KIND } from "./vocabularies/partnerKind.ts";
import { READINESS } from "./vocabularies/readiness.ts";
import { REQUIREMENT } from "./vocabularies/requirement.ts";
import { SCHEME } from "./vocabularies/scheme.ts";
import { SCOPE } from "./vocabularies/scope.ts";
import { STAGE } from "./vocabularies/stage.ts";
import { THEME } from "./vocabularies/theme.ts";
import { TRANSLATION } from "./vocabularies/translation.ts";
import type { Vocabulary } from "./vocabularies/vocabulary.ts";

export const VOCABULARIES: readonly Vocabulary[] = [
  THEME,
  SCOPE,
  OBJECT,
  AFFAIR,
  PARTNER_KIND,
  COUNTRY,
  NETWORK,
  SCHEME,
  REQUIREMENT,
  READINESS,
  AVAILABILITY,
  FUNDING,
  STAGE,
  COVERAGE,
  TRANSLATION,
  CONFIRMATION,
  LISTING,
  AGREEMENT_KIND,
  AGREEMENT_STATE,
];
