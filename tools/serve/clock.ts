// The clock of the city's own server: it strikes every five minutes, as Cloudflare's does, and never twice at once.

const EVERY_MS = 5 * 60_000;

/** Strikes at once, then at every full five minutes until it is stopped; a strike that takes longer is waited for. */
export function startClock(strike: () => Promise<void>): { readonly stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let running = Promise.resolve();
  const again = () => {
    if (isStopped) return;
    timer = setTimeout(run, EVERY_MS - (Date.now() % EVERY_MS));
  };
  const run = () => {
    running = strike().finally(again);
  };
  run();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running.catch(() => undefined);
    },
  };
}
