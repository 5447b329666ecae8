// One example row of the sample city: what an agency typed, what is wrong with it, and how it was decided.

import type { ColumnKey, Content } from "../../shared/columns.ts";
import type { DecisionCells } from "../../shared/decisions/cells.ts";
import type { ProblemCode } from "../../shared/messages/catalogue.ts";
import type { Status } from "../../shared/parse/readRow.ts";

/**
 * A row. `slug` names it within its agency; its id is made of both. `content` is what was meant, in codes; the cells show
 * its Indonesian labels. `typed` is what stands in a cell instead, as people type. `flaw` is the problem that the
 * reading must find, `copyOf` the slug whose id stands in the row too, `withoutId` leaves the id cell blank.
 */
export interface Example {
  readonly slug: string;
  readonly status?: Status;
  readonly content: Content;
  readonly typed?: { readonly [K in ColumnKey]?: string | number };
  readonly flaw?: ProblemCode;
  readonly copyOf?: string;
  readonly withoutId?: true;
  readonly decision?: ExampleDecision;
}

/** The decision cells of Tinjauan in codes; the reviewed version is computed from the row. */
export type ExampleDecision = Omit<DecisionCells, "reviewed_version"> & {
  readonly decision: string;
  readonly reviewer: string;
  readonly reviewed_at: string;
};

/** What people did to a workbook's structure: a heading of their own, a column of their own, blank rows between. */
export interface Quirks {
  readonly renamed?: { readonly [K in ColumnKey]?: string };
  readonly inserted?: { readonly before: ColumnKey; readonly heading: string; readonly text: string };
  readonly blankAfter?: readonly number[];
}

/** The rows of one agency's workbook in the order of the sheet. */
export interface AgencyExamples {
  readonly agency: string;
  readonly quirks?: Quirks;
  readonly rows: readonly Example[];
}
