// The Drive `permissions` methods for one caller. Sharing alone never changes modifiedTime.

import type { drive_v3 } from "googleapis";
import { driveError } from "../answer/googleError.ts";
import type { Storage } from "../store/storage.ts";
import { type DriveFile, mayWrite, type Permission, ROLES, type Role, roleOf } from "./driveFile.ts";
import { permissionAnswer } from "./fileAnswer.ts";
import { type FilesService, insufficient } from "./filesService.ts";
import { newPermissionId } from "./newId.ts";

/** Sharing of files as one user. */
export class PermissionsService {
  readonly #user: string;
  readonly #storage: Storage;
  readonly #files: FilesService;

  constructor(user: string, storage: Storage, files: FilesService) {
    this.#user = user;
    this.#storage = storage;
    this.#files = files;
  }

  /** Who may do what; those who may edit see it. */
  list(fileId: string): drive_v3.Schema$PermissionList {
    const file = this.#files.find(fileId, mayWrite);
    return { kind: "drive#permissionList", permissions: file.permissions.map(permissionAnswer) };
  }

  /** One permission. @throws GoogleError 404 */
  get(fileId: string, permissionId: string): drive_v3.Schema$Permission {
    return permissionAnswer(this.#one(this.#files.find(fileId, mayWrite), permissionId));
  }

  /** Shares with a person, group, domain or anyone; somebody who has a permission keeps one, with the new role. */
  create(fileId: string, body: drive_v3.Schema$Permission): drive_v3.Schema$Permission {
    const file = this.#files.find(fileId, mayWrite);
    const wanted = readPermission(body);
    const same = file.permissions.find(
      (one) => one.type === wanted.type && one.emailAddress === wanted.emailAddress && one.domain === wanted.domain,
    );
    const permission = { ...wanted, id: same?.id ?? (wanted.type === "anyone" ? "anyoneWithLink" : newPermissionId()) };
    const others = file.permissions.filter((one) => one !== same);
    this.#save(
      file,
      permission.role === "owner" ? [...this.#formerOwner(file, others), permission] : [...others, permission],
    );
    return permissionAnswer(permission);
  }

  /** Another role for somebody. */
  update(fileId: string, permissionId: string, body: drive_v3.Schema$Permission): drive_v3.Schema$Permission {
    const file = this.#files.find(fileId, mayWrite);
    const before = this.#one(file, permissionId);
    const permission = { ...before, role: readRole(body.role) };
    const others = file.permissions.filter((one) => one !== before);
    this.#save(
      file,
      permission.role === "owner" ? [...this.#formerOwner(file, others), permission] : [...others, permission],
    );
    return permissionAnswer(permission);
  }

  /** Takes sharing away; the owner stays, and anybody may take away their own. */
  delete(fileId: string, permissionId: string): void {
    const file = this.#files.find(fileId);
    const permission = this.#one(file, permissionId);
    if (permission.role === "owner") throw insufficient();
    if (!mayWrite(file, this.#user) && permission.emailAddress !== this.#user) throw insufficient();
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

  #formerOwner(file: DriveFile, permissions: readonly Permission[]): readonly Permission[] {
    if (roleOf(file, this.#user) !== "owner") throw insufficient();
    return permissions.map((one) => (one.role === "owner" ? { ...one, role: "writer" } : one));
  }

  #save(file: DriveFile, permissions: readonly Permission[]): void {
    this.#storage.db.transaction(() => this.#storage.files.save({ ...file, permissions, version: file.version + 1 }));
  }
}

function readRole(role: string | null | undefined): Role {
  const known = ROLES.find((candidate) => candidate === role);
  if (known === undefined) throw driveError(400, "required", "The permission role field is required.");
  return known;
}

function readPermission(body: drive_v3.Schema$Permission): Omit<Permission, "id"> {
  const role = readRole(body.role);
  const emailAddress = body.emailAddress?.trim().toLowerCase();
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
