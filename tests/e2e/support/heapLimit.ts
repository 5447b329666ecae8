// A limit to the heap of every isolate of a workerd that is started: V8 ends the one that needs more.

/** Starts something with at most so many MB a heap; workerds that run already keep theirs. */
export async function withHeapLimit<T>(megabytes: number, start: () => Promise<T>): Promise<T> {
  const before = process.env.MINIFLARE_WORKERD_V8_FLAGS;
  process.env.MINIFLARE_WORKERD_V8_FLAGS = `--max-heap-size=${megabytes}`;
  try {
    return await start();
  } finally {
    if (before === undefined) delete process.env.MINIFLARE_WORKERD_V8_FLAGS;
    else process.env.MINIFLARE_WORKERD_V8_FLAGS = before;
  }
}
