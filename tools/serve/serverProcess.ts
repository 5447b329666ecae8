// The process that serves: it is told its settings, ends when it is asked to, and never outlives the one that watches it.

import type { ServeSettings } from "./settings.ts";
import { startServer } from "./startServer.ts";

process.once("message", (settings: ServeSettings) => {
  const server = startServer(settings, () => process.exit(1));
  process.once("SIGTERM", () => void server.then((one) => one.stop()).then(() => process.exit(0)));
});
process.once("disconnect", () => process.kill(0, "SIGKILL"));
