// npm run bench: counts and ratios, each beside what was asked for; --full: the large sizes too.

import { benchFace } from "./face.ts";
import { benchLocalGoogle } from "./localGoogle.ts";
import { benchMemory } from "./memory.ts";
import { benchParsing } from "./parsing.ts";
import { benchSyncs } from "./syncs.ts";

const isFull = process.argv.includes("--full");

await benchParsing(2000);
await benchParsing(20_000);
await benchFace(isFull ? 100_000 : 10_000);
await benchLocalGoogle();
await benchSyncs(isFull ? [10, 100, 2000, 20_000] : [10, 100, 2000]);
await benchMemory(isFull ? 10 : 1, 10_000);
