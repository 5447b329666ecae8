// Files that are bundled as text or as bytes.

declare module "*.css" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: a text module has its text as default export.
  export default text;
}

declare module "*.svg" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: a text module has its text as default export.
  export default text;
}

declare module "*.png" {
  const bytes: ArrayBuffer | Uint8Array<ArrayBuffer>;
  // biome-ignore lint/style/noDefaultExport: a module of bytes has them as default export.
  export default bytes;
}

declare module "*.ico" {
  const bytes: ArrayBuffer | Uint8Array<ArrayBuffer>;
  // biome-ignore lint/style/noDefaultExport: a module of bytes has them as default export.
  export default bytes;
}
