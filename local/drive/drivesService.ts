// The Drive `drives` methods for one caller.

import type { drive_v3 } from "googleapis";
import { driveError, driveNotFound } from "../answer/googleError.ts";
import { touched } from "../files/clock.ts";
import { mayDelete, mayRead, mayTrash, mayWrite } from "../files/driveFile.ts";
import type { Storage } from "../store/storage.ts";
import { insufficient } from "./filesService.ts";
import { pageStart, pageToken } from "./pageToken.ts";
import { parseDriveQuery } from "./query.ts";
import { type DriveRoot, isDrive, newDrive } from "./sharedDrive.ts";

/** What is shown where no fields are asked for. */
export const DEFAULT_DRIVE_FIELDS = "kind,id,name";

/** What of the drives is asked for. */
export interface DriveListOptions {
  readonly q?: string | undefined;
  readonly pageSize?: number | undefined;
  readonly pageToken?: string | undefined;
}

/** Shared drives as one user. */
export class DrivesService {
  readonly #user: string;
  readonly #storage: Storage;
  readonly #now: () => number;

  constructor(user: string, storage: Storage, now: () => number) {
    this.#user = user;
    this.#storage = storage;
    this.#now = now;
  }

  /** The drives that the caller is a member of, by name, at most 100 a page (10 where no size is asked). */
  list(options: DriveListOptions = {}): drive_v3.Schema$DriveList {
    const test = parseDriveQuery(options.q ?? "");
    const found = this.#all()
      .filter((drive) => mayRead(drive, this.#user) && test(drive, this.#user))
      .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
    const size = Math.min(Math.max(options.pageSize ?? 10, 1), 100);
    const start = pageStart(options.pageToken);
    const drives = found.slice(start, start + size).map((drive) => this.#answer(drive));
    const more = start + size < found.length ? { nextPageToken: pageToken(start + size) } : {};
    return { kind: "drive#driveList", ...more, drives };
  }

  /** One drive. @throws GoogleError 404 also where the caller is no member */
  get(id: string): drive_v3.Schema$Drive {
    return this.#answer(this.#find(id));
  }

  /** A new drive, managed by the caller. @throws GoogleError 400 without a request id, 409 for one used before */
  create(requestId: string | undefined, body: drive_v3.Schema$Drive): drive_v3.Schema$Drive {
    if (!requestId) throw required("requestId", "Required parameter: requestId");
    if (!body.name) throw required("name", "The shared drive name is required.");
    const made = this.#all().some(
      ({ sharedDrive: { madeBy } }) => madeBy.user === this.#user && madeBy.requestId === requestId,
    );
    if (made) throw driveError(409, "duplicate", "A shared drive already exists with the provided ID.");
    return this.#save(newDrive(body.name, this.#user, requestId, this.#now()));
  }

  /** Name, colour and restrictions; managers may. */
  update(id: string, body: drive_v3.Schema$Drive): drive_v3.Schema$Drive {
    const drive = this.#find(id);
    if (!mayDelete(drive, this.#user)) throw insufficient();
    const { colorRgb, restrictions } = drive.sharedDrive;
    const sharedDrive = {
      ...drive.sharedDrive,
      colorRgb: body.colorRgb ?? colorRgb,
      restrictions: { ...restrictions, ...body.restrictions },
    };
    return this.#save({ ...touched(drive, this.#user, this.#now()), name: body.name || drive.name, sharedDrive });
  }

  /** Takes an empty drive away; managers may. @throws GoogleError 403 while something lies in it outside the bin */
  delete(id: string): void {
    const drive = this.#find(id);
    if (!mayDelete(drive, this.#user)) throw insufficient();
    const items = [...this.#storage.files.all()].filter((file) => file.driveId === id);
    if (items.some((file) => !isDrive(file) && !file.trashed)) {
      throw driveError(403, "cannotDeleteNonEmptySharedDrive", "A shared drive with items cannot be deleted.");
    }
    this.#storage.db.transaction(() => {
      for (const { id: gone } of items) {
        this.#storage.files.remove(gone);
        this.#storage.workbooks.remove(gone);
      }
    });
  }

  /** Takes a drive out of the caller's default view, or back into it. */
  hide(id: string, hidden: boolean): drive_v3.Schema$Drive {
    const drive = this.#find(id);
    const others = drive.sharedDrive.hiddenBy.filter((user) => user !== this.#user);
    const hiddenBy = hidden ? [...others, this.#user] : others;
    return this.#save({ ...drive, sharedDrive: { ...drive.sharedDrive, hiddenBy } });
  }

  #all(): DriveRoot[] {
    return [...this.#storage.files.all()].filter(isDrive);
  }

  #find(id: string): DriveRoot {
    const file = this.#storage.files.get(id);
    if (file === undefined || !isDrive(file) || !mayRead(file, this.#user)) throw driveNotFound(id);
    return file;
  }

  #save(drive: DriveRoot): drive_v3.Schema$Drive {
    this.#storage.db.transaction(() => this.#storage.files.save(drive));
    return this.#answer(drive);
  }

  #answer(drive: DriveRoot): drive_v3.Schema$Drive {
    const { hiddenBy, colorRgb, restrictions } = drive.sharedDrive;
    const [writes, organizes, manages] = [mayWrite, mayTrash, mayDelete].map((may) => may(drive, this.#user));
    return {
      kind: "drive#drive",
      id: drive.id,
      name: drive.name,
      colorRgb,
      createdTime: new Date(drive.createdTime).toISOString(),
      hidden: hiddenBy.includes(this.#user),
      capabilities: {
        canAddChildren: writes === true,
        canComment: writes === true,
        canCopy: true,
        canDeleteChildren: manages === true,
        canDeleteDrive: manages === true,
        canDownload: true,
        canEdit: writes === true,
        canListChildren: true,
        canManageMembers: manages === true,
        canReadRevisions: writes === true,
        canRename: writes === true,
        canRenameDrive: manages === true,
        canShare: writes === true,
        canTrashChildren: organizes === true,
      },
      restrictions: {
        adminManagedRestrictions: false,
        copyRequiresWriterPermission: false,
        domainUsersOnly: false,
        driveMembersOnly: false,
        ...restrictions,
      },
    };
  }
}

function required(location: string, message: string): Error {
  return driveError(400, "required", message, { locationType: "parameter", location });
}
