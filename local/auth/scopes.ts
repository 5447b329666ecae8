// Which OAuth scopes open which methods.

const AUTH = "https://www.googleapis.com/auth/";
const FULL = [`${AUTH}drive`, `${AUTH}drive.file`];

/** Scopes by what is done; any one of a list is enough. */
export const SCOPES = {
  sheetsRead: [...FULL, `${AUTH}drive.readonly`, `${AUTH}spreadsheets`, `${AUTH}spreadsheets.readonly`],
  sheetsWrite: [...FULL, `${AUTH}spreadsheets`],
  driveRead: [...FULL, `${AUTH}drive.readonly`, `${AUTH}drive.metadata`, `${AUTH}drive.metadata.readonly`],
  driveWrite: FULL,
} as const;

/** What a request does. */
export type Action = keyof typeof SCOPES;
