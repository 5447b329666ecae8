// All tests: those of tests/worker run inside workerd, the rest in Node. One worker more than cores: a third of what they take is
// waiting for a Worker, a browser or a command.

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { TellSkipped } from "./tests/support/tellSkipped.ts";

// Hundreds of processes run the same tools: what one has compiled the next one takes.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("node_modules/.cache/kembar/compiled", import.meta.url));

// Beside the project; without them the tests that compare with Google's own answers are skipped.
process.env.GOOGLE_RECORDINGS ??= fileURLToPath(new URL("../shared/google", import.meta.url));

/** Looks at every pattern while its file is loaded: it needs a process of its own. */
const PATTERNS = "tests/shared/patterns.test.ts";

export default defineConfig({
  test: {
    maxWorkers: 3,
    reporters: ["default", new TellSkipped()],
    projects: [
      "tests/worker/vitest.config.ts",
      "local/vitest.config.ts",
      // What knows no platform keeps no state either: its files may share a process.
      {
        test: {
          name: "shared",
          include: ["tests/shared/**/*.test.ts"],
          exclude: [PATTERNS],
          isolate: false,
          testTimeout: 600_000,
        },
      },
      { test: { name: "patterns", include: [PATTERNS], testTimeout: 600_000 } },
      {
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/worker/**", "tests/shared/**"],
          // What one file has loaded and warmed up the next one takes; whoever changes the process puts it back.
          isolate: false,
          // Ten times what they take and more: nothing is decided by how busy the machine is.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
