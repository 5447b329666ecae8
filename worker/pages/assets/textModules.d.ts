// Files that are bundled as text.

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
