// The few kinds of spreadsheets.batchUpdate requests that Kembar sends, in Google's own shape.

/** A cell to write: its value, and the number format where the value is a date. */
export interface CellData {
  readonly userEnteredValue?: {
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly formulaValue?: string;
  };
  readonly userEnteredFormat?: {
    readonly numberFormat?: { readonly type: string; readonly pattern?: string };
    readonly backgroundColor?: Colour;
    readonly textFormat?: {
      readonly bold?: boolean;
      readonly fontSize?: number;
      readonly foregroundColor?: Colour;
    };
    readonly wrapStrategy?: string;
    readonly horizontalAlignment?: string;
    readonly verticalAlignment?: string;
  };
  readonly note?: string;
}

export interface Colour {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

export interface RowData {
  readonly values: readonly CellData[];
}

/** Half-open, counted from 0; an absent end reaches to the edge of the grid. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

interface DimensionRange {
  readonly sheetId: number;
  readonly dimension: "ROWS" | "COLUMNS";
  readonly startIndex: number;
  readonly endIndex: number;
}

interface SheetProperties {
  readonly sheetId: number;
  readonly title?: string;
  readonly hidden?: boolean;
  readonly index?: number;
  readonly tabColor?: Colour;
  readonly gridProperties?: {
    readonly rowCount?: number;
    readonly columnCount?: number;
    readonly frozenRowCount?: number;
    readonly frozenColumnCount?: number;
  };
}

interface ProtectedRange {
  readonly range: GridRange;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly editors?: { readonly users: readonly string[] };
}

interface DataValidationRule {
  readonly condition: { readonly type: string; readonly values: readonly { readonly userEnteredValue: string }[] };
  readonly showCustomUi?: boolean;
  readonly strict?: boolean;
}

interface FilterView {
  readonly title: string;
  readonly range: GridRange;
  readonly sortSpecs: readonly { readonly dimensionIndex: number; readonly sortOrder: "ASCENDING" | "DESCENDING" }[];
  readonly filterSpecs: readonly {
    readonly columnIndex: number;
    readonly filterCriteria: {
      readonly condition: { readonly type: string; readonly values: readonly { readonly userEnteredValue: string }[] };
    };
  }[];
}

interface ChartData {
  readonly sourceRange: { readonly sources: readonly GridRange[] };
}

/** `offset…Pixels` from the anchor cell's own corner. */
export interface OverlayPosition {
  readonly anchorCell: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
  readonly offsetXPixels?: number;
  readonly offsetYPixels?: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** A chart over the grid; without an id Google draws one. */
export interface EmbeddedChart {
  readonly chartId?: number;
  readonly spec: {
    readonly title: string;
    readonly hiddenDimensionStrategy: string;
    readonly basicChart: {
      readonly chartType: string;
      readonly stackedType: string;
      readonly legendPosition: string;
      readonly headerCount: number;
      readonly domains: readonly { readonly domain: ChartData }[];
      readonly series: readonly { readonly series: ChartData; readonly targetAxis: string }[];
    };
  };
  readonly position: { readonly overlayPosition: OverlayPosition };
}

export type SheetRequest =
  | { readonly addSheet: { readonly properties: SheetProperties } }
  | { readonly deleteSheet: { readonly sheetId: number } }
  | { readonly updateSheetProperties: { readonly properties: SheetProperties; readonly fields: string } }
  | {
      readonly updateCells: {
        readonly rows: readonly RowData[];
        readonly fields: string;
        readonly range?: GridRange;
        readonly start?: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
      };
    }
  | { readonly appendCells: { readonly sheetId: number; readonly rows: readonly RowData[]; readonly fields: string } }
  | {
      readonly appendDimension: {
        readonly sheetId: number;
        readonly dimension: "ROWS" | "COLUMNS";
        readonly length: number;
      };
    }
  | {
      readonly sortRange: {
        readonly range: GridRange;
        readonly sortSpecs: readonly {
          readonly dimensionIndex: number;
          readonly sortOrder: "ASCENDING" | "DESCENDING";
        }[];
      };
    }
  | { readonly insertDimension: { readonly range: DimensionRange; readonly inheritFromBefore?: boolean } }
  | { readonly repeatCell: { readonly range: GridRange; readonly cell: CellData; readonly fields: string } }
  | { readonly setDataValidation: { readonly range: GridRange; readonly rule: DataValidationRule } }
  | {
      readonly updateSpreadsheetProperties: {
        readonly properties: { readonly locale: string; readonly timeZone: string };
        readonly fields: string;
      };
    }
  | { readonly addProtectedRange: { readonly protectedRange: ProtectedRange } }
  | {
      readonly updateProtectedRange: {
        readonly protectedRange: {
          readonly protectedRangeId: number;
          readonly editors: { readonly users: readonly string[] };
        };
        readonly fields: string;
      };
    }
  | { readonly setBasicFilter: { readonly filter: { readonly range: GridRange } } }
  | { readonly addFilterView: { readonly filter: FilterView } }
  | { readonly addChart: { readonly chart: EmbeddedChart } }
  | { readonly updateChartSpec: { readonly chartId: number; readonly spec: EmbeddedChart["spec"] } }
  | {
      readonly updateEmbeddedObjectPosition: {
        readonly objectId: number;
        readonly newPosition: EmbeddedChart["position"];
        readonly fields: string;
      };
    }
  | {
      readonly addConditionalFormatRule: {
        readonly rule: {
          readonly ranges: readonly GridRange[];
          readonly booleanRule: {
            readonly condition: {
              readonly type: string;
              readonly values: readonly { readonly userEnteredValue: string }[];
            };
            readonly format: { readonly backgroundColor: Colour };
          };
        };
        readonly index: number;
      };
    }
  | { readonly deleteConditionalFormatRule: { readonly sheetId: number; readonly index: number } }
  | { readonly addDimensionGroup: { readonly range: DimensionRange } }
  | { readonly deleteDimensionGroup: { readonly range: DimensionRange } }
  | {
      readonly updateDimensionGroup: {
        readonly dimensionGroup: {
          readonly range: DimensionRange;
          readonly depth: number;
          readonly collapsed: boolean;
        };
        readonly fields: string;
      };
    }
  | {
      readonly updateDimensionProperties: {
        readonly range: DimensionRange;
        readonly properties: { readonly pixelSize?: number; readonly hiddenByUser?: boolean };
        readonly fields: string;
      };
    };
