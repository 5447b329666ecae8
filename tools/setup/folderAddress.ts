// Where people open a folder of Drive.

/** Its address by its id; that of a shared drive too. */
export function folderAddress(id: string): string {
  return `https://drive.google.com/drive/folders/${id}`;
}
