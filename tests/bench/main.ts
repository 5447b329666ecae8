// npm run bench: counts and ratios, each beside what was asked for.

import { benchFace } from "./face.ts";
import { benchLocalGoogle } from "./localGoogle.ts";
import { benchParsing } from "./parsing.ts";
import { benchSyncs } from "./syncs.ts";

const SIZES = [10, 100, 2000];

await benchParsing(2000);
await benchFace(process.argv.includes("--full") ? 100_000 : 10_000);
await benchLocalGoogle();
await benchSyncs(SIZES);
