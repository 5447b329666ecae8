// Shared drives as folders: who gets in, and what lying in one makes of a file.

import { type DriveFile, FOLDER_TYPE, type SharedDrive } from "../files/driveFile.ts";
import { newFile, ownerPermission } from "../files/newFile.ts";
import { newDriveId } from "../files/newId.ts";

/** A file that is the top folder of a shared drive, hence the drive itself. */
export type DriveRoot = DriveFile & { readonly sharedDrive: SharedDrive };

/** True for the top folder of a shared drive. */
export function isDrive(file: DriveFile): file is DriveRoot {
  return file.sharedDrive !== undefined;
}

/** A new shared drive; who makes it is its first manager. */
export function newDrive(name: string, user: string, requestId: string, now: number): DriveRoot {
  const folder = newFile(name, FOLDER_TYPE, user, now);
  const id = newDriveId();
  return {
    ...folder,
    id,
    driveId: id,
    parents: [],
    permissions: folder.permissions.map((one) => ({ ...one, role: "organizer" })),
    sharedDrive: { madeBy: { user, requestId }, hiddenBy: [], colorRgb: "#5f6368", restrictions: {} },
  };
}

/** The file as it lies in a shared drive: it has no owner. */
export function inDrive(file: DriveFile, drive: DriveFile): DriveFile {
  return { ...file, driveId: drive.id, permissions: file.permissions.filter(({ role }) => role !== "owner") };
}

/** The file as it lies in the My Drive of its new owner. */
export function inMyDrive(file: DriveFile, owner: string): DriveFile {
  const { driveId: _, ...rest } = file;
  return { ...rest, permissions: [ownerPermission(owner), ...file.permissions.filter(({ role }) => role !== "owner")] };
}
