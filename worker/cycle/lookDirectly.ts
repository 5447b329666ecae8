// Looks at workbooks that no list showed, each by itself: a list may be blind, a workbook that answers is not lost.

import type { SyncContext } from "../context.ts";
import { GoogleError } from "../google/failure.ts";
import type { ListedFile } from "../google/google.ts";
import type { Source } from "../store/sources.ts";

/** So many are looked at in one invocation; what is left has its turn at the next strikes of the clock. */
const MOST_LOOKS = 10;

const TURN_MS = 300_000;

/** What was seen: files as a list would show them, and the workbooks that Google says are not there. */
export interface Looked {
  readonly files: readonly ListedFile[];
  readonly gone: readonly Source[];
}

/**
 * Looks at as many as `most`, in turn by the clock. Only a 404 says that a workbook is gone; after any other refusal
 * nothing is known of it.
 */
export async function lookDirectly(context: SyncContext, hidden: readonly Source[], most: number): Promise<Looked> {
  const files: ListedFile[] = [];
  const gone: Source[] = [];
  const look = async (source: Source): Promise<void> => {
    try {
      files.push(await context.google.look(source.spreadsheet));
    } catch (thrown) {
      if (!(thrown instanceof GoogleError)) throw thrown;
      if (thrown.failure.kind === "gone") gone.push(source);
    }
  };
  await Promise.all(inTurn(hidden, Math.min(most, MOST_LOOKS), Date.parse(context.now())).map(look));
  return { files, gone };
}

function inTurn(sources: readonly Source[], most: number, now: number): readonly Source[] {
  const first = (Math.floor(now / TURN_MS) * most) % Math.max(sources.length, 1);
  return [...sources.slice(first), ...sources.slice(0, first)].slice(0, Math.max(most, 0));
}
