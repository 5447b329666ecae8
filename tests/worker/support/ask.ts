// Asks the smallest application that serves the public routes.

import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { feedRoutes } from "../../../worker/feed/feedRoutes.ts";
import { answerNotFound, answerThrown } from "../../../worker/http/answerProblems.ts";
import { pageRoutes } from "../../../worker/pages/pageRoutes.ts";

const app = new Hono().route("/", feedRoutes).route("/", pageRoutes).notFound(answerNotFound).onError(answerThrown);

/** The answer to a request. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return app.request(`https://kembar.example${path}`, init, env);
}

/** The JSON of the answer to a read. */
export async function askJson<T>(path: string): Promise<T> {
  return (await ask(path)).json<T>();
}
