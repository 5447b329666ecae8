// A file as Drive knows it: name, owner, sharing, times. Contents of spreadsheets are stored apart.

/** What a permission allows, weakest first. */
export const ROLES = ["reader", "commenter", "writer", "fileOrganizer", "organizer", "owner"] as const;
export type Role = (typeof ROLES)[number];

/** Somebody, some domain or anyone may do something with a file. */
export interface Permission {
  readonly id: string;
  readonly type: "user" | "group" | "domain" | "anyone";
  readonly role: Role;
  readonly emailAddress?: string;
  readonly domain?: string;
  /** True where the owner has offered the file and it is not accepted yet. */
  readonly pendingOwner?: true;
  /** True where it comes from a folder that the file lies in: the top of a shared drive, or one that somebody shared. */
  readonly inherited?: true;
}

/** What a shared drive has besides the members, name and times of its top folder. */
export interface SharedDrive {
  /** The request that made it, for the same request sent again. */
  readonly madeBy: { readonly user: string; readonly requestId: string };
  readonly hiddenBy: readonly string[];
  readonly colorRgb: string;
  readonly restrictions: Readonly<Record<string, unknown>>;
}

/** Times in milliseconds since 1970. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly createdTime: number;
  readonly modifiedTime: number;
  /** The times of its changes before the last, as far as a late answer may still show one. */
  readonly earlierTimes?: readonly number[];
  readonly lastModifyingUser: string;
  readonly version: number;
  readonly trashed: boolean;
  readonly starred: boolean;
  readonly parents: readonly string[];
  readonly description?: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly permissions: readonly Permission[];
  /** Who created or shared it; absent in files of earlier versions. */
  readonly knownTo?: readonly string[];
  /** The shared drive it lies in; its top folder has the drive's own id. */
  readonly driveId?: string;
  /** Only at the top folder of a shared drive, which is the drive itself. */
  readonly sharedDrive?: SharedDrive;
}

export const SPREADSHEET_TYPE = "application/vnd.google-apps.spreadsheet";
export const FOLDER_TYPE = "application/vnd.google-apps.folder";

/** The e-mail of the owner; empty for a file of a shared drive. */
export function ownerOf(file: DriveFile): string {
  return file.permissions.find((permission) => permission.role === "owner")?.emailAddress ?? "";
}

/** The strongest role a user has on a file, or undefined where it is not shared with them. */
export function roleOf(file: DriveFile, user: string): Role | undefined {
  const domain = user.slice(user.indexOf("@") + 1);
  let strongest = -1;
  for (const permission of file.permissions) {
    const applies =
      permission.type === "anyone" ||
      (permission.type === "domain" && permission.domain === domain) ||
      permission.emailAddress === user;
    if (applies) strongest = Math.max(strongest, ROLES.indexOf(permission.role));
  }
  return ROLES[strongest];
}

/** True where the user has at least this role on the file. */
function hasRole(file: DriveFile, user: string, least: Role): boolean {
  const role = roleOf(file, user);
  return role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** True where the user may read the file. */
export function mayRead(file: DriveFile, user: string): boolean {
  return roleOf(file, user) !== undefined;
}

/** True where the user may change its content. */
export function mayWrite(file: DriveFile, user: string): boolean {
  return hasRole(file, user, "writer");
}

/** True where the user may put it into the bin: its owner, in a shared drive content managers too. */
export function mayTrash(file: DriveFile, user: string): boolean {
  return hasRole(file, user, "fileOrganizer");
}

/** True where the user may delete it for good: its owner, in a shared drive managers. */
export function mayDelete(file: DriveFile, user: string): boolean {
  return hasRole(file, user, "organizer");
}
