// What spreadsheets.get answers where only tabs are asked for, as far as it is used.

import * as z from "zod";

const COLUMNS = z.object({ startColumnIndex: z.number().optional(), endColumnIndex: z.number().optional() });
const COLOUR = z.object({ red: z.number().optional(), green: z.number().optional(), blue: z.number().optional() });
const RULE = z.object({
  ranges: z.array(COLUMNS).optional(),
  booleanRule: z
    .object({
      condition: z
        .object({
          type: z.string().optional(),
          values: z.array(z.object({ userEnteredValue: z.string().optional() })).optional(),
        })
        .optional(),
      format: z.object({ backgroundColor: COLOUR.optional() }).optional(),
    })
    .optional(),
});

/** The tabs with their sizes, Tables, charts and conditional formats; what is at its default is left out by Google. */
export const TabsAnswer = z.object({
  sheets: z.array(
    z.object({
      properties: z.object({
        title: z.string(),
        sheetId: z.number().optional(),
        gridProperties: z.object({ columnCount: z.number().optional() }).optional(),
      }),
      charts: z.array(z.object({ chartId: z.number().optional() })).optional(),
      conditionalFormats: z.array(RULE).optional(),
      tables: z.array(z.object({ name: z.string().optional() })).optional(),
    }),
  ),
});
