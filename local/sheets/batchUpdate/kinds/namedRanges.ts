// Named ranges: add, update, delete.

import type { sheets_v4 } from "googleapis";
import { mergeFields } from "../../../protoJson/mergeFields.ts";
import type { Workbook } from "../../model/workbook.ts";
import { gridArea, type Kind, RequestRefused } from "../kind.ts";
import { requiredMask } from "../masks.ts";

const NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const CELL = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc][0-9]*|true|false)$/i;

function checkName(workbook: Workbook, name: string, own?: string): void {
  if (!NAME.test(name) || CELL.test(name)) throw new RequestRefused("The name of the named range is not valid.");
  const taken = workbook.namedRanges.some(
    (named) => named.namedRangeId !== own && named.name?.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new RequestRefused(`A named range with the name "${name}" already exists.`);
}

/** Names a range; names are unique in the workbook without regard to case. */
export const addNamedRange: Kind<"addNamedRange"> = (workbook, request, context) => {
  const given = request.namedRange ?? {};
  const name = given.name ?? "";
  checkName(workbook, name);
  gridArea(workbook, given.range);
  const namedRangeId = given.namedRangeId || `${context.newId()}`;
  const namedRange = { namedRangeId, name, range: given.range ?? {} };
  return {
    workbook: { ...workbook, namedRanges: [...workbook.namedRanges, namedRange] },
    reply: { addNamedRange: { namedRange } },
  };
};

function find(workbook: Workbook, id: string | null | undefined): sheets_v4.Schema$NamedRange {
  const found = workbook.namedRanges.find((named) => named.namedRangeId === id);
  if (found === undefined) throw new RequestRefused(`No named range with ID: ${id ?? ""}`);
  return found;
}

/** Changes name or range, as the mask says. */
export const updateNamedRange: Kind<"updateNamedRange"> = (workbook, request) => {
  const mask = requiredMask(request.fields, "NamedRange");
  const before = find(workbook, request.namedRange?.namedRangeId);
  const merged: sheets_v4.Schema$NamedRange = mergeFields({ ...before }, { ...request.namedRange }, mask);
  checkName(workbook, merged.name ?? "", before.namedRangeId ?? "");
  gridArea(workbook, merged.range);
  return {
    workbook: { ...workbook, namedRanges: workbook.namedRanges.map((named) => (named === before ? merged : named)) },
  };
};

/** Takes a name away; its cells stay. */
export const deleteNamedRange: Kind<"deleteNamedRange"> = (workbook, request) => {
  const found = find(workbook, request.namedRangeId);
  return { workbook: { ...workbook, namedRanges: workbook.namedRanges.filter((named) => named !== found) } };
};
