// Local Google as a process of its own.

import { startGoogle } from "./startGoogle.ts";

const { GOOGLE_PORT = "8788", DATA_DIR = ".local", QUOTA, OWNER, SCRIPTS } = process.env;
const starting = startGoogle({
  port: Number(GOOGLE_PORT),
  dataDir: DATA_DIR,
  quota: QUOTA === "1",
  scripts: SCRIPTS,
  pages: () => (OWNER === undefined ? {} : { owner: OWNER }),
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    starting
      .then((running) => running.close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  });
}

const { url } = await starting;
process.stdout.write(`local Google listens on ${url}\n`);
