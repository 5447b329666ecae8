// Where the web app of a workbook's script answers: here the id of its deployment is that of the workbook.

const PATH = /^\/macros\/s\/([\w-]+)\/exec$/;

/** The address below an origin. */
export function webAppAddress(origin: string, spreadsheet: string): string {
  return `${origin}/macros/s/${spreadsheet}/exec`;
}

/** The workbook of a path; undefined for any other path. */
export function webAppIn(path: string): string | undefined {
  return PATH.exec(path)?.[1];
}
