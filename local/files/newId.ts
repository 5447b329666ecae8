// Ids as Google's look.

import { randomBytes, randomInt } from "node:crypto";

/** A file id: 44 letters, digits, `-` and `_`, beginning with 1. */
export function newFileId(): string {
  return `1${randomBytes(32).toString("base64url")}`;
}

/** The id of a shared drive: 19 characters, beginning with 0A and ending with PVA. */
export function newDriveId(): string {
  return `0A${randomBytes(12).toString("base64url").slice(0, 14)}PVA`;
}

/** A sheet, chart or protected range id: a positive 31-bit number. */
export function newNumberId(): number {
  return randomInt(1, 2_147_483_647);
}

/** A permission id: 20 digits. */
export function newPermissionId(): string {
  return Array.from({ length: 20 }, (_, n) => randomInt(n === 0 ? 1 : 0, 10)).join("");
}
