// What files.list is asked: spreadsheets, last changed first, in the corpus in which setup saw the city's files.

import type { Env } from "../env.ts";
import type { GoogleRequest } from "./call.ts";
import { SHARING_FIELDS } from "./sharingAnswer.ts";

const SPREADSHEETS = "mimeType='application/vnd.google-apps.spreadsheet'";
const PAGE = "1000";
const KNOWS_DRIVES = { supportsAllDrives: "true" };

/**
 * Which files are listed: part of the parameters of files.list (developers.google.com/drive/api/reference/rest/v3/files/list).
 * A place without its id, or none that is known, is no reason to list nothing.
 */
function corpusOf({ DRIVE_CORPUS: corpus = "", DRIVE_ID: id = "" }: Env): GoogleRequest["query"] {
  const isPlaced = id !== "" || (corpus !== "drive" && corpus !== "folder");
  switch (isPlaced ? corpus : "") {
    case "drive":
      return { q: SPREADSHEETS, corpora: "drive", driveId: id };
    case "folder":
      return { q: `${SPREADSHEETS} and '${id.replaceAll("'", "")}' in parents` };
    case "user":
    case "allDrives":
      return { q: SPREADSHEETS, corpora: corpus };
    default:
      return { q: SPREADSHEETS };
  }
}

/** The parameters of a page of the list. */
export function listQuery(env: Env, pageToken: string | undefined): GoogleRequest["query"] {
  return {
    ...corpusOf(env),
    orderBy: "modifiedTime desc",
    pageSize: PAGE,
    fields: "nextPageToken,incompleteSearch,files(id,modifiedTime,trashed)",
    ...KNOWS_DRIVES,
    includeItemsFromAllDrives: "true",
    ...(pageToken === undefined ? {} : { pageToken }),
  };
}

/** The parameters of files.get that tell of one file what the list tells of all. */
export const LOOK_QUERY: GoogleRequest["query"] = { fields: "id,modifiedTime,trashed", ...KNOWS_DRIVES };

/** The parameters of permissions.list: one page holds all who are let into any workbook that people still look through. */
export const SHARING_QUERY: GoogleRequest["query"] = {
  pageSize: "100",
  fields: SHARING_FIELDS,
  ...KNOWS_DRIVES,
};
