// npm run bench: counts and ratios, each beside what was asked for.

import { benchParsing } from "./parsing.ts";
import { benchSyncs } from "./syncs.ts";

const sizes = process.argv.includes("--full") ? [10, 100, 2000] : [10, 100];

await benchParsing(2000);
await benchSyncs(sizes);
