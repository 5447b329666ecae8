// A file as the Drive API shows it to a caller.

import type { drive_v3 } from "googleapis";
import { type DriveFile, mayDelete, mayTrash, mayWrite, ownerOf, type Permission } from "../files/driveFile.ts";

/** What is shown where no fields are asked for. */
export const DEFAULT_FILE_FIELDS = "kind,id,name,mimeType";
export const DEFAULT_PERMISSION_FIELDS = "kind,id,type,role";

function person(emailAddress: string, user: string): drive_v3.Schema$User {
  const displayName = emailAddress.split("@")[0] ?? "";
  return { kind: "drive#user", displayName, me: emailAddress === user, permissionId: "", emailAddress };
}

/** A permission with the person's name and, in a shared drive, where it comes from. */
export function permissionAnswer(permission: Permission, file: DriveFile): drive_v3.Schema$Permission {
  const { id, type, role, emailAddress, domain } = permission;
  const permissionType = permission.inherited || file.sharedDrive ? "member" : "file";
  const detail = { permissionType, role, inherited: permission.inherited ?? false };
  const inheritedFrom = permission.inherited && file.driveId;
  const displayName = emailAddress?.split("@")[0] ?? domain;
  return {
    kind: "drive#permission",
    id,
    type,
    role,
    ...(emailAddress && { emailAddress }),
    ...(domain && { domain }),
    ...(displayName && { displayName }),
    ...(file.driveId && { permissionDetails: [{ ...detail, ...(inheritedFrom && { inheritedFrom }) }] }),
    ...(type === "user" && { deleted: false, pendingOwner: permission.pendingOwner ?? false }),
    ...(type === "anyone" && { allowFileDiscovery: false }),
  };
}

/** All fields that a caller may see; a field mask is applied afterwards. */
export function fileAnswer(file: DriveFile, user: string): drive_v3.Schema$File {
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
    lastModifyingUser: person(file.lastModifyingUser, user),
    capabilities: capabilities(file, user, canEdit),
    ...(canEdit && { permissionIds: file.permissions.map(({ id }) => id) }),
    ...(file.driveId === undefined
      ? ownership(file, user, canEdit)
      : { driveId: file.driveId, teamDriveId: file.driveId }),
  };
}

/** What only a file in somebody's My Drive shows. */
function ownership(file: DriveFile, user: string, canEdit: boolean): drive_v3.Schema$File {
  const owner = ownerOf(file);
  return {
    ...(owner && { owners: [person(owner, user)] }),
    ownedByMe: owner === user,
    shared: file.permissions.length > 1,
    ...(canEdit && { permissions: file.permissions.map((one) => permissionAnswer(one, file)) }),
  };
}

function capabilities(file: DriveFile, user: string, canEdit: boolean): Record<string, boolean> {
  return {
    canEdit,
    canRename: canEdit,
    canShare: canEdit,
    canCopy: true,
    canDownload: true,
    canTrash: mayTrash(file, user),
    canDelete: mayDelete(file, user),
  };
}
