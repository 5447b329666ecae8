// Loaded into what Kembar starts: it ends, with all that it started, when the process that began it is gone, however that
// ended. Its input is a pipe which closes then.

process.stdin.on("end", () => process.kill(0, "SIGKILL"));
process.stdin.on("error", () => process.kill(0, "SIGKILL"));
process.stdin.resume();
/** @type {import("node:net").Socket} */ (process.stdin).unref();
