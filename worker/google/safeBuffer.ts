// What the bundle takes for "safe-buffer" (wrangler.toml, [alias]): a Buffer for old versions of Node; the runtime has one.

export { Buffer } from "node:buffer";
