// Where the city's files are listed: the corpus that the Worker is told of, by the names of worker/env.ts.

import * as z from "zod";

/** `id`: the shared drive or the folder where `kind` is one; "" of both: as Google lists by itself. */
export const DriveCorpus = z.object({
  kind: z.enum(["", "user", "drive", "allDrives", "folder"]),
  id: z.string(),
});
export type DriveCorpus = Readonly<z.infer<typeof DriveCorpus>>;

/** What the service account was let into. */
export const OWN_CORPUS: DriveCorpus = { kind: "user", id: "" };

/** The corpus of a file by what Drive says of it: its shared drive, or what its reader was let into. */
export function corpusOfFile({ driveId }: { readonly driveId?: string | null | undefined }): DriveCorpus {
  return driveId ? { kind: "drive", id: driveId } : OWN_CORPUS;
}

/** The corpus as variables of the Worker. */
export function corpusVariables({ kind, id }: DriveCorpus): {
  readonly DRIVE_CORPUS: string;
  readonly DRIVE_ID: string;
} {
  return { DRIVE_CORPUS: kind, DRIVE_ID: id };
}
