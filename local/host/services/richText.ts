// RichTextValue: https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value

import type { sheets_v4 } from "googleapis";

/** A text whose parts may have links. */
export interface RichTextValue {
  getText(): string;
  /** The link of the whole text; null where it has none, or several. */
  getLinkUrl(): string | null;
  getRuns(): RichTextValue[];
}

/** A builder as SpreadsheetApp.newRichTextValue() gives it, as far as a text without links goes. */
export function newRichText(): object {
  let text = "";
  const made = {
    setText: (given: string) => {
      text = given;
      return made;
    },
    build: () => richText(text, null, []),
  };
  return made;
}

/** The rich text of a cell; null for one that holds no text. A chip's link is that of its run. */
export function richTextOf(cell: sheets_v4.Schema$CellData): RichTextValue | null {
  const text = cell.effectiveValue?.stringValue;
  if (typeof text !== "string") return null;
  const links = [
    ...(cell.textFormatRuns ?? []).map((run) => ({ at: run.startIndex ?? 0, link: run.format?.link?.uri ?? null })),
    ...(cell.chipRuns ?? []).map((run) => ({ at: run.startIndex ?? 0, link: linkOfChip(run.chip) })),
  ].sort((a, b) => a.at - b.at);
  const starts = links[0]?.at === 0 ? links : [{ at: 0, link: null }, ...links];
  const runs = starts.map(({ at, link }, place) => richText(text.slice(at, starts[place + 1]?.at), link, []));
  return richText(text, cell.hyperlink ?? (runs.length === 1 ? (runs[0]?.getLinkUrl() ?? null) : null), runs);
}

function linkOfChip(chip: sheets_v4.Schema$Chip | undefined): string | null {
  const email = chip?.personProperties?.email;
  return chip?.richLinkProperties?.uri ?? (email ? `mailto:${email}` : null);
}

function richText(text: string, link: string | null, runs: readonly RichTextValue[]): RichTextValue {
  const made: RichTextValue = {
    getText: () => text,
    getLinkUrl: () => link,
    getRuns: () => (runs.length === 0 ? [made] : [...runs]),
  };
  return made;
}
