// The modules of this folder that wrangler's build command makes (tools/buildLater.ts), by what they are made of.

declare module "*/dist/schemas.mjs" {
  export const componentSchemas: typeof import("./jsonSchemas.ts").componentSchemas;
  export const itemSchema: typeof import("./jsonSchemas.ts").itemSchema;
}

declare module "*/dist/workbooks.mjs" {
  export const workbookFile: typeof import("./workbookFile.ts").workbookFile;
}
