// The Drive `permissions` methods for one caller. Sharing alone never changes modifiedTime.

import type { drive_v3 } from "googleapis";
import { addressOf } from "../addressOf.ts";
import { driveError } from "../answer/googleError.ts";
import {
  type DriveFile,
  FOLDER_TYPE,
  mayDelete,
  mayWrite,
  type Permission,
  ROLES,
  type Role,
  roleOf,
} from "../files/driveFile.ts";
import { newPermissionId } from "../files/newId.ts";
import type { DailyQuota } from "../quota/dailyQuota.ts";
import { sharingLimit } from "../quota/sharingLimit.ts";
import type { Storage } from "../store/storage.ts";
import { permissionAnswer } from "./fileAnswer.ts";
import { type FilesService, insufficient } from "./filesService.ts";
import { passedDown } from "./inheritance.ts";
import { isDrive } from "./sharedDrive.ts";

/** Sharing of files as one user. */
export class PermissionsService {
  readonly #user: string;
  readonly #storage: Storage;
  readonly #files: FilesService;
  readonly #daily: DailyQuota;

  constructor(user: string, storage: Storage, files: FilesService, daily: DailyQuota) {
    this.#user = user;
    this.#storage = storage;
    this.#files = files;
    this.#daily = daily;
  }

  /** Who may do what; those who may edit see it. */
  list(fileId: string): drive_v3.Schema$PermissionList {
    const file = this.#files.find(fileId, maySee);
    return { kind: "drive#permissionList", permissions: file.permissions.map((one) => permissionAnswer(one, file)) };
  }

  /** One permission. @throws GoogleError 404 */
  get(fileId: string, permissionId: string): drive_v3.Schema$Permission {
    const file = this.#files.find(fileId, maySee);
    return permissionAnswer(this.#one(file, permissionId), file);
  }

  /** Shares with a person, group, domain or anyone; somebody who has a permission keeps one, with the new role. */
  create(fileId: string, body: drive_v3.Schema$Permission): drive_v3.Schema$Permission {
    const file = this.#files.find(fileId, mayShare);
    const wanted = readPermission(body);
    if (file.driveId !== undefined) checkDriveRole(wanted.role, isDrive(file));
    const same = file.permissions.find(
      (one) =>
        !one.inherited &&
        one.type === wanted.type &&
        one.emailAddress === wanted.emailAddress &&
        one.domain === wanted.domain,
    );
    if (wanted.emailAddress !== undefined && !this.#daily.take("sharings", this.#user)) throw sharingLimit(file.name);
    const permission = { ...wanted, id: same?.id ?? (wanted.type === "anyone" ? "anyoneWithLink" : newPermissionId()) };
    const others = file.permissions.filter((one) => one !== same);
    this.#save(
      file,
      permission.role === "owner" ? [...this.#formerOwner(file, others), permission] : [...others, permission],
    );
    return permissionAnswer(permission, file);
  }

  /** Another role for somebody. */
  update(fileId: string, permissionId: string, body: drive_v3.Schema$Permission): drive_v3.Schema$Permission {
    const file = this.#files.find(fileId, mayShare);
    const before = this.#one(file, permissionId);
    if (before.inherited) throw inheritedPermission(file);
    const { pendingOwner: offered, ...kept } = before;
    const role = readRole(body.role);
    if (body.pendingOwner && roleOf(file, this.#user) !== "owner") throw insufficient();
    const stillOffered = (body.pendingOwner ?? offered) && role !== "owner";
    const permission: Permission = { ...kept, role, ...(stillOffered && { pendingOwner: true }) };
    if (file.driveId !== undefined) checkDriveRole(permission.role, isDrive(file));
    const others = file.permissions.filter((one) => one !== before);
    this.#save(
      file,
      permission.role === "owner" ? [...this.#formerOwner(file, others), permission] : [...others, permission],
    );
    return permissionAnswer(permission, file);
  }

  /** Takes sharing away; the owner stays, and anybody may take away their own. */
  delete(fileId: string, permissionId: string): void {
    const file = this.#files.find(fileId);
    const permission = this.#one(file, permissionId);
    if (permission.role === "owner") throw insufficient();
    if (permission.inherited) throw inheritedPermission(file);
    if (!mayShare(file, this.#user) && permission.emailAddress !== this.#user) throw insufficient();
    this.#save(
      file,
      file.permissions.filter((one) => one !== permission),
    );
  }

  #one(file: DriveFile, permissionId: string): Permission {
    const found = file.permissions.find((one) => one.id === permissionId);
    if (found !== undefined) return found;
    throw driveError(404, "notFound", `Permission not found: ${permissionId}.`, {
      locationType: "parameter",
      location: "permissionId",
    });
  }

  /** The owner hands the file over, or who was offered it accepts. */
  #formerOwner(file: DriveFile, permissions: readonly Permission[]): readonly Permission[] {
    const isOffered = file.permissions.some((one) => one.pendingOwner && one.emailAddress === this.#user);
    if (roleOf(file, this.#user) !== "owner" && !isOffered) throw insufficient();
    return permissions.map((one) => (one.role === "owner" ? { ...one, role: "writer" } : one));
  }

  #save(file: DriveFile, permissions: readonly Permission[]): void {
    const knownTo = [...new Set([...(file.knownTo ?? []), this.#user])];
    const saved = { ...file, permissions, knownTo, version: file.version + 1 };
    const below = file.mimeType === FOLDER_TYPE ? passedDown(saved, this.#storage.files.all()) : [];
    this.#storage.db.transaction(() => {
      for (const one of [saved, ...below]) this.#storage.files.save(one);
    });
  }
}

/** Who manages a shared drive may change its members; who may write a file may share it. */
function mayShare(file: DriveFile, user: string): boolean {
  return isDrive(file) ? mayDelete(file, user) : mayWrite(file, user);
}

/** All members see who the members of a shared drive are. */
function maySee(file: DriveFile, user: string): boolean {
  return isDrive(file) || mayWrite(file, user);
}

/** Nobody owns what lies in a shared drive; managers and content managers are members of the drive. */
function checkDriveRole(role: Role, ofDrive: boolean): void {
  if (role !== "owner" && (ofDrive || role !== "organizer")) return;
  throw driveError(
    403,
    role === "owner" ? "ownerOnTeamDriveItemNotSupported" : "organizerOnNonTeamDriveItemNotSupported",
    `The role ${role} is not supported for this item.`,
  );
}

function inheritedPermission({ driveId }: DriveFile): Error {
  return driveId === undefined
    ? driveError(403, "cannotModifyInheritedPermission", "Cannot modify or delete an inherited permission.")
    : driveError(
        403,
        "cannotModifyInheritedTeamDrivePermission",
        "Cannot update or delete an inherited permission on a shared drive item.",
      );
}

function readRole(role: string | null | undefined): Role {
  const known = ROLES.find((candidate) => candidate === role);
  if (known === undefined) throw driveError(400, "required", "The permission role field is required.");
  return known;
}

function readPermission(body: drive_v3.Schema$Permission): Omit<Permission, "id"> {
  const role = readRole(body.role);
  const emailAddress = body.emailAddress ? addressOf(body.emailAddress) : undefined;
  switch (body.type) {
    case "anyone":
      return { type: "anyone", role };
    case "domain":
      return { type: "domain", role, domain: body.domain ?? "" };
    case "user":
    case "group":
      if (!emailAddress)
        throw driveError(
          400,
          "required",
          "The specified emailAddress is invalid or not applicable for the given permission type.",
        );
      return { type: body.type, role, emailAddress };
    default:
      throw driveError(400, "required", "The permission type field is required.");
  }
}
