// What the folder of a row is called on any computer.

const MOST_LETTERS = 60;

/** The title without signs that a file name cannot have, cut at a word, and the id, which keeps equal titles apart. */
export function folderName(title: string, id: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|]|[\p{C}\s]/gu, " ")
    .replace(/ +/g, " ")
    .replace(/^[. ]+/, "");
  const letters = [...plain];
  const cut = letters.length > MOST_LETTERS ? letters.slice(0, MOST_LETTERS).join("").replace(/ \S*$/, "") : plain;
  return `${cut.trim()} ${id}`.trim();
}
