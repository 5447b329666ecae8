// addProtectedRange, updateProtectedRange, deleteProtectedRange.

import type { sheets_v4 } from "googleapis";
import { addressOf } from "../../../addressOf.ts";
import { mergeFields } from "../../../protoJson/mergeFields.ts";
import type { Protection, Sheet, Workbook } from "../../model/workbook.ts";
import { protectedRangeAnswer } from "../../output/protectedRange.ts";
import { gridById, type Kind, RequestRefused, replaced } from "../kind.ts";
import { requiredMask } from "../masks.ts";
import { mayEditProtection, PROTECTED_MESSAGE } from "../protection.ts";

function protectionOf(range: sheets_v4.Schema$ProtectedRange, protectedRangeId: number): Protection {
  return {
    protectedRangeId,
    ...(range.range && { range: range.range }),
    ...(range.namedRangeId && { namedRangeId: range.namedRangeId }),
    ...(range.description && { description: range.description }),
    warningOnly: range.warningOnly ?? false,
    unprotectedRanges: range.unprotectedRanges ?? [],
    users: (range.editors?.users ?? []).map(addressOf),
    groups: range.editors?.groups ?? [],
    domainUsersCanEdit: range.editors?.domainUsersCanEdit ?? false,
  };
}

function sheetOfRange(workbook: Workbook, range: sheets_v4.Schema$ProtectedRange): Sheet {
  if (range.range) return gridById(workbook, range.range.sheetId);
  const named = workbook.namedRanges.find((candidate) => candidate.namedRangeId === range.namedRangeId);
  if (named === undefined) throw new RequestRefused("A protected range must have a range or a named range.");
  return gridById(workbook, named.range?.sheetId);
}

/** Protects a range. Whoever adds it can edit it; the reply shows the editors as they were given (recorded). */
export const addProtectedRange: Kind<"addProtectedRange"> = (workbook, request, context) => {
  const range = request.protectedRange ?? {};
  const sheet = sheetOfRange(workbook, range);
  const protectedRangeId = range.protectedRangeId || context.newId();
  if (workbook.sheets.some((one) => one.protections.some((other) => other.protectedRangeId === protectedRangeId))) {
    throw new RequestRefused(`Protected range with ID ${protectedRangeId} already exists.`);
  }
  const given = protectionOf(range, protectedRangeId);
  const users = [...new Set([...given.users, context.user])];
  const protections = [...sheet.protections, { ...given, users }];
  const protectedRange = protectedRangeAnswer(given, context.user, context.user);
  return { workbook: replaced(workbook, { ...sheet, protections }), reply: { addProtectedRange: { protectedRange } } };
};

function findProtection(
  workbook: Workbook,
  id: number | null | undefined,
): { readonly sheet: Sheet; readonly protection: Protection } {
  for (const sheet of workbook.sheets) {
    const protection = sheet.protections.find((one) => one.protectedRangeId === id);
    if (protection !== undefined) return { sheet, protection };
  }
  throw new RequestRefused(`No protected range with ID: ${id ?? 0}.`);
}

/** Changes what the mask names of a protected range; only its editors and the owner may. */
export const updateProtectedRange: Kind<"updateProtectedRange"> = (workbook, request, context) => {
  const mask = requiredMask(request.fields, "ProtectedRange");
  const change = request.protectedRange ?? {};
  const { sheet, protection } = findProtection(workbook, change.protectedRangeId);
  if (!mayEditProtection(protection, context.user, context.owner)) throw new RequestRefused(PROTECTED_MESSAGE);
  const before: sheets_v4.Schema$ProtectedRange = {
    ...protection,
    unprotectedRanges: [...protection.unprotectedRanges],
    editors: {
      users: [...protection.users],
      groups: [...protection.groups],
      domainUsersCanEdit: protection.domainUsersCanEdit,
    },
  };
  const merged = protectionOf(mergeFields({ ...before }, { ...change }, mask), protection.protectedRangeId);
  const updated = { ...merged, users: [...new Set([...merged.users, context.user])] };
  const without = replaced(workbook, { ...sheet, protections: sheet.protections.filter((one) => one !== protection) });
  const target = gridById(without, updated.range?.sheetId ?? sheet.sheetId);
  return { workbook: replaced(without, { ...target, protections: [...target.protections, updated] }) };
};

/** Takes a protection away; only its editors and the owner may. */
export const deleteProtectedRange: Kind<"deleteProtectedRange"> = (workbook, request, context) => {
  const { sheet, protection } = findProtection(workbook, request.protectedRangeId);
  if (!mayEditProtection(protection, context.user, context.owner)) throw new RequestRefused(PROTECTED_MESSAGE);
  return {
    workbook: replaced(workbook, { ...sheet, protections: sheet.protections.filter((one) => one !== protection) }),
  };
};
