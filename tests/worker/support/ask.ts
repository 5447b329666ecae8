// Asks the smallest application that serves the public routes.

import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { apiRoutes } from "../../../worker/api/apiRoutes.ts";
import { interestRoutes } from "../../../worker/interest/interestRoutes.ts";
import { pageRoutes } from "../../../worker/pages/pageRoutes.ts";
import { answerNotFound, answerThrown } from "../../../worker/routes/answerProblems.ts";

const app = new Hono()
  .route("/", apiRoutes)
  .route("/", interestRoutes)
  .route("/", pageRoutes)
  .notFound(answerNotFound)
  .onError(answerThrown);

/** The answer to a request; `db`: another view of the database than the tests' own. */
export async function ask(path: string, init: RequestInit = {}, db: D1Database = env.DB): Promise<Response> {
  return app.request(`https://kembar.example${path}`, init, { ...env, DB: db });
}

/** The JSON of the answer to a read. */
export async function askJson<T>(path: string): Promise<T> {
  return (await ask(path)).json<T>();
}
