// What is deployed: small enough to start at once. Counted, not timed.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LIMIT_KIB = 280;

test(`the Worker is at most ${LIMIT_KIB} KiB, compressed`, () => {
  const folder = mkdtempSync(join(tmpdir(), "kembar-bundle-"));
  try {
    const wrangler = join(ROOT, "node_modules/wrangler/bin/wrangler.js");
    execFileSync(process.execPath, [wrangler, "deploy", "--dry-run", "--outdir", folder], {
      cwd: ROOT,
      stdio: "pipe",
      env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true", CI: "true" },
    });
    const bytes = gzipSync(readFileSync(join(folder, "main.js"))).length;
    expect(Math.ceil(bytes / 1024)).toBeLessThanOrEqual(LIMIT_KIB);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
