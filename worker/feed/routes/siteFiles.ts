// The files that crawlers, programs that read for people, and people who found a hole look for at their usual places.

import { Hono } from "hono";
import type { Env } from "../../env.ts";
import { publicHeaders } from "../../http/publicHeaders.ts";
import { llms, securityText } from "../formats/readMe.ts";
import { robots, sitemap } from "../formats/sitemap.ts";
import { plainPlan, serve } from "../model/serve.ts";

export const siteFiles = new Hono<{ Bindings: Env }>();

for (const path of ["/robots.txt", "/sitemap.xml", "/llms.txt", "/.well-known/security.txt"]) {
  siteFiles.use(path, publicHeaders);
}

siteFiles
  .get("/robots.txt", (c) => serve(c, plainPlan(robots)))
  .get("/sitemap.xml", (c) => serve(c, sitemap))
  .get("/llms.txt", (c) => serve(c, plainPlan(llms)))
  .get("/.well-known/security.txt", (c) => serve(c, plainPlan(securityText), true));
