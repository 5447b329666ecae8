// The spreadsheets that setup sees, and the narrowest corpus in which all of the city's are seen: the Worker lists there.

import { type DriveCorpus, OWN_CORPUS } from "../city/driveCorpus.ts";
import type { GoogleTool } from "../google/connect.ts";
import type { SheetFile } from "../google/driveTool.ts";
import { Refusal } from "../google/refusal.ts";

const EVERYWHERE: DriveCorpus = { kind: "allDrives", id: "" };

/** The files by name, and where the Worker is to list so that it sees certain ones. */
export interface SeenFiles {
  readonly files: readonly SheetFile[];
  readonly corpusOf: (books: readonly SheetFile[]) => Promise<DriveCorpus>;
}

/** Lists what the service account was let into, and the place of the workbooks; without one, all drives. Throws Refusal. */
export async function lookForFiles(google: GoogleTool, folder: string): Promise<SeenFiles> {
  const place = await placeOf(google, folder);
  const [own, there] = [await google.spreadsheets(OWN_CORPUS), await google.spreadsheets(place)];
  const ids = new Set(own.map((one) => one.id));
  const files = [...own, ...there.filter((one) => !ids.has(one.id))].sort(byName);
  return {
    files,
    corpusOf: async (books) => {
      const [first, ...others] = new Set(books.map((one) => one.drive));
      if (first === undefined) return { kind: "", id: "" };
      if (others.length > 0) return EVERYWHERE;
      const drive: DriveCorpus = { kind: "drive", id: first };
      const isPlace = place.kind === "drive" && place.id === first;
      if (first !== "" && (isPlace ? isIn(there, books) : await isListed(google, drive, books))) return drive;
      if (isIn(own, books)) return OWN_CORPUS;
      return isIn(there, books) ? place : OWN_CORPUS;
    },
  };
}

/** What cannot be looked at is told by the step of the folder. */
async function placeOf(google: GoogleTool, folder: string): Promise<DriveCorpus> {
  if (folder === "") return EVERYWHERE;
  try {
    const { drive } = await google.folder(folder);
    return drive === "" ? { kind: "folder", id: folder } : { kind: "drive", id: drive };
  } catch (thrown) {
    if (thrown instanceof Refusal) return EVERYWHERE;
    throw thrown;
  }
}

/** Whoever was let into single files of a drive is no member of it, and may not list it. */
async function isListed(google: GoogleTool, drive: DriveCorpus, books: readonly SheetFile[]): Promise<boolean> {
  try {
    return isIn(await google.spreadsheets(drive), books);
  } catch (thrown) {
    if (thrown instanceof Refusal) return false;
    throw thrown;
  }
}

function isIn(list: readonly SheetFile[], books: readonly SheetFile[]): boolean {
  return books.every((book) => list.some((one) => one.id === book.id));
}

function byName(a: SheetFile, b: SheetFile): number {
  return a.name.localeCompare(b.name, "id", { numeric: true }) || a.id.localeCompare(b.id);
}
