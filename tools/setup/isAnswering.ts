// Whether a Worker answers at an address.

const ANSWER_MS = 10_000;

/** True where its health is told, good or bad; "" is no address. */
export async function isAnswering(url: string): Promise<boolean> {
  if (url === "") return false;
  const answer = await fetch(`${url}/v1/health`, { signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer?.status === 200 || answer?.status === 503;
}
