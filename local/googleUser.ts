// What one signed-in person, or the service account, can do.

import type { DrivesService } from "./drive/drivesService.ts";
import type { FilesService } from "./drive/filesService.ts";
import type { PermissionsService } from "./drive/permissionsService.ts";
import type { SpreadsheetsService } from "./workbooks/spreadsheetsService.ts";

/** The services as one person sees them. */
export interface GoogleUser {
  readonly spreadsheets: SpreadsheetsService;
  readonly files: FilesService;
  readonly permissions: PermissionsService;
  readonly drives: DrivesService;
}
