// Whether a request comes through a web page from elsewhere: a browser on this machine must not hand local Google to it.

import type { IncomingHttpHeaders } from "node:http";

const THIS_MACHINE: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** True for a name that is not this machine's (a page may have its own name lead here), and for another page's origin. */
export function isForeign({ host = "", origin }: IncomingHttpHeaders): boolean {
  if (!THIS_MACHINE.has(host.replace(/:\d+$/, "").toLowerCase())) return true;
  return origin !== undefined && origin !== `http://${host}`;
}
