// A protected range as answers show it to a caller.

import type { sheets_v4 } from "googleapis";
import { mayEditProtection } from "../batchUpdate/protection.ts";
import type { Protection } from "../model/workbook.ts";

/** Editors are shown only to those who may edit the range. */
export function protectedRangeAnswer(
  protection: Protection,
  user: string,
  owner: string,
): sheets_v4.Schema$ProtectedRange {
  const { users, groups, domainUsersCanEdit, unprotectedRanges, ...rest } = protection;
  const mayEdit =
    user === owner ||
    protection.users.includes(user) ||
    (!protection.warningOnly && mayEditProtection(protection, user, owner));
  const editors = { users: [...users], groups: [...groups], domainUsersCanEdit };
  return {
    ...rest,
    unprotectedRanges: [...unprotectedRanges],
    requestingUserCanEdit: mayEdit || protection.warningOnly,
    ...(mayEdit && { editors }),
  };
}
