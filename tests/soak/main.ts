// npm run soak: SOAK_SECONDS (600) of random play; SOAK_SEED repeats a run. Ends with 1 when anything was lost.

import fc from "fast-check";
import { Misuse } from "../../tools/command/readCommand.ts";
import { runCommand } from "../../tools/command/runCommand.ts";
import { act, playStory } from "../shared/movedStories.ts";
import { soak } from "./soak.ts";

const STORIES = 100_000;

const COMMAND = {
  usage: `npm run soak
Pengaturan lewat lingkungan: SOAK_SECONDS (600), SOAK_SEED (angka dari jalannya yang lalu, untuk mengulanginya).
`,
  options: {},
  takes: [0, 0],
} as const;

await runCommand(COMMAND, async () => {
  const seed = numberIn("SOAK_SEED", Date.now() % 1_000_000);
  const seconds = numberIn("SOAK_SECONDS", 600);
  process.stdout.write(`soak: seed ${seed}, ${seconds} seconds\n`);
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (story) => playStory(story) === undefined),
    { numRuns: STORIES, seed },
  );
  process.stdout.write(`stories    ${STORIES} of sorts, pastes and decisions, none changed what nobody decided\n`);
  const { losses, ...counts } = await soak({ seed, seconds, restarts: seconds >= 60 });
  for (const [name, count] of Object.entries({ ...counts, losses: losses.length }))
    process.stdout.write(`${name.padEnd(10)} ${count}\n`);
  for (const loss of losses) process.stdout.write(`LOST: ${loss}\n`);
  return losses.length === 0 ? 0 : 1;
});

function numberIn(name: string, otherwise: number): number {
  const text = process.env[name]?.trim() || String(otherwise);
  if (!/^\d{1,9}$/.test(text)) throw new Misuse(`${name}=${text} bukan angka.`);
  return Number(text);
}
