// The `orderBy` parameter of files.list.

import { driveError } from "../answer/googleError.ts";
import { type DriveFile, FOLDER_TYPE } from "../files/driveFile.ts";

type Key = (file: DriveFile) => string | number;

const KEYS: Readonly<Record<string, Key>> = {
  createdTime: (file) => file.createdTime,
  folder: (file) => (file.mimeType === FOLDER_TYPE ? 0 : 1),
  modifiedByMeTime: (file) => file.modifiedTime,
  modifiedTime: (file) => file.modifiedTime,
  name: (file) => file.name.toLowerCase(),
  name_natural: (file) => file.name.toLowerCase(),
  quotaBytesUsed: () => 0,
  recency: (file) => file.modifiedTime,
  sharedWithMeTime: (file) => file.createdTime,
  starred: (file) => (file.starred ? 0 : 1),
  viewedByMeTime: (file) => file.modifiedTime,
};

/** Compares two files. */
export type FileOrder = (a: DriveFile, b: DriveFile) => number;

/**
 * Reads `modifiedTime desc,name`; files that are equal under it are ordered by id, so that pages never overlap.
 * Without an order: the last modified first. @throws GoogleError 400 for an unknown key
 */
export function parseOrder(orderBy: string | undefined): FileOrder {
  const parts = (orderBy || "modifiedTime desc").split(",").map((part) => {
    const [name = "", direction = ""] = part.trim().split(/\s+/);
    const key = KEYS[name];
    if (key === undefined)
      throw driveError(400, "invalid", "Invalid Value", { locationType: "parameter", location: "orderBy" });
    return { key, sign: direction.toLowerCase() === "desc" ? -1 : 1 };
  });
  return (a, b) => {
    for (const { key, sign } of parts) {
      const left = key(a);
      const right = key(b);
      if (left !== right) return left < right ? -sign : sign;
    }
    return a.id < b.id ? -1 : Number(a.id > b.id);
  };
}
