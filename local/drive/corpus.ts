// Which files a listing is about: the corpora of files.list.

import { driveError, driveNotFound } from "../answer/googleError.ts";
import { type DriveFile, mayRead } from "../files/driveFile.ts";
import { topParent } from "../files/newFile.ts";
import { isTop } from "./myDrive.ts";
import { isDrive } from "./sharedDrive.ts";

/** What a listing says of where it looks. */
export interface CorpusOptions {
  readonly q?: string | undefined;
  /** `user` (the default), `domain`, `drive` or `allDrives`. */
  readonly corpora?: string | undefined;
  readonly driveId?: string | undefined;
  /** Without it, nothing that lies in a shared drive is listed. */
  readonly includeItemsFromAllDrives?: boolean | undefined;
}

/**
 * Whether a file, which the caller may read, is in what is asked for. `rootOf` finds a shared drive.
 * @throws GoogleError 400, 403 for what contradicts itself, 404 for a drive that the caller is no member of
 */
export function corpusTest(
  options: CorpusOptions,
  user: string,
  rootOf: (id: string) => DriveFile | undefined,
): (file: DriveFile) => boolean {
  const { corpora = "user", driveId, includeItemsFromAllDrives: items = false } = options;
  if (!CORPORA.has(corpora)) throw invalidCorpora();
  // Words: pygsheets#437, google-api-php-client#1825.
  if (!items && (driveId !== undefined || corpora === "drive" || corpora === "allDrives")) throw itemsRequired();
  if ((driveId !== undefined) !== (corpora === "drive")) throw driveIdRequired();
  if (driveId !== undefined) {
    const drive = rootOf(driveId);
    if (drive === undefined || !isDrive(drive) || !mayRead(drive, user)) throw driveNotFound(driveId);
    return (file) => file.driveId === driveId;
  }
  const shown = (file: DriveFile): boolean => items || file.driveId === undefined;
  if (corpora === "domain") {
    const domain = user.slice(user.indexOf("@") + 1);
    return (file) => shown(file) && file.permissions.some((one) => one.domain === domain);
  }
  const folders = foldersIn(options.q ?? "", user);
  const isNamed = (file: DriveFile): boolean => file.parents.some((id) => folders.has(id));
  if (corpora === "allDrives") return (file) => file.driveId !== undefined || isOfUser(file, user) || isNamed(file);
  return (file) => shown(file) && (isOfUser(file, user) || isNamed(file));
}

const CORPORA = new Set(["user", "domain", "drive", "allDrives"]);

/**
 * "Files owned by or shared to the user. If a user has permissions on a Shared Drive, the files inside it won't be
 * retrieved unless the user has created, opened, or shared the file." (Google.Apis.Drive.v3, CorpusEnum.User.) What is
 * reached by a folder's share alone is taken in the same way; nothing is ever opened here.
 */
function isOfUser(file: DriveFile, user: string): boolean {
  return file.knownTo?.includes(user) || file.permissions.some((one) => one.emailAddress === user && !one.inherited);
}

/** What lies in a folder that is named is found, whoever opened it (openclaw/gogcli#147, google-drive-ruby#367). */
function foldersIn(q: string, user: string): ReadonlySet<string> {
  const named = [...q.matchAll(/['"]([\w-]+)['"]\s+in\s+parents/g)].map((found) => found[1] ?? "");
  return new Set(named.map((id) => (isTop(id, user) ? topParent(user) : id)));
}

function invalidCorpora(): Error {
  return driveError(400, "invalid", "Invalid Value", { locationType: "parameter", location: "corpora" });
}

function itemsRequired(): Error {
  return driveError(
    403,
    "teamDrivesIncludeItemsRequired",
    "The includeItemsFromAllDrives parameter must be set to true when driveId is specified or corpora contains drive or allDrives.",
  );
}

function driveIdRequired(): Error {
  return driveError(
    403,
    "teamDriveIdRequiresTeamDriveCorpora",
    "The driveId parameter must be specified if and only if corpora is set to drive.",
  );
}
