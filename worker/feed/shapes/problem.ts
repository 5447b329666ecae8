// A refusal.

import * as z from "zod";
import { time } from "./frame.ts";

/** RFC 9457, with our code and the request's id. */
export const PROBLEM_ANSWER = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string().meta({ description: "Stable; meant for programs." }),
  detail: z.string().optional(),
  request_id: z.string(),
  id: z.string().optional().meta({ description: "With code `gone`: the identifier asked for." }),
  gone_at: time("With code `gone`: since when it is no longer public.").optional(),
});
