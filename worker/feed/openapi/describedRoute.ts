// A route in one record: where it is, what it takes, what comes back, and who answers. What is described is what is served.

import { Hono, type MiddlewareHandler } from "hono";
import type { Env } from "../../env.ts";
import { otherMethods } from "../../http/otherMethods.ts";
import { publicHeaders } from "../../http/publicHeaders.ts";
import { languageIn } from "../model/language.ts";
import { onlyKnown } from "../model/parameters.ts";
import type { Asked } from "../model/serve.ts";
import {
  type Answer,
  BAD,
  LIMITED,
  NO_TOKEN,
  NOT_ALLOWED,
  NOT_MODIFIED,
  type Operation,
  problem,
} from "./operation.ts";
import { LANGUAGE } from "./parameters.ts";

/** An operation with what answers it. */
export interface DescribedRoute extends Operation {
  readonly answer: (c: Asked) => Response | Promise<Response>;
}

/** The refusals of everything that is sent with a token. */
const NOT_SENT: readonly Answer[] = [
  problem(400, "The body cannot be read."),
  NO_TOKEN,
  NOT_ALLOWED,
  problem(413, "The body is too large."),
  LIMITED,
];

/** A read that may be kept, with the answers that all of them share. */
export function read(route: Omit<DescribedRoute, "method">): DescribedRoute {
  return { ...route, method: "get", answers: [...route.answers, NOT_MODIFIED, BAD, LIMITED] };
}

/** What somebody with a token sends: `done` is the answer where it went well, `others` are those that only this route has. */
export function send({
  done,
  others = [],
  ...route
}: Omit<DescribedRoute, "method" | "parameters" | "token" | "answers"> &
  Required<Pick<DescribedRoute, "body">> & {
    readonly done: Answer;
    readonly others?: readonly Answer[];
  }): DescribedRoute {
  return { ...route, method: "post", parameters: [], token: "needed", answers: [done, ...NOT_SENT, ...others] };
}

/**
 * The routes as an application. Reads that everybody may ask for are open to all origins and take the parameters of their
 * description alone; the others tell with 405 which methods they take.
 */
export function served(routes: readonly DescribedRoute[]): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>();
  for (const route of routes) {
    if (isOpen(route)) app.use(patternOf(route), publicHeaders, onlyDescribed(route));
    app.on(route.method.toUpperCase(), patternOf(route), route.answer);
  }
  const closed = routes.filter((one) => !isOpen(one));
  for (const pattern of new Set(closed.map(patternOf))) {
    const methods = closed.filter((one) => patternOf(one) === pattern).map((one) => one.method.toUpperCase());
    app.all(pattern, otherMethods(methods.join(", ")));
  }
  return app;
}

function isOpen({ method, token }: DescribedRoute): boolean {
  return method === "get" && (token === undefined || token === "optional");
}

/** The path as Hono writes it. */
function patternOf({ path }: DescribedRoute): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

/** Refuses parameters that the description does not name, and a language that there is not. */
function onlyDescribed({ parameters }: DescribedRoute): MiddlewareHandler {
  const known = parameters.filter((one) => one.in === "query").map((one) => one.name);
  const hasLanguage = parameters.includes(LANGUAGE);
  return async (c, next) => {
    const given = new URL(c.req.url).searchParams;
    onlyKnown(given, known);
    if (hasLanguage) languageIn(given);
    await next();
  };
}
