// Formats and theme of a new spreadsheet, as recorded from Google.

import type { sheets_v4 } from "googleapis";

const WHITE = { red: 1, green: 1, blue: 1 };

/** The format of a cell that nobody formatted. */
export const DEFAULT_FORMAT: sheets_v4.Schema$CellFormat = {
  backgroundColor: WHITE,
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: "BOTTOM",
  wrapStrategy: "OVERFLOW_CELL",
  textFormat: {
    foregroundColor: {},
    fontFamily: "arial,sans,sans-serif",
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    foregroundColorStyle: { rgbColor: {} },
  },
  backgroundColorStyle: { rgbColor: WHITE },
};

function themed(colorType: string, red: number, green: number, blue: number): sheets_v4.Schema$ThemeColorPair {
  return { colorType, color: { rgbColor: { red: red / 255, green: green / 255, blue: blue / 255 } } };
}

/** The standard theme: fonts and the nine colours, given as 8-bit channels. */
export const DEFAULT_THEME: sheets_v4.Schema$SpreadsheetTheme = {
  primaryFontFamily: "Arial",
  themeColors: [
    themed("TEXT", 0, 0, 0),
    themed("BACKGROUND", 255, 255, 255),
    themed("ACCENT1", 66, 133, 244),
    themed("ACCENT2", 234, 67, 53),
    themed("ACCENT3", 251, 188, 4),
    themed("ACCENT4", 52, 168, 83),
    themed("ACCENT5", 255, 109, 1),
    themed("ACCENT6", 70, 189, 198),
    themed("LINK", 17, 85, 204),
  ],
};
