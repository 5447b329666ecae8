// What the bundle takes for "google-auth-library" (wrangler.toml, [alias]): signing with a key file and nothing else.
// The library whole is a sixth of the Worker: sign-in by browser, other clouds, machine metadata.

export { JWT } from "google-auth-library/build/src/auth/jwtclient.js";

/** googleapis derives a class from it as it loads; nothing here makes one. */
export class GoogleAuth {}
