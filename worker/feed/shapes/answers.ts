// The shapes by the names under which they stand in the API description.

import * as z from "zod";
import { ITEM_SCHEMA } from "../../../shared/publish/itemSchema.ts";
import { AGREEMENT_CHANGES_ANSWER, AGREEMENT_ITEM, AGREEMENTS_ANSWER } from "./agreements.ts";
import { HEALTH_ANSWER } from "./health.ts";
import { FEED_ANSWER } from "./jsonFeed.ts";
import { AGENCIES_ANSWER, COVERAGE_ANSWER, VOCABULARIES_ANSWER } from "./lists.ts";
import { CHANGES_ANSWER, LIST_ANSWER, ONE_ANSWER } from "./opportunities.ts";
import { PROBLEM_ANSWER } from "./problem.ts";
import {
  ADMITTED,
  CLIENTS,
  LETTERS,
  PAPER_LINK,
  REDACTED,
  REPLAYED,
  STAMP,
  SYNC_ANSWER,
  SYNC_PENDING,
} from "./staff.ts";
import { STATUS_ANSWER } from "./status.ts";

/** The names under which the shapes stand in the API description. */
export const SHAPES = {
  Item: ITEM_SCHEMA,
  OpportunityList: LIST_ANSWER,
  Opportunity: ONE_ANSWER,
  Changes: CHANGES_ANSWER,
  JsonFeed: FEED_ANSWER,
  Agencies: AGENCIES_ANSWER,
  Agreement: AGREEMENT_ITEM,
  Agreements: AGREEMENTS_ANSWER,
  AgreementChanges: AGREEMENT_CHANGES_ANSWER,
  Vocabularies: VOCABULARIES_ANSWER,
  Status: STATUS_ANSWER,
  Coverage: COVERAGE_ANSWER,
  Sync: SYNC_ANSWER,
  SyncPending: SYNC_PENDING,
  Stamp: STAMP,
  PaperLink: PAPER_LINK,
  Stamped: z.object({ stamped: z.int().min(0) }),
  Letters: LETTERS,
  Redacted: REDACTED,
  Replayed: REPLAYED,
  Clients: CLIENTS,
  ClientsChanged: ADMITTED,
  Health: HEALTH_ANSWER,
  Problem: PROBLEM_ANSWER,
} as const;

export type ShapeName = keyof typeof SHAPES;
