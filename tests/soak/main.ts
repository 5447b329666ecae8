// npm run soak: SOAK_SECONDS (600) of random play; SOAK_SEED repeats a run. Ends with 1 when anything was lost.

import fc from "fast-check";
import { act, playStory } from "../shared/movedStories.ts";
import { soak } from "./soak.ts";

const seed = Number(process.env.SOAK_SEED ?? Date.now() % 1_000_000);
const seconds = Number(process.env.SOAK_SECONDS ?? 600);
process.stdout.write(`soak: seed ${seed}, ${seconds} seconds\n`);
const STORIES = 100_000;
fc.assert(
  fc.property(fc.array(act, { maxLength: 25 }), (story) => playStory(story) === undefined),
  { numRuns: STORIES, seed },
);
process.stdout.write(`stories    ${STORIES} of sorts, pastes and decisions, none changed what nobody decided\n`);
const { losses, ...counts } = await soak({ seed, seconds, restarts: seconds >= 60 });
for (const [name, count] of Object.entries({ ...counts, losses: losses.length }))
  process.stdout.write(`${name.padEnd(10)} ${count}\n`);
for (const loss of losses) process.stdout.write(`LOST: ${loss}\n`);
process.exitCode = losses.length === 0 ? 0 : 1;
