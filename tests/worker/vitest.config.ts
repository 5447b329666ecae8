// Tests that run inside workerd, with a real D1: the Worker's reading side.

import { fileURLToPath } from "node:url";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { buildLater } from "../../tools/buildLater.ts";
import { sampleItems } from "../support/sampleItems.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
await buildLater();
const migrations = await readD1Migrations(`${root}worker/migrations`);

export default defineConfig({
  root,
  plugins: [
    cloudflareTest({
      miniflare: {
        compatibilityDate: "2026-04-01",
        compatibilityFlags: ["nodejs_compat"],
        d1Databases: ["DB"],
        queueProducers: { QUEUE: "kembar-jobs" },
        modulesRules: [
          { type: "Text", include: ["**/*.css", "**/*.svg"] },
          { type: "Data", include: ["**/*.png", "**/*.ico"] },
        ],
        bindings: {
          ...{ MIGRATIONS: migrations, REGISTER: "register", CLIENT_IDS: "client", SERVICE_ACCOUNT: "{}" },
          PUBLIC_URL: "https://kembar.example",
        },
      },
    }),
  ],
  test: {
    include: ["tests/worker/**/*.test.ts"],
    setupFiles: ["tests/worker/support/freshDatabase.ts"],
    // What one file has loaded the next one takes, in the same workerd; its database is made anew.
    isolate: false,
    // As the whole project has it: files of several projects run beside each other.
    maxWorkers: 3,
    provide: { sampleItems: [...sampleItems()] },
    testTimeout: 600_000,
  },
});
