// Every public vocabulary, in the order in which a reader meets them.

import { COUNTRY } from "../countries/findCountries.ts";
import { AFFAIR } from "./affair.ts";
import { AGREEMENT_KIND } from "./agreementKind.ts";
import { AGREEMENT_STATE } from "./agreementState.ts";
import { AVAILABILITY } from "./availability.ts";
import { CONFIRMATION } from "./confirmation.ts";
import { COVERAGE } from "./coverage.ts";
import { FUNDING } from "./funding.ts";
import { LISTING } from "./listing.ts";
import { NETWORK } from "./network.ts";
import { OBJECT } from "./object.ts";
import { PARTNER_KIND } from "./partnerKind.ts";
import { READINESS } from "./readiness.ts";
import { REQUIREMENT } from "./requirement.ts";
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
