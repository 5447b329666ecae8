// The package's own tests; Google's recordings lie where GOOGLE_RECORDINGS says.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "local-google",
    include: ["{tests,example}/**/*.test.ts"],
    // Ten times what they take and more: nothing is decided by how busy the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
