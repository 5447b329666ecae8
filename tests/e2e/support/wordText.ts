// What stands in a .docx file: its parts are unpacked, each is checked to be well-formed, and its words are read.

import { strFromU8, unzipSync } from "fflate";

/** The words of the document and its footers, one line for each paragraph; throws for a part that is no XML. */
export function wordText(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  const texts = parts.map(([name, content]) => ({ name, xml: strFromU8(content) }));
  for (const { name, xml } of texts) wellFormed(name, xml);
  const read = texts
    .filter(({ name }) => /^word\/(document|footer\d+)\.xml$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return read.map(({ xml }) => paragraphs(xml)).join("\n");
}

function paragraphs(xml: string): string {
  return [...xml.matchAll(/<w:p\b[^>]*>(.*?)<\/w:p>/gs)]
    .map(([, inside]) =>
      [...(inside ?? "").matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)]
        .map(([, text]) => decoded(text ?? "\n"))
        .join(""),
    )
    .join("\n");
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

/** What XML 1.0 cannot hold at all. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Every element is closed by its own name, no loose & or < stands in a text, and no character that XML forbids. */
function wellFormed(name: string, xml: string): void {
  const open: string[] = [];
  const rest = xml
    .replace(/<\?[^?]*\?>/g, "")
    .replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (_whole, close, tag, _attributes, alone) => {
      if (close === "/" && open.pop() !== tag) throw new Error(`${name}: </${tag}> closes nothing`);
      if (close === "" && alone === "") open.push(tag);
      return "";
    });
  if (open.length > 0 || FORBIDDEN.test(xml) || /[<>]|&(?!(?:\w+|#\d+|#x[\da-f]+);)/i.test(rest))
    throw new Error(`${name} is not well-formed`);
}
