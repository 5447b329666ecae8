// The top folder of somebody's My Drive: it is nobody's file, yet it can be asked for.

import { createHash } from "node:crypto";
import { type DriveFile, FOLDER_TYPE } from "../files/driveFile.ts";
import { newFile } from "../files/newFile.ts";

/** Its id. */
function topIdOf(user: string): string {
  return `0A${createHash("sha256").update(user).digest("base64url").slice(0, 11)}Uk9PVA`;
}

/** True for its id, and for `root`, which stands for it (Drive API, "Folders: you can use the alias root"). */
export function isTop(id: string, user: string): boolean {
  return id === "root" || id === topIdOf(user);
}

/** The folder as a file. */
export function myDrive(user: string): DriveFile {
  return { ...newFile("My Drive", FOLDER_TYPE, user, 0), id: topIdOf(user), parents: [] };
}
