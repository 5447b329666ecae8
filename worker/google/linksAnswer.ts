// What spreadsheets.get answers of the links behind cells.

import * as z from "zod";

const CellLinks = z.object({
  hyperlink: z.string().optional(),
  textFormatRuns: z
    .array(z.object({ format: z.object({ link: z.object({ uri: z.string().optional() }).optional() }).optional() }))
    .optional(),
  chipRuns: z
    .array(
      z.object({
        chip: z
          .object({
            richLinkProperties: z.object({ uri: z.string().optional() }).optional(),
            personProperties: z.object({ email: z.string().optional() }).optional(),
          })
          .optional(),
      }),
    )
    .optional(),
});

const Row = z.object({ values: z.array(CellLinks).optional() });
const Range = z.object({ rowData: z.array(Row).optional() });

/** One tab with the rows of each asked range; Google leaves out what is empty. */
export const LinksAnswer = z.object({ sheets: z.array(z.object({ data: z.array(Range).optional() })).optional() });
