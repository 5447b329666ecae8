// A file as the Drive API shows it to a caller.

import type { drive_v3 } from "googleapis";
import { type DriveFile, mayWrite, ownerOf, type Permission, roleOf } from "./driveFile.ts";

/** What is shown where no fields are asked for. */
export const DEFAULT_FILE_FIELDS = "kind,id,name,mimeType";
export const DEFAULT_PERMISSION_FIELDS = "kind,id,type,role";

function person(emailAddress: string, user: string): drive_v3.Schema$User {
  const displayName = emailAddress.split("@")[0] ?? "";
  return { kind: "drive#user", displayName, me: emailAddress === user, permissionId: "", emailAddress };
}

/** A permission with the person's name. */
export function permissionAnswer(permission: Permission): drive_v3.Schema$Permission {
  const { id, type, role, emailAddress, domain } = permission;
  const displayName = emailAddress?.split("@")[0] ?? domain;
  return {
    kind: "drive#permission",
    id,
    type,
    role,
    ...(emailAddress && { emailAddress }),
    ...(domain && { domain }),
    ...(displayName && { displayName }),
    ...(type === "user" && { deleted: false, pendingOwner: false }),
    ...(type === "anyone" && { allowFileDiscovery: false }),
  };
}

/** All fields that a caller may see; a field mask is applied afterwards. */
export function fileAnswer(file: DriveFile, user: string): drive_v3.Schema$File {
  const owner = ownerOf(file);
  const canEdit = mayWrite(file, user);
  return {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description && { description: file.description }),
    starred: file.starred,
    trashed: file.trashed,
    explicitlyTrashed: file.trashed,
    parents: file.parents.filter((parent) => !parent.startsWith("root:")),
    properties: { ...file.properties },
    appProperties: { ...file.appProperties },
    spaces: ["drive"],
    version: String(file.version),
    webViewLink: `https://docs.google.com/spreadsheets/d/${file.id}/edit?usp=drivesdk`,
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    ...(owner && { owners: [person(owner, user)] }),
    ownedByMe: owner === user,
    lastModifyingUser: person(file.lastModifyingUser, user),
    shared: file.permissions.length > 1,
    capabilities: capabilities(canEdit, roleOf(file, user) === "owner"),
    ...(canEdit && {
      permissions: file.permissions.map(permissionAnswer),
      permissionIds: file.permissions.map(({ id }) => id),
    }),
  };
}

function capabilities(canEdit: boolean, isOwner: boolean): Record<string, boolean> {
  return {
    canEdit,
    canRename: canEdit,
    canShare: canEdit,
    canCopy: true,
    canDownload: true,
    canTrash: isOwner,
    canDelete: isOwner,
  };
}
