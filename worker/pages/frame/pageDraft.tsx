// A catalogue page as a draft: its frame, its body and what it may load.

import type { Child } from "hono/jsx";
import { NO_CITY } from "../../../shared/city/cityRecord.ts";
import type { Draft } from "../../http/page.ts";
import { type Frame, Layout } from "./layout.tsx";
import { withCity } from "./say.ts";

/** Nothing but what stands here: our own style sheet, our own images, our own forms. */
const PAGE_HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
} as const;

/** A draft of a page of the catalogue. */
export function pageDraft(frame: Frame, body: Child, status = 200): Draft {
  const page = <Layout frame={frame}>{body}</Layout>;
  const html = withCity(frame.site?.city ?? NO_CITY, () => page.toString());
  return {
    body: html,
    type: "text/html; charset=utf-8",
    language: frame.language,
    status,
    headers: PAGE_HEADERS,
  };
}
