// The module of this folder that wrangler's build command makes (tools/buildLater.ts), by what it is made of.

declare module "*/dist/papers.mjs" {
  export const writePaper: typeof import("./writePaper.ts").writePaper;
  export const writeFolder: typeof import("./writePaper.ts").writeFolder;
}
