// The files that pages use: served by this Worker under names that change with their content.

import { digest } from "../../../shared/version/digest.ts";
import base from "./base.css";
import docs from "./docs.css";
import icon from "./icon.svg";

import item from "./item.css";
import parts from "./parts.css";
import print from "./print.css";
import prose from "./prose.css";
import sasirangan from "./sasirangan.svg";
import shortlist from "./shortlist.css";

interface Asset {
  readonly text: string;
  readonly type: string;
}

const SVG = "image/svg+xml";

/** Each file by its name. */
export const ASSETS: Readonly<Record<string, Asset>> = {
  "kembar.css": { text: base + parts + item + prose + shortlist + docs + print, type: "text/css; charset=utf-8" },
  "icon.svg": { text: icon, type: SVG },
  "sasirangan.svg": { text: sasirangan, type: SVG },
};

const addresses = new Map<string, string>();

/** The address of a file; its query changes whenever the file does, so that it may be kept for ever. */
export function assetAddress(name: string): string {
  const known = addresses.get(name);
  if (known !== undefined) return known;
  const address = `/assets/${name}?v=${digest(ASSETS[name]?.text ?? "", 10)}`;
  addresses.set(name, address);
  return address;
}
