// The files of the sheet page: its own, and the grid library from the installed packages.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Answer } from "../http/answer.ts";

/** Where a file of the page itself lies. */
const own = (name: string) => () => join(import.meta.dirname, "browser", name);
/** Where a file of the grid library lies, wherever that is installed. */
const grid = (name: string) => () => createRequire(import.meta.url).resolve(`tabulator-tables/dist/${name}`);

const FILES: Readonly<Record<string, { readonly path: () => string; readonly type: string }>> = {
  "sheet.js": { path: own("sheet.js"), type: "text/javascript" },
  "charts.js": { path: own("charts.js"), type: "text/javascript" },
  "grid.js": { path: own("grid.js"), type: "text/javascript" },
  "clipboard.js": { path: own("clipboard.js"), type: "text/javascript" },
  "frame.js": { path: own("frame.js"), type: "text/javascript" },
  "webApp.js": { path: own("webApp.js"), type: "text/javascript" },
  "texts.js": { path: own("texts.js"), type: "text/javascript" },
  "scripts.js": { path: own("scripts.js"), type: "text/javascript" },
  "grid.css": { path: own("grid.css"), type: "text/css" },
  "sheet.css": { path: own("sheet.css"), type: "text/css" },
  "tabulator.js": { path: grid("js/tabulator_esm.min.js"), type: "text/javascript" },
  "tabulator.css": { path: grid("css/tabulator.min.css"), type: "text/css" },
};

/** The file of a name; undefined for any other name. */
export function staticFile(name: string): Answer | undefined {
  const file = FILES[name];
  if (file === undefined) return undefined;
  return { status: 200, type: `${file.type}; charset=utf-8`, body: readFileSync(file.path()) };
}
