// A request as anybody may send it, and what came back, read to its end.

/** The answer to a request; `json` is {} where nothing was said. */
export async function askWorker(
  url: string,
  method: string,
  token: string | undefined,
  body: string | undefined,
  extra: Readonly<Record<string, string>>,
) {
  const headers = { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...extra };
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  return {
    status: answer.status,
    type: answer.headers.get("content-type") ?? "",
    headers: answer.headers,
    text,
    json: text === "" ? {} : JSON.parse(text),
  };
}
