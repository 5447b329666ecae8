// The modules that wrangler's build command makes, by what they are made of.

declare module "*/dist/papers.mjs" {
  export const writePaper: typeof import("../papers/writePaper.ts").writePaper;
}

declare module "*/dist/schemas.mjs" {
  export const componentSchemas: typeof import("../feed/openapi/jsonSchemas.ts").componentSchemas;
  export const itemSchema: typeof import("../feed/openapi/jsonSchemas.ts").itemSchema;
}

declare module "*/dist/workbooks.mjs" {
  export const workbookFile: typeof import("../feed/workbookFile.ts").workbookFile;
}
