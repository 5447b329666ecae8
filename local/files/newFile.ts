// A new file of a user.

import type { DriveFile, Permission } from "./driveFile.ts";
import { newFileId, newPermissionId } from "./newId.ts";

/** A file that belongs to `owner` and is shared with nobody. */
export function newFile(name: string, mimeType: string, owner: string, now: number): DriveFile {
  return {
    id: newFileId(),
    name,
    mimeType,
    createdTime: now,
    modifiedTime: now,
    lastModifyingUser: owner,
    version: 1,
    trashed: false,
    starred: false,
    parents: [topParent(owner)],
    properties: {},
    appProperties: {},
    permissions: [ownerPermission(owner)],
    knownTo: [owner],
  };
}

/** What makes somebody the owner. */
export function ownerPermission(emailAddress: string): Permission {
  return { id: newPermissionId(), type: "user", role: "owner", emailAddress };
}

/** The parent of what lies at the top of somebody's My Drive. */
export function topParent(user: string): string {
  return `root:${user}`;
}
