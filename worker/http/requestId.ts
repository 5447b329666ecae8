// The id of a request: the same in its answer and in every line that the log holds about it.

const ids = new WeakMap<Request, string>();

/** The id of this request, made when it is first asked for. */
export function requestIdOf(request: Request): string {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const created = crypto.randomUUID();
  ids.set(request, created);
  return created;
}
