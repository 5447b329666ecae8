// The module that wrangler's build command makes of writePaper.ts, so that it is loaded only when it is needed.

declare module "*/dist/papers.mjs" {
  export const writePaper: typeof import("./writePaper.ts").writePaper;
}
