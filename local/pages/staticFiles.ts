// The files of the sheet page: its own, and the grid library from the installed packages.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Answer } from "../http/answer.ts";

const OWN = new URL("./browser/", import.meta.url);
const GRID = new URL("../../node_modules/tabulator-tables/dist/", import.meta.url);

const FILES: Readonly<Record<string, { readonly path: URL; readonly type: string }>> = {
  "sheet.js": { path: new URL("sheet.js", OWN), type: "text/javascript" },
  "charts.js": { path: new URL("charts.js", OWN), type: "text/javascript" },
  "grid.js": { path: new URL("grid.js", OWN), type: "text/javascript" },
  "clipboard.js": { path: new URL("clipboard.js", OWN), type: "text/javascript" },
  "frame.js": { path: new URL("frame.js", OWN), type: "text/javascript" },
  "webApp.js": { path: new URL("webApp.js", OWN), type: "text/javascript" },
  "scripts.js": { path: new URL("scripts.js", OWN), type: "text/javascript" },
  "grid.css": { path: new URL("grid.css", OWN), type: "text/css" },
  "sheet.css": { path: new URL("sheet.css", OWN), type: "text/css" },
  "tabulator.js": { path: new URL("js/tabulator_esm.min.js", GRID), type: "text/javascript" },
  "tabulator.css": { path: new URL("css/tabulator.min.css", GRID), type: "text/css" },
};

/** The file of a name; undefined for any other name. */
export function staticFile(name: string): Answer | undefined {
  const file = FILES[name];
  if (file === undefined) return undefined;
  return { status: 200, type: `${file.type}; charset=utf-8`, body: readFileSync(fileURLToPath(file.path)) };
}
