// What spreadsheets.get answers where only tabs are asked for, as far as it is used.

import * as z from "zod";

/** The tabs with their sizes and Tables; what is at its default is left out by Google. */
export const TabsAnswer = z.object({
  sheets: z.array(
    z.object({
      properties: z.object({
        title: z.string(),
        sheetId: z.number().optional(),
        gridProperties: z.object({ columnCount: z.number().optional() }).optional(),
      }),
      charts: z.array(z.object({ chartId: z.number().optional() })).optional(),
      tables: z.array(z.object({ name: z.string().optional() })).optional(),
    }),
  ),
});
