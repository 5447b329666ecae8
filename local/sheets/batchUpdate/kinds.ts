// Every kind of batch update request that local Google carries out.

import type { Kinds } from "./kind.ts";
import { autoFill } from "./kinds/autoFill.ts";
import { autoResizeDimensions } from "./kinds/autoResize.ts";
import { updateBorders } from "./kinds/borders.ts";
import * as cells from "./kinds/cells.ts";
import {
  appendDimension,
  deleteDimension,
  insertDimension,
  moveDimension,
  updateDimensionProperties,
} from "./kinds/dimensions.ts";
import * as filters from "./kinds/filters.ts";
import * as groups from "./kinds/groups.ts";
import * as looks from "./kinds/looks.ts";
import * as merges from "./kinds/merges.ts";
import * as metadata from "./kinds/metadata.ts";
import * as namedRanges from "./kinds/namedRanges.ts";
import * as objects from "./kinds/objects.ts";
import { copyPaste, cutPaste } from "./kinds/paste.ts";
import * as protections from "./kinds/protections.ts";
import { deleteRange, insertRange } from "./kinds/ranges.ts";
import { addSheet, deleteSheet, duplicateSheet, updateSheetProperties } from "./kinds/sheets.ts";
import { randomizeRange, sortRange } from "./kinds/sort.ts";
import { updateSpreadsheetProperties } from "./kinds/spreadsheetProperties.ts";
import { addTable, deleteTable } from "./kinds/tables.ts";
import * as text from "./kinds/text.ts";

/** Kinds by request name. */
export const KINDS: Kinds = {
  ...cells,
  ...filters,
  ...groups,
  ...merges,
  ...namedRanges,
  ...protections,
  ...looks,
  ...metadata,
  ...objects,
  ...text,
  addTable,
  deleteTable,
  autoFill,
  updateBorders,
  copyPaste,
  cutPaste,
  insertRange,
  deleteRange,
  addSheet,
  deleteSheet,
  duplicateSheet,
  updateSheetProperties,
  updateSpreadsheetProperties,
  appendDimension,
  insertDimension,
  deleteDimension,
  moveDimension,
  updateDimensionProperties,
  autoResizeDimensions,
  sortRange,
  randomizeRange,
};
