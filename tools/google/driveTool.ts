// Files as the tools see them: which spreadsheets the service account reaches, new ones, their marks and their sharing.

import type { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import type { Sharing } from "../../shared/register/sharing.ts";
import { asciiLower } from "../../shared/text/asciiLower.ts";
import { SHARING_FIELDS, SharingAnswer } from "../../worker/google/sharingAnswer.ts";
import type { DriveCorpus } from "../city/driveCorpus.ts";
import { again, whenAllowed } from "./attempts.ts";
import { Refusal } from "./refusal.ts";

const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
const FILE = "id,name,parents,driveId,appProperties,owners(emailAddress),capabilities(canEdit)";
const DRIVES = { supportsAllDrives: true, includeItemsFromAllDrives: true } as const;

/** The key of the mark that a spreadsheet of the city carries, visible to the service account's project alone. */
const MARK = "kembar";

/** One spreadsheet. `mark`: what it is in the city, "" for any other. `owner` is "" in a shared drive. */
export interface SheetFile {
  readonly id: string;
  readonly name: string;
  readonly mark: string;
  readonly owner: string;
  /** The shared drive it lies in; "" in a My Drive. */
  readonly drive: string;
  readonly parents: readonly string[];
  readonly mayEdit: boolean;
}

/** A folder, or the top of a shared drive. */
export interface Folder {
  readonly id: string;
  readonly name: string;
  /** The shared drive it lies in; "" in a My Drive. */
  readonly drive: string;
  readonly mayEdit: boolean;
}

/** A person with whom a file is shared. */
export interface Share {
  readonly email: string;
  readonly role: string;
}

/** The calls. Each throws Refusal. */
export function driveTool({ files, permissions }: drive_v3.Drive) {
  return {
    /** The spreadsheets of a corpus, outside the bin. A list that Google says is incomplete is a Refusal. */
    async spreadsheets({ kind, id }: DriveCorpus): Promise<SheetFile[]> {
      const found: SheetFile[] = [];
      let pageToken: string | undefined;
      do {
        const inFolder = kind === "folder" ? ` and '${id}' in parents` : "";
        const q = `mimeType = '${SPREADSHEET}' and trashed = false${inFolder}`;
        const fields = `nextPageToken,incompleteSearch,files(${FILE})`;
        const place = kind === "drive" ? { corpora: kind, driveId: id } : kind === "allDrives" ? { corpora: kind } : {};
        const page = { q, fields, pageSize: 1000, ...DRIVES, ...place };
        const answer = await again(() => files.list(pageToken === undefined ? page : { ...page, pageToken }));
        if (answer.incompleteSearch === true) throw new Refusal(incomplete());
        found.push(...(answer.files ?? []).map(fileOf));
        pageToken = answer.nextPageToken ?? undefined;
      } while (pageToken !== undefined);
      return found;
    },

    /** One spreadsheet, also where it is too new for the list; undefined for one that is gone. */
    async spreadsheet(fileId: string): Promise<SheetFile | undefined> {
      const fields = `${FILE},trashed`;
      const found = await again(() => files.get({ fileId, fields, supportsAllDrives: true })).catch((thrown) => {
        if (thrown instanceof Refusal && thrown.finding.code === "not_found") return undefined;
        throw thrown;
      });
      return found === undefined || found.trashed === true ? undefined : fileOf(found);
    },

    /** A folder. */
    async folder(fileId: string): Promise<Folder> {
      const fields = "id,name,driveId,capabilities(canEdit,canAddChildren)";
      const found = await again(() => files.get({ fileId, fields, supportsAllDrives: true }));
      const { canAddChildren, canEdit } = found.capabilities ?? {};
      return {
        id: found.id ?? fileId,
        name: found.name ?? "",
        drive: found.driveId ?? "",
        mayEdit: canAddChildren ?? canEdit ?? false,
      };
    },

    /** A new spreadsheet in a folder, marked from its first moment, so that no later run makes it again. */
    async createSpreadsheet(name: string, folder: string, mark: string): Promise<SheetFile> {
      const requestBody = { name, mimeType: SPREADSHEET, parents: [folder], appProperties: { [MARK]: mark } };
      return fileOf(await whenAllowed(() => files.create({ requestBody, fields: FILE, supportsAllDrives: true })));
    },

    /** Names and marks a spreadsheet that somebody made. */
    async adopt(fileId: string, name: string, mark: string): Promise<SheetFile> {
      const requestBody = { name, appProperties: { [MARK]: mark } };
      return fileOf(
        await whenAllowed(() => files.update({ fileId, requestBody, fields: FILE, supportsAllDrives: true })),
      );
    },

    /** With whom a file is shared, members of its shared drive included. */
    async sharing(fileId: string): Promise<Sharing> {
      const found: Sharing[] = [];
      let pageToken: string | undefined;
      do {
        const page = { fileId, fields: SHARING_FIELDS, pageSize: 100, supportsAllDrives: true };
        const answer = await again(() => permissions.list(pageToken === undefined ? page : { ...page, pageToken }));
        pageToken = answer.nextPageToken ?? undefined;
        found.push(SharingAnswer.parse({ permissions: answer.permissions ?? [] }));
      } while (pageToken !== undefined);
      return { people: found.flatMap((one) => one.people), isOpen: found.some((one) => one.isOpen) };
    },

    /** Shares a file with a person; `notify` sends Google's own e-mail about it. */
    async share(fileId: string, { email, role }: Share, notify: boolean): Promise<void> {
      const requestBody = { type: "user", role, emailAddress: email };
      await whenAllowed(() =>
        permissions.create({ fileId, requestBody, sendNotificationEmail: notify, supportsAllDrives: true }),
      );
    },
  };
}

function fileOf(file: drive_v3.Schema$File): SheetFile {
  return {
    id: file.id ?? "",
    name: file.name ?? "",
    mark: file.appProperties?.[MARK] ?? "",
    owner: asciiLower(file.owners?.[0]?.emailAddress ?? ""),
    drive: file.driveId ?? "",
    parents: file.parents ?? [],
    mayEdit: file.capabilities?.canEdit ?? false,
  };
}

/** What is not in such a list may be there all the same: nothing is made or taken by it. */
function incomplete() {
  return {
    code: "list_incomplete",
    told: {
      id: "Google tidak sempat mencari di semua drive bersama, jadi daftar lembar belum lengkap.",
      en: "Google did not search all shared drives, so the list of spreadsheets is not complete.",
    },
    mend: {
      id: "Jalankan lagi, atau sebutkan tempat lembar kota (--folder) supaya hanya itu yang dicari.",
      en: "Run this again, or name the place of the city's spreadsheets (--folder), so that only that is searched.",
    },
  };
}
