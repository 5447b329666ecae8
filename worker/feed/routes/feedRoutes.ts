// The routes of the feed, and of the lists that explain it, in the order in which they are described.

import type { DescribedRoute } from "../openapi/describedRoute.ts";
import { listAgencies } from "./agenciesRoute.ts";
import { followAgreements, listAgreements } from "./agreementRoutes.ts";
import { followChanges } from "./changesRoute.ts";
import { getCoverage } from "./coverageRoute.ts";
import { getAtomFeed, getJsonFeed } from "./feedReaderRoutes.ts";
import { getOpportunity, listOpportunities } from "./opportunityRoutes.ts";
import { getTable } from "./tableRoute.ts";
import { listVocabularies } from "./vocabulariesRoute.ts";
import { getWorkbook } from "./workbookRoute.ts";

export const FEED_ROUTES: readonly DescribedRoute[] = [
  listOpportunities,
  getOpportunity,
  followChanges,
  getJsonFeed,
  getAtomFeed,
  getWorkbook,
  getTable,
];

export const LIST_ROUTES: readonly DescribedRoute[] = [
  listAgencies,
  listAgreements,
  followAgreements,
  listVocabularies,
  getCoverage,
];
