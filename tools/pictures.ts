// Makes the pictures of the guides anew: what the browser tests show, so that the guides stay true.

import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./command/runCommand.ts";

const DOCS = fileURLToPath(new URL("../docs", import.meta.url));
const TESTS = [
  "tests/e2e/browserLoop.test.ts",
  "tests/e2e/browserPhone.test.ts",
  "tests/e2e/browserQueue.test.ts",
  "tests/e2e/browserStory.test.ts",
  "tests/e2e/clients.test.ts",
  "tests/e2e/papers.test.ts",
];

await runCommand({ usage: "npm run pictures\nMembuat lagi gambar panduan.\n", options: {}, takes: [0, 0] }, () => {
  const taken = mkdtempSync(join(tmpdir(), "kembar-pictures-"));
  try {
    const env = { ...process.env, SCREENSHOTS: taken };
    const { status } = spawnSync("vitest", ["run", "--project", "node", ...TESTS], { env, stdio: "inherit" });
    const missing = namedInGuides().filter((name) => !existsSync(join(taken, name)));
    for (const name of namedInGuides().filter((one) => !missing.includes(one)))
      copyFileSync(join(taken, name), join(DOCS, "pictures", name));
    for (const name of missing) process.stderr.write(`Tidak ada uji yang membuat gambar ${name}\n`);
    return missing.length > 0 ? 1 : (status ?? 1);
  } finally {
    rmSync(taken, { recursive: true, force: true });
  }
});

function namedInGuides(): string[] {
  const guides = readdirSync(DOCS).filter((one) => one.startsWith("panduan-"));
  const texts = guides.map((one) => readFileSync(join(DOCS, one), "utf8"));
  return texts.flatMap((text) => [...text.matchAll(/\]\(pictures\/([\w-]+\.png)\)/g)].map((found) => found[1] ?? ""));
}
