// Who may change which cells: protected ranges with `warningOnly` never refuse, the others refuse all but editors and owner.

import type { sheets_v4 } from "googleapis";
import { type Area, areaOf, contains, overlaps } from "../model/area.ts";
import type { Protection, Sheet, Workbook } from "../model/workbook.ts";

/** The text of the 400 that Google sends (seen in several independent logs). */
export const PROTECTED_MESSAGE =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** True where the user may change what the protected range holds. */
export function mayEditProtection(protection: Protection, user: string, owner: string): boolean {
  if (user === owner || protection.warningOnly || protection.users.includes(user)) return true;
  return protection.domainUsersCanEdit && user.split("@")[1] === owner.split("@")[1];
}

/** The range a protection covers on its sheet, by itself or by a named range. */
function protectedRange(workbook: Workbook, protection: Protection, sheetId: number): sheets_v4.Schema$GridRange {
  const named = workbook.namedRanges.find((range) => range.namedRangeId === protection.namedRangeId);
  return protection.range ?? named?.range ?? { sheetId };
}

/** False where the area touches a protected range that the user may not edit, unless an unprotected part of it holds the area. */
export function mayEditArea(workbook: Workbook, sheet: Sheet, area: Area, user: string, owner: string): boolean {
  return sheet.protections.every((protection) => {
    if (mayEditProtection(protection, user, owner)) return true;
    const covered = areaOf(protectedRange(workbook, protection, sheet.sheetId), sheet);
    if (!overlaps(covered, area)) return true;
    return protection.unprotectedRanges.some((open) => contains(areaOf(open, sheet), area));
  });
}

/** False where the user may not change the sheet as a whole (delete, rename): some range of it is closed to them. */
export function mayEditSheet(sheet: Sheet, user: string, owner: string): boolean {
  return sheet.protections.every((protection) => mayEditProtection(protection, user, owner));
}
