// From a request to its answer.

import { GoogleError } from "../answer/googleError.ts";
import type { Google } from "../google.ts";
import type { ScriptHost } from "../host/scriptHost.ts";
import { webAppIn } from "../host/webAppAddress.ts";
import { type Answer, json } from "../http/answer.ts";
import type { Request } from "../http/request.ts";
import { mailbox } from "../pages/mailbox.ts";
import { type PagesOf, pageOptions } from "../pages/pageOptions.ts";
import { workbookList, workbookPage } from "../pages/pages.ts";
import type { SheetRoutes } from "../pages/sheetRoutes.ts";
import { staticFile } from "../pages/staticFiles.ts";
import { webAppPage } from "../pages/webAppPage.ts";
import { apiAnswer } from "./apiAnswer.ts";
import { localAnswer } from "./localRoutes.ts";

/** The answer to a request, or undefined where the connection is to be dropped. */
export async function route(
  google: Google,
  scripts: ScriptHost,
  sheets: SheetRoutes,
  pagesOf: PagesOf | undefined,
  request: Request,
): Promise<Answer | undefined> {
  const { path } = request;
  const { mails } = scripts.stores;
  if (path.startsWith("/v4/spreadsheets") || path.startsWith("/drive/")) return apiAnswer(google, request);
  try {
    if (path.startsWith("/local/sheet/")) return await sheets.answer(request);
    const file = path.startsWith("/local/ui/") ? staticFile(path.slice("/local/ui/".length)) : undefined;
    if (file !== undefined) return file;
    if (path === "/local/mail") return mailbox(mails, pageOptions(google, pagesOf).texts);
    if (path === "/local/mails") return json({ mails });
    if (path.startsWith("/local/")) return localAnswer(google, request);
    if (path === "/oauth2/v3/certs") return json(google.auth.certs());
    if (path === "/") return workbookList(google, pageOptions(google, pagesOf));
    const id = /^\/spreadsheets\/(?:d\/)?([\w-]+)/.exec(path)?.[1];
    if (id !== undefined) return workbookPage(google, pageOptions(google, pagesOf), id);
    const webApp = webAppIn(path);
    if (webApp !== undefined) return webAppPage(pageOptions(google, pagesOf), webApp, request.query);
  } catch (refusal) {
    if (refusal instanceof GoogleError) return json(refusal.body, refusal.code);
    throw refusal;
  }
  return json({ error: { code: 404, message: "Not Found" } }, 404);
}
