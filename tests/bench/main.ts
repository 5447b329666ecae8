// npm run bench: counts and ratios, each beside what was asked for; --full: the large sizes too; a word: one section alone.

import { Misuse } from "../../tools/command/readCommand.ts";
import { runCommand } from "../../tools/command/runCommand.ts";
import { benchColdStart } from "./coldStart.ts";
import { benchFace } from "./face.ts";
import { benchFirstSetup } from "./firstSetup.ts";
import { benchFollowing } from "./following.ts";
import { benchInvocations } from "./invocations.ts";
import { benchLocalGoogle } from "./localGoogle.ts";
import { section } from "./measure.ts";
import { benchMemory } from "./memory.ts";
import { benchPages } from "./pages.ts";
import { benchParsing } from "./parsing.ts";
import { benchCapabilities, benchSyncs } from "./syncs.ts";
import { benchWorstCells } from "./worstCells.ts";

/** Every kind of measurement by its name, in the order of the table; each has a file of its own. */
const KINDS: Readonly<Record<string, (isFull: boolean) => Promise<void>>> = {
  parsing: async () => {
    await benchParsing(2000);
    await benchParsing(20_000);
  },
  feed: () => benchFace([1000, 10_000, 100_000]),
  following: benchFollowing,
  pages: benchPages,
  start: benchColdStart,
  invocations: (isFull) => benchInvocations(isFull ? [5, 200, 2000] : [5, 200]),
  google: benchLocalGoogle,
  setup: () => benchFirstSetup(32),
  syncs: (isFull) => benchSyncs(isFull ? [10, 100, 2000, 20_000] : [10, 100, 2000]),
  cells: benchWorstCells,
  capabilities: (isFull) => benchCapabilities(isFull ? [1000, 10_000, 100_000, 1_000_000] : [1000, 10_000, 100_000]),
  memory: (isFull) => benchMemory(isFull ? 10 : 1, 10_000),
};

const COMMAND = {
  usage: `npm run bench -- [BAGIAN …] [--full]
  BAGIAN  ukur bagian ini saja: ${Object.keys(KINDS).join(", ")}
  --full  juga ukuran yang besar (sampai satu jam)
`,
  options: { full: { type: "boolean" } },
  takes: [0, Object.keys(KINDS).length],
} as const;

await runCommand(COMMAND, async ({ values: { full: isFull = false }, plain: wanted }) => {
  const unknown = wanted.find((name) => KINDS[name] === undefined);
  if (unknown !== undefined) throw new Misuse(`"${unknown}" bukan bagian yang diukur.`);
  for (const [name, run] of Object.entries(KINDS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    section(`npm run bench -- ${name}${isFull ? " --full" : ""}`);
    await run(isFull);
  }
  return undefined;
});
