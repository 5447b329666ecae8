// Between the CellData of the API and a stored cell.

import type { sheets_v4 } from "googleapis";
import type { MaskTree } from "../../protoJson/fieldMask.ts";
import { mergeFields } from "../../protoJson/mergeFields.ts";
import { formulaOf } from "../formula/formulaText.ts";
import { stored } from "./editCells.ts";
import type { Cell, CellInput } from "./workbook.ts";

/** What a userEnteredValue puts into a cell; undefined empties it. Formulas are read in the workbook's locale. */
function inputOfValue(value: sheets_v4.Schema$ExtendedValue | undefined, locale: string): CellInput | undefined {
  if (value === undefined) return undefined;
  if (typeof value.formulaValue === "string") return formulaOf(value.formulaValue, locale);
  if (typeof value.numberValue === "number") return value.numberValue;
  if (typeof value.boolValue === "boolean") return value.boolValue;
  return value.stringValue || undefined;
}

/** A cell with the masked members taken from `data`; a masked member that `data` lacks is cleared. */
export function mergeCellData(
  before: Cell | undefined,
  data: sheets_v4.Schema$CellData,
  mask: MaskTree,
  locale: string,
): Cell | undefined {
  const takes = (name: string): boolean => mask.all || mask.fields.has(name);
  const entered = takes("userEnteredValue") ? inputOfValue(data.userEnteredValue, locale) : before?.input;
  const format = takes("userEnteredFormat") ? mergedFormat(before, data, mask) : before?.format;
  const note = takes("note") ? data.note || undefined : before?.note;
  const validation = takes("dataValidation") ? data.dataValidation : before?.validation;
  // What is entered anew takes runs and chips away, unless they come with it.
  const isNew = takes("userEnteredValue");
  const runs = takes("textFormatRuns") ? data.textFormatRuns : isNew ? undefined : before?.runs;
  const kept = { input: entered, chips: isNew ? undefined : before?.chips };
  const { input, chips } = takes("chipRuns") ? withChips(entered, data.chipRuns ?? []) : kept;
  return stored({
    ...(input !== undefined && { input }),
    ...(format && { format }),
    ...(note && { note }),
    ...(validation && { validation }),
    ...(runs && { runs }),
    ...(chips && { chips }),
  });
}

/** The text in which each "@" that a chip stands for is what the chip shows, and where the chips then stand. */
function withChips(
  entered: CellInput | undefined,
  runs: readonly sheets_v4.Schema$ChipRun[],
): Pick<Cell, "input" | "chips"> {
  const chips = runs.filter((run) => run.chip?.personProperties || run.chip?.richLinkProperties);
  if (typeof entered !== "string" || chips.length === 0) return entered === undefined ? {} : { input: entered };
  let text = "";
  let done = 0;
  const placed = chips.map((run) => {
    const at = run.startIndex ?? 0;
    text += entered.slice(done, at);
    done = at + 1;
    const startIndex = text.length;
    text += shownBy(run);
    return { ...run, startIndex };
  });
  return { input: text + entered.slice(done), chips: placed };
}

/** A person shows by the address, a link by the last part of its path: Google shows the name of either. */
function shownBy({ chip }: sheets_v4.Schema$ChipRun): string {
  const uri = chip?.richLinkProperties?.uri;
  if (!uri) return chip?.personProperties?.email ?? "";
  return decodeURIComponent(new URL(uri).pathname.split("/").filter(Boolean).pop() ?? uri);
}

function mergedFormat(
  before: Cell | undefined,
  data: sheets_v4.Schema$CellData,
  mask: MaskTree,
): sheets_v4.Schema$CellFormat | undefined {
  const below = mask.fields.get("userEnteredFormat");
  if (mask.all || below === undefined || below.all) return data.userEnteredFormat;
  const merged = mergeFields({ ...before?.format }, { ...data.userEnteredFormat }, below);
  return Object.keys(merged).length === 0 ? undefined : merged;
}
