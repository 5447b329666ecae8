// Asks the smallest application that serves the public routes.

import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { feedRoutes } from "../../../worker/feed/feedRoutes.ts";
import { languageOf, problemJson, refusalOf } from "../../../worker/http/problemJson.ts";
import { Refusal } from "../../../worker/http/refusal.ts";
import { pageRoutes } from "../../../worker/pages/pageRoutes.ts";

const app = new Hono()
  .route("/", feedRoutes)
  .route("/", pageRoutes)
  .notFound((c) => problemJson(new Refusal("not_found"), languageOf(c.req.raw), "test"))
  .onError((thrown, c) => {
    const refusal = refusalOf(thrown);
    if (refusal.code === "internal") throw thrown;
    return problemJson(refusal, languageOf(c.req.raw), "test");
  });

/** The answer to a request. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return app.request(`https://kembar.example${path}`, init, env);
}

/** The JSON of the answer to a read. */
export async function askJson<T>(path: string): Promise<T> {
  return (await ask(path)).json<T>();
}
