// Loaded before clasp: what its client would fetch from googleapis.com is asked of STAND_IN_SCRIPTS.

import { registerHooks } from "node:module";

const FETCH = `data:text/javascript,${encodeURIComponent(`
  export default (url, init) => {
    const { hostname, pathname, search } = new URL(url);
    const isGoogle = hostname.endsWith("googleapis.com");
    return fetch(isGoogle ? process.env.STAND_IN_SCRIPTS + pathname + search : url, init);
  };`)}`;

registerHooks({
  resolve: (name, context, next) =>
    name === "node-fetch" ? { url: FETCH, format: "module", shortCircuit: true } : next(name, context),
});
