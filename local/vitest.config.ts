// The package's own tests; Google's recordings lie where GOOGLE_RECORDINGS says.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "local-google",
    include: ["{tests,example}/**/*.test.ts"],
    // What one file has loaded and warmed up the next one takes: half the processor time.
    isolate: false,
    // As the whole project has it: files of several projects run beside each other.
    maxWorkers: 3,
    // Ten times what they take and more: nothing is decided by how busy the machine is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
