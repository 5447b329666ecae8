// The files that pages use: served by this Worker under names that change with their content.

import { digest } from "../../../shared/version/digest.ts";
import favicon from "../pictures/favicon.ico";
import { PREVIEWS } from "../pictures/previews.ts";
import base from "./base.css";
import docs from "./docs.css";
import icon from "./icon.svg";
import interest from "./interest.css";
import item from "./item.css";
import parts from "./parts.css";
import print from "./print.css";
import { PROOF_SCRIPT } from "./proofScript.ts";
import prose from "./prose.css";
import sasirangan from "./sasirangan.svg";
import shortlist from "./shortlist.css";
import themes from "./themes.svg";

interface Asset {
  readonly body: string | Uint8Array;
  readonly type: string;
}

const SVG = "image/svg+xml";

const previews = Object.entries(PREVIEWS).map(([code, png]): [string, Asset] => [
  `${code}.png`,
  { body: new Uint8Array(png), type: "image/png" },
]);

/** Each file by its name. */
export const ASSETS: Readonly<Record<string, Asset>> = {
  "kembar.css": {
    body: base + parts + item + prose + shortlist + interest + docs + print,
    type: "text/css; charset=utf-8",
  },
  "proof.js": { body: PROOF_SCRIPT, type: "text/javascript; charset=utf-8" },
  "icon.svg": { body: icon, type: SVG },
  "sasirangan.svg": { body: sasirangan, type: SVG },
  "themes.svg": { body: themes, type: SVG },
  "favicon.ico": { body: new Uint8Array(favicon), type: "image/x-icon" },
  ...Object.fromEntries(previews),
};

const addresses = new Map<string, string>();

/** The address of a file; its query changes whenever the file does, so that it may be kept for ever. */
export function assetAddress(name: string): string {
  const known = addresses.get(name);
  if (known !== undefined) return known;
  const body = ASSETS[name]?.body ?? "";
  const text = typeof body === "string" ? body : new TextDecoder("latin1").decode(body);
  const address = `/assets/${name}?v=${digest(text, 10)}`;
  addresses.set(name, address);
  return address;
}
