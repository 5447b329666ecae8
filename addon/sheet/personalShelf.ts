// What somebody began and did not save, kept for them alone: texts in pieces that Google's store takes, the latest first.

/** A text that is kept; `at`: when it was last typed in, in milliseconds. */
export interface KeptText {
  readonly id: string;
  readonly title: string;
  readonly at: number;
}

interface Entry extends KeptText {
  readonly pieces: number;
}

const LONGEST_MS = 30 * 86_400_000;
/** Google takes 9 KB a value, and a letter takes up to three bytes. */
const PIECE = 3000;
const MOST_PIECES = 12;

/** A shelf of a name with so many texts at most; the oldest go. */
export function personalShelf(name: string, most: number) {
  const nameOf = (id: string, piece: number): string => `${name}:${id}:${piece}`;

  function entries(): Entry[] {
    const text = store().getProperty(name);
    const all = text === null ? [] : (JSON.parse(text) as Entry[]);
    return all.filter((one) => Date.now() - one.at < LONGEST_MS);
  }

  /** Writes the index, and removes the pieces that it no longer names. */
  function write(before: readonly Entry[], after: readonly Entry[]): void {
    store().setProperty(name, JSON.stringify(after));
    for (const { id, pieces } of before) {
      const left = after.find((one) => one.id === id)?.pieces ?? 0;
      for (let at = left; at < pieces; at++) store().deleteProperty(nameOf(id, at));
    }
  }

  return {
    list: (): KeptText[] => entries().map(({ id, title, at }) => ({ id, title, at })),

    /** False where it is too long to be kept. */
    keep(id: string, title: string, value: object): boolean {
      const text = JSON.stringify(value);
      const pieces = Math.ceil(text.length / PIECE);
      if (pieces > MOST_PIECES) return false;
      const before = entries();
      const own = { id, title: title.slice(0, 120), at: Date.now(), pieces };
      const after = [own, ...before.filter((one) => one.id !== id)].slice(0, most);
      for (let at = 0; at < pieces; at++) store().setProperty(nameOf(id, at), text.slice(at * PIECE, (at + 1) * PIECE));
      write(before, after);
      return true;
    },

    /** What was kept of an id; null for nothing. */
    read(id: string): unknown {
      const entry = entries().find((one) => one.id === id);
      if (entry === undefined) return null;
      const pieces = Array.from({ length: entry.pieces }, (_, at) => store().getProperty(nameOf(id, at)) ?? "");
      try {
        return JSON.parse(pieces.join(""));
      } catch {
        // Another window of the same person was just keeping it.
        return null;
      }
    },

    forget(id: string): void {
      const before = entries();
      const after = before.filter((one) => one.id !== id);
      if (after.length < before.length) write(before, after);
    },
  };
}

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getUserProperties();
}
