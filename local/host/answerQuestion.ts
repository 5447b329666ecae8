// Answers what an execution asks: documents of local Google as its person, stores, locks, the web, and the person's screen.

import type { sheets_v4 } from "googleapis";
import type { Google } from "../google.ts";
import { applyFieldMask, parseFieldMask } from "../protoJson/fieldMask.ts";
import type { Daily } from "../quota/dailyQuota.ts";
import type { Execution, Question } from "./bridge.ts";
import type { AskConsent } from "./consents.ts";
import type { Locks } from "./locks.ts";
import type { ScriptStores } from "./scriptStores.ts";
import { webAppAddress } from "./webAppAddress.ts";

/** A page shown in the sidebar or as a dialog. */
export interface ShownPage {
  readonly content: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The screen of the person: what the script shows, and what they answer. */
export interface Person {
  /** Absent: the person ticks everything. */
  readonly consent?: AskConsent;
  readonly alert: (text: string, buttons: string) => Promise<string> | string;
  readonly show: (kind: "sidebar" | "dialog", page: ShownPage) => void;
  readonly menu: (
    name: string,
    entries: readonly { readonly text: string; readonly run?: string | undefined }[],
  ) => void;
  readonly toast: (text: string) => void;
}

/** What an answer is made from. */
export interface QuestionContext {
  readonly origin: string;
  readonly google: Google;
  readonly stores: ScriptStores;
  readonly locks: Locks;
  readonly execution: Execution;
  readonly person: Person;
  readonly owner: object;
}

/** The advanced parameters of MailApp.sendEmail that are kept. */
interface MailOptions {
  readonly replyTo?: string;
  readonly name?: string;
}

type Answer = (context: QuestionContext, ...args: readonly never[]) => unknown;

/** The answer to a question; throws what Google refuses. */
export async function answerQuestion(question: Question, context: QuestionContext): Promise<unknown> {
  return answerAtOnce(question, context);
}

/** The answer without waiting: a promise for what takes time (the web, a lock that somebody has, sleep). */
export function answerAtOnce({ operation, args }: Question, context: QuestionContext): unknown {
  const answer = (ANSWERS as Readonly<Record<string, Answer>>)[operation];
  if (answer === undefined) throw new Error(`unknown operation ${operation}`);
  return answer(context, ...(args as readonly never[]));
}

/** Reported of services that are called too fast; a fault that matches SCRIPT TRANSLATE asks for it. */
const TOO_FAST =
  "Service invoked too many times in a short time: translate rateMax. Try Utilities.sleep(1000) between calls.";
const TYPED = "This operation is not allowed on cells in typed columns.";

const ANSWERS = {
  address: ({ origin }: QuestionContext, id: string) => `${origin}/spreadsheets/d/${id}/edit`,
  get: ({ google, execution }: QuestionContext, id: string, ranges: string[], includeGridData: boolean) =>
    google.as(execution.user).spreadsheets.get(id, { ranges, includeGridData }),
  masked: ({ google, execution }: QuestionContext, id: string, fields: string) => {
    const mask = parseFieldMask(fields);
    if (mask === undefined) throw new Error("Request contains an invalid argument.");
    return applyFieldMask(google.as(execution.user).spreadsheets.get(id, { includeGridData: false }), mask);
  },
  title: ({ google, execution }: QuestionContext, id: string) =>
    google.as(execution.user).spreadsheets.get(id).properties?.title,
  values: ({ google, execution }: QuestionContext, id: string, range: string, options: object) => {
    const name = `SCRIPT READ ${range}`;
    google.colleagues.act("before", name);
    const { values } = google.as(execution.user).spreadsheets.values.get(id, range, options);
    google.colleagues.act("after", name);
    return values;
  },
  type: ({ google, execution }: QuestionContext, id: string, data: sheets_v4.Schema$ValueRange[]) => {
    const name = `SCRIPT WRITE ${data[0]?.range ?? ""}`;
    google.colleagues.act("before", name);
    const { values } = google.as(execution.user).spreadsheets;
    // Reported of Range.setValues and its kin, with these words.
    if (data.some(({ range }) => values.isTyped(id, range ?? ""))) throw new Error(TYPED);
    values.batchUpdate(id, { valueInputOption: "USER_ENTERED", data });
    google.colleagues.act("after", name);
  },
  update: ({ google, execution }: QuestionContext, id: string, requests: sheets_v4.Schema$Request[]) =>
    google.as(execution.user).spreadsheets.batchUpdate(id, { requests }).replies,
  create: (context: QuestionContext, title: string) => {
    takeDaily(context, "spreadsheets", "spreadsheet create");
    const { google, execution } = context;
    return google.as(execution.user).spreadsheets.create({ properties: { title } }).spreadsheetId;
  },
  share: ({ google, execution }: QuestionContext, id: string, emails: readonly string[]) => {
    for (const emailAddress of emails) {
      google.as(execution.user).permissions.create(id, { type: "user", role: "writer", emailAddress });
    }
  },
  unshare: ({ google, execution }: QuestionContext, id: string, email: string) => {
    const { permissions } = google.as(execution.user);
    const own = permissions.list(id).permissions?.find((one) => one.emailAddress === email);
    if (own?.id) permissions.delete(id, own.id);
  },
  editors: ({ google, execution }: QuestionContext, id: string) =>
    (google.as(execution.user).permissions.list(id).permissions ?? [])
      .filter((one) => one.role !== "reader" && one.role !== "commenter" && one.emailAddress)
      .map((one) => one.emailAddress),
  ownerOf: ({ google, execution }: QuestionContext, id: string) =>
    google.as(execution.user).files.get(id).owners?.[0]?.emailAddress ?? null,
  identityToken: ({ google, execution }: QuestionContext) =>
    google.auth.tokensFor(execution.user, google.identities.clientOfScript(execution.spreadsheet)).id_token,
  getProperty: ({ stores, execution }: QuestionContext, store: string, key: string) =>
    stores.get(storeName(store, execution), key),
  setProperty: ({ stores, execution }: QuestionContext, store: string, key: string, value: string | null) =>
    stores.set(storeName(store, execution), key, value),
  webApp: ({ origin, execution }: QuestionContext) => webAppAddress(origin, execution.spreadsheet),
  lock: ({ locks, execution, owner }: QuestionContext, kind: string, patience: number) =>
    locks.take(lockName(kind, execution), owner, patience),
  hasLock: ({ locks, execution, owner }: QuestionContext, kind: string) =>
    locks.holds(lockName(kind, execution), owner),
  unlock: ({ locks, execution, owner }: QuestionContext, kind: string) =>
    locks.release(lockName(kind, execution), owner),
  fetch: (_context: QuestionContext, url: string, options: FetchOptions) => fetchText(url, options),
  translate: (context: QuestionContext, text: string) => {
    if (context.google.faults.take("SCRIPT TRANSLATE") !== undefined) throw new Error(TOO_FAST);
    takeDaily(context, "translations", "translate");
    return `[en] ${text}`;
  },
  mail: (context: QuestionContext, to: string, subject: string, body: string, options: MailOptions = {}) => {
    takeDaily(context, "recipients", "email", to.split(",").length);
    const { replyTo, name } = options;
    const more = { ...(replyTo === undefined ? {} : { replyTo }), ...(name === undefined ? {} : { name }) };
    context.stores.sendMail({ to, subject, body, ...more });
  },
  triggers: ({ stores, execution }: QuestionContext) => stores.triggers(triggersOf(execution)),
  addTrigger: ({ stores, execution }: QuestionContext, name: string) =>
    stores.setTriggers(triggersOf(execution), [...stores.triggers(triggersOf(execution)), name]),
  deleteTrigger: ({ stores, execution }: QuestionContext, name: string) =>
    stores.setTriggers(
      triggersOf(execution),
      stores.triggers(triggersOf(execution)).filter((one) => one !== name),
    ),
  sleep: (_context: QuestionContext, ms: number) => new Promise((wake) => setTimeout(wake, ms)),
  log: () => undefined,
  alert: ({ person }: QuestionContext, text: string, buttons: string) => person.alert(text, buttons),
  show: ({ person }: QuestionContext, kind: "sidebar" | "dialog", page: ShownPage) => person.show(kind, page),
  menu: ({ person }: QuestionContext, name: string, entries: readonly { readonly text: string }[]) =>
    person.menu(name, entries),
  toast: ({ person }: QuestionContext, text: string) => person.toast(text),
};

/** The words are Google's (many public logs); the name of the service for spreadsheets is a guess. */
function takeDaily({ google, execution }: QuestionContext, kind: Daily, service: string, count = 1): void {
  if (google.daily.take(kind, execution.user, count)) return;
  throw new Error(`Service invoked too many times for one day: ${service}.`);
}

function storeName(store: string, { spreadsheet, user }: Execution): string {
  if (store === "script") return store;
  return store.startsWith("user") ? `${store}:${user}:${spreadsheet}` : `${store}:${spreadsheet}`;
}

/** Each workbook has its own script, so that a script's lock is one workbook's as well. */
function lockName(kind: string, { spreadsheet }: Execution): string {
  return `${kind}:${spreadsheet}`;
}

/** Google shows a script only the triggers of the person who runs it. */
function triggersOf({ spreadsheet, user }: Execution): string {
  return `${spreadsheet}:${user}`;
}

interface FetchOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly payload?: string;
}

/** UrlFetchApp: the answer whatever its status; an address that does not answer is an error of the script. */
async function fetchText(url: string, options: FetchOptions): Promise<unknown> {
  const { method = "get", headers = {}, contentType, payload } = options;
  const type = contentType === undefined ? {} : { "content-type": contentType };
  try {
    const answer = await fetch(url, {
      method: method.toUpperCase(),
      headers: { ...headers, ...type },
      ...(payload === undefined ? {} : { body: payload }),
    });
    return { status: answer.status, text: await answer.text(), headers: Object.fromEntries(answer.headers) };
  } catch {
    throw new Error(`Address unavailable: ${url}`);
  }
}
