// What a person is told once a backup stands in the place of what was there.

/** `redacted`: versions of the backup whose content had been deleted since it was made, and was deleted again. */
export function restoredText(redacted: number): string {
  const again = redacted === 0 ? "" : `${redacted} versi yang dihapus isinya sesudah cadangan ini dihapus lagi.\n`;
  return `${again}Pulih. Sinkron berikutnya membaca semua lembar kerja lagi.\n`;
}
