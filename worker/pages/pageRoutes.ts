// The catalogue: every page in both languages, its files, and problems as pages.

import { type Context, Hono } from "hono";
import type { Language } from "../../shared/text/bilingual.ts";
import type { Env } from "../env.ts";
import { acceptedLanguage } from "../feed/model/language.ts";
import { type Making, plainPlan, serve, serveFresh } from "../feed/model/serve.ts";
import { answerWith, type Draft, pageOf } from "../http/page.ts";
import { publicHeaders } from "../http/publicHeaders.ts";
import { Refusal } from "../http/refusal.ts";
import { agenciesPage } from "./agencies/agenciesPage.tsx";
import { coveragePage } from "./agencies/coveragePage.tsx";
import { agreementsPage } from "./agreements/agreementsPage.tsx";
import { ASSETS, assetAddress } from "./assets/assets.ts";
import { aboutPage } from "./city/aboutPage.tsx";
import { cityPage } from "./city/cityPage.tsx";
import { partnerPage } from "./city/partnerPage.tsx";
import { rulesPage } from "./city/rulesPage.tsx";
import { docsPage } from "./docs/docsPage.tsx";
import { itemPage } from "./item/itemPage.tsx";
import { listPage } from "./list/listPage.tsx";
import { subjectIn } from "./list/subject.ts";
import { answerOnPage } from "./problem/answerOnPage.ts";
import { shortlistPage } from "./shortlist/shortlistPage.tsx";

type Maker = (making: Making, language: Language) => Draft;

/** Pages that show nothing but the state. */
const STANDING: Readonly<Record<string, Maker>> = {
  "/city": cityPage,
  "/how-to-partner": partnerPage,
  "/about": aboutPage,
  "/rules": rulesPage,
};

const FOR_EVER = "public, max-age=31536000, immutable";
const FOR_A_DAY = "public, max-age=86400";

/** Mount it at `/`. */
export const pageRoutes = new Hono<{ Bindings: Env }>();

for (const path of ["/", "/favicon.ico", "/assets/*", "/docs", "/id/*", "/en/*"]) pageRoutes.use(path, publicHeaders);

pageRoutes.get("/", (c) => {
  const language = acceptedLanguage(c.req.header("accept-language") ?? null) ?? "en";
  return c.body(null, 302, { location: `/${language}`, vary: "Accept-Language", "cache-control": "no-cache" });
});

pageRoutes.get("/assets/:name", (c) => assetAnswer(c, c.req.param("name")));

/** Where browsers look for an icon that no page names. */
pageRoutes.get("/favicon.ico", (c) => assetAnswer(c, "favicon.ico"));

async function assetAnswer(c: Context, name: string): Promise<Response> {
  const asset = Object.hasOwn(ASSETS, name) ? ASSETS[name] : undefined;
  if (asset === undefined) throw new Refusal("not_found");
  const isLatest = assetAddress(name) === `/assets/${name}?v=${c.req.query("v")}`;
  const headers = { "cache-control": isLatest ? FOR_EVER : FOR_A_DAY };
  return answerWith(c.req.raw, await pageOf({ ...asset, headers }));
}

pageRoutes.get("/docs", (c) => serve(c, plainPlan(docsPage)));

for (const language of ["id", "en"] as const) {
  for (const [path, make] of Object.entries(STANDING)) {
    pageRoutes.get(`/${language}${path}`, (c) =>
      serve(
        c,
        plainPlan((making) => make(making, language)),
      ),
    );
  }
  pageRoutes.get(`/${language}`, (c) => serve(c, (asking) => listPage(asking, language)));
  pageRoutes.get(`/${language}/countries/:code`, (c) =>
    serve(c, (asking) => listPage(asking, language, subjectIn("country", c.req.param("code")))),
  );
  pageRoutes.get(`/${language}/themes/:code`, (c) =>
    serve(c, (asking) => listPage(asking, language, subjectIn("theme", c.req.param("code")))),
  );
  pageRoutes.get(`/${language}/shortlist`, (c) => serve(c, (asking) => shortlistPage(asking, language)));
  pageRoutes.get(`/${language}/agreements`, (c) => serve(c, (asking) => agreementsPage(asking, language)));
  pageRoutes.get(`/${language}/agencies`, (c) => serveFresh(c, (asking) => agenciesPage(asking, language)));
  pageRoutes.get(`/${language}/coverage`, (c) => serve(c, (asking) => coveragePage(asking, language), true));
  pageRoutes.get(`/${language}/opportunities/:id`, (c) =>
    serve(c, (asking) => itemPage(asking, language, c.req.param("id")), true),
  );
  pageRoutes.get(`/${language}/*`, () => {
    throw new Refusal("not_found");
  });
}

/** Somebody who reads pages and asks for one that nobody has is told so on a page; programs get problem+json. */
pageRoutes.get("*", async (c, next) => {
  if (c.req.path.startsWith("/v1/") || c.req.header("accept")?.includes("text/html") !== true) return next();
  throw new Refusal("not_found");
});

pageRoutes.onError(answerOnPage);
