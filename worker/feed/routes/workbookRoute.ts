// /data.xlsx: what the filters find as a workbook for people, in the language asked for.

import { answerWith, pageOf } from "../../http/page.ts";
import { loadWorkbooks } from "../../later/later.ts";
import { fileNameOf } from "../formats/cityNames.ts";
import { MOST_ROWS, workbookTable } from "../formats/workbookTable.ts";
import { readState } from "../model/feedState.ts";
import { feedQueryIn } from "../model/readQuery.ts";
import { type Asked, baseOf, changedSince } from "../model/serve.ts";
import { read } from "../openapi/describedRoute.ts";
import { ok } from "../openapi/operation.ts";
import { LIST_PARAMETERS } from "../openapi/parameters.ts";
import { type FeedRow, pageRows, pageStatement } from "../queries/listItems.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ROWS_AT_ONCE = 500;

export const getWorkbook = read({
  path: "/data.xlsx",
  id: "getWorkbook",
  tag: "Feed",
  summary: "Take a workbook along",
  description:
    "For people: headings and words in the language asked for, the filters, date and address above; at most 2,000 rows.",
  parameters: LIST_PARAMETERS,
  answers: [ok("The workbook.", undefined, TYPE)],
  answer: workbook,
});

async function workbook(c: Asked): Promise<Response> {
  const parameters = new URL(c.req.url).searchParams;
  const query = feedQueryIn(parameters);
  const { DB: db } = c.env;
  const after = (last: FeedRow | undefined, snapshot: number | "current") =>
    pageStatement(db, { snapshot, query, after: last, limit: ROWS_AT_ONCE, kept: "" });
  const { state, answers } = await readState(db, [after(undefined, "current")]);
  const rows = [...pageRows(answers[0])];
  while (rows.length > 0 && rows.length % ROWS_AT_ONCE === 0 && rows.length <= MOST_ROWS) {
    const more = pageRows(await after(rows.at(-1), state.position).all());
    if (more.length === 0) break;
    rows.push(...more);
  }
  const { workbookFile } = await loadWorkbooks();
  const headers = {
    "content-disposition": `attachment; filename="${fileNameOf(state.register.city)}-${query.lang}.xlsx"`,
  };
  const body = workbookFile(workbookTable(state, query, rows, baseOf(c)));
  const draft = { body, type: TYPE, language: query.lang, headers, modified: changedSince(state) };
  return answerWith(c.req.raw, await pageOf(draft));
}
