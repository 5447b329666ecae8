// A small city whose clock, queue and crashes are in the test's hands: local Google, and the Worker run handler by handler.

import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningGoogle } from "local-google";
import { corpusVariables, type DriveCorpus } from "../../../tools/city/driveCorpus.ts";
import { startLocalGoogle } from "../../../tools/localGoogle/startLocalGoogle.ts";
import { OVER_BUDGET, overBudget } from "./budget.ts";
import { type CityWorkbooks, createWorkbooks } from "./cityWorkbooks.ts";
import { type DatabaseContent, putContent, takeContent } from "./databaseContent.ts";
import type { Asked, Call, MessageBody, Order, Outcome, Verdict } from "./steppedProtocol.ts";
import { type SteppedWorker, startSteppedWorker } from "./steppedWorker.ts";

const START = Date.parse("2026-10-05T01:00:00Z");
const MINUTE = 60_000;
/** So late Drive tells of changes. */
export const LAG_MS = 3 * MINUTE;
const MANY = 40;

/** A message that waits in the queue until its time has come. */
export interface Waiting {
  readonly due: number;
  readonly body: MessageBody;
  readonly attempts: number;
}

/** What is to happen when the city's Worker reaches its step number `at`, counted from when this was asked for. */
export interface Stop {
  readonly at: number;
  readonly happens: () => Promise<Verdict> | Verdict;
}

/** A moment of the whole city that can be gone back to. */
export interface Moment {
  readonly folder: string;
  readonly content: DatabaseContent;
  readonly clock: number;
}

/** The city. Its Google changes when a moment is gone back to. */
export class SteppedCity {
  readonly worker: SteppedWorker;
  readonly register: string;
  readonly queue: Waiting[] = [];
  /** What the Worker waited for since `watch`, but not what ran while it was stopped. */
  readonly steps: string[] = [];
  /** What the Worker's database was asked since `watch`. */
  readonly asked: Asked[] = [];
  /** The most answers of database, queue and Google that its Worker waited for at one time. */
  atOnce = 0;
  /** So long is a minute of waiting for Google's answer. */
  minuteMs: number | undefined;
  /** So long every trip to D1, and every call of Google, lasts longer than it does here. */
  delays: Order["delays"];
  /** What each handler came to since `watch`. */
  readonly outcomes: (Outcome & { readonly what: string })[] = [];
  /** So late Drive tells of changes now. */
  lagMs = LAG_MS;
  /** So much is the Worker's clock ahead of Google's. */
  aheadMs = 0;
  clock: number;
  google: RunningGoogle;
  readonly #books: CityWorkbooks;
  readonly #folders: string[];
  readonly #quota: boolean;
  #folder: string;
  #stop: Stop | undefined;
  #stopped = 0;

  constructor(
    worker: SteppedWorker,
    google: RunningGoogle,
    books: CityWorkbooks,
    folder: string,
    clock: number,
    quota: boolean,
  ) {
    this.worker = worker;
    this.google = google;
    this.register = books.register;
    this.clock = clock;
    this.#books = books;
    this.#folders = [folder];
    this.#folder = folder;
    this.#quota = quota;
  }

  /** The codes of its agencies. */
  get codes(): string[] {
    return [...this.#books.workbooks.keys()];
  }

  workbook(code: string): string {
    return this.#books.workbooks.get(code) ?? "";
  }

  /** Counts steps anew; at one of them something happens. */
  watch(stop?: Stop): void {
    this.steps.length = 0;
    this.asked.length = 0;
    this.outcomes.length = 0;
    this.#stop = stop;
  }

  /** Whether what was to happen has happened. */
  get happened(): boolean {
    return this.#stop === undefined;
  }

  /** The five-minute clock strikes. */
  cron(): Promise<Outcome> {
    return this.#run({ kind: "scheduled" });
  }

  /** A request from outside. */
  ask(call: Call): Promise<Outcome> {
    return this.#run({ kind: "fetch", ...call });
  }

  /** Somebody asks for one workbook or all to be read. */
  ping(email: string, spreadsheet?: string): Promise<Outcome> {
    const authorization = `Bearer ${this.google.google.auth.tokensFor(email).id_token}`;
    const body = JSON.stringify(spreadsheet === undefined ? {} : { spreadsheet });
    return this.ask({ method: "POST", path: "/v1/sync", headers: { authorization }, body });
  }

  /** Delivers one message; what fails or asks for it comes again. A message whose handler died comes again too. */
  async deliver(message: Waiting): Promise<Outcome> {
    this.clock = Math.max(this.clock, message.due);
    const { body, attempts } = message;
    const outcome = await this.#run({ kind: "queue", body, attempts });
    const again = outcome.end === "died" ? 0 : outcome.again;
    if (again !== undefined) this.queue.push({ due: this.clock + again * 1000, body, attempts: attempts + 1 });
    return outcome;
  }

  /** The queue gives a message up. */
  giveUp({ body, attempts }: Waiting): Promise<Outcome> {
    return this.#run({ kind: "queue", queue: "kembar-dead-letters", body, attempts });
  }

  /** Delivers what waits, in the order of its time, for at most so long. Ends early when the Worker dies. */
  async deliverAll(forMs = 30 * MINUTE): Promise<void> {
    const until = this.clock + forMs;
    for (let times = 0; times < MANY * (5 + this.codes.length); times += 1) {
      this.queue.sort((a, b) => a.due - b.due);
      const [next] = this.queue;
      if (next === undefined || next.due > until) return;
      this.queue.shift();
      if ((await this.deliver(next)).end === "died") return;
    }
    throw new Error(`messages come again and again: ${JSON.stringify(this.queue)}`);
  }

  /** One sync, when Drive tells of everything until now, and all its messages. */
  sync(): Promise<Outcome> {
    this.pass(this.lagMs);
    return this.strike();
  }

  /** The five-minute clock strikes, and all its messages are delivered. */
  async strike(): Promise<Outcome> {
    const outcome = await this.cron();
    if (outcome.end !== "died") await this.deliverAll();
    return outcome;
  }

  /** Syncs every five minutes until one makes a single call and nothing waits. Returns how many syncs it took. */
  async settle(): Promise<number> {
    for (let times = 1; times < MANY; times += 1) {
      const since = this.lastCall();
      this.pass(5 * MINUTE);
      const { end } = await this.strike();
      if (end === "done" && this.calls(since).length === 1 && this.queue.length === 0) return times;
    }
    throw new Error(`the city does not come to rest: ${JSON.stringify(this.queue)}`);
  }

  pass(ms: number): void {
    this.clock += ms;
  }

  lastCall(): number {
    return this.google.google.requests.since(0).at(-1)?.seq ?? 0;
  }

  /** The service account's calls since a call, as `METHOD path`. */
  calls(since: number): string[] {
    const all = this.google.google.requests.since(since);
    return all
      .filter((one) => one.user === this.google.google.serviceAccount)
      .map((one) => `${one.method} ${one.path}`);
  }

  /** Keeps this moment to be gone back to. */
  async keep(): Promise<Moment> {
    const content = await takeContent(this.worker.database);
    const folder = await this.#changeFolder(this.#folder);
    return { folder, content, clock: this.clock };
  }

  /** Goes back to a moment. */
  async goBack({ folder, content, clock }: Moment): Promise<void> {
    this.clock = clock;
    this.queue.length = 0;
    await this.#changeFolder(folder);
    await putContent(this.worker.database, content);
  }

  async stop(): Promise<void> {
    await this.worker.stop();
    await this.google.close();
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }

  /** Starts Google anew on a copy of a folder; the folder before is left as it is. Returns its name. */
  async #changeFolder(from: string): Promise<string> {
    const before = this.#folder;
    await this.google.close();
    this.#folder = mkdtempSync(join(tmpdir(), "kembar-stepped-"));
    this.#folders.push(this.#folder);
    cpSync(from, this.#folder, { recursive: true });
    this.google = await startCityGoogle(this.#folder, this, this.#quota);
    return before;
  }

  async #run(handler: Order["handler"]): Promise<Outcome> {
    const stop = this.#stopped === 0 ? this.#stop : undefined;
    const stopAt = stop === undefined || stop.at <= this.steps.length ? undefined : stop.at - this.steps.length;
    let sentBefore = 0;
    const enqueue = (sent: Outcome["sent"]) => {
      for (const { body, delaySeconds } of sent.slice(sentBefore))
        this.queue.push({ due: this.clock + delaySeconds * 1000, body, attempts: 1 });
      sentBefore = sent.length;
    };
    const order = {
      now: this.clock + this.aheadMs,
      googleRoot: `${this.google.url}/`,
      minuteMs: this.minuteMs,
      delays: this.delays,
      stopAt,
      handler,
    };
    const counts = this.#stopped === 0;
    const outcome = await this.worker.handle(order, async (sent) => {
      enqueue(sent);
      this.#stop = undefined;
      this.#stopped += 1;
      const verdict = (await stop?.happens()) ?? "go";
      this.#stopped -= 1;
      return { verdict, now: this.clock + this.aheadMs };
    });
    enqueue(outcome.sent);
    const over = overBudget(`${handler.kind} ${JSON.stringify(handler).slice(0, 80)}`, outcome.count);
    if (over !== undefined) throw new Error(OVER_BUDGET + over);
    this.clock = Math.max(this.clock, outcome.now - this.aheadMs);
    if (counts) this.steps.push(...outcome.steps);
    this.asked.push(...outcome.asked);
    this.outcomes.push({ ...outcome, what: handler.kind === "queue" ? (handler.body.kind ?? "") : handler.kind });
    this.atOnce = Math.max(this.atOnce, outcome.atOnce);
    return outcome;
  }
}

/** Local Google at the city's clock; each look at it is a millisecond later, so that no two changes have one time. */
function startCityGoogle(
  dataDir: string,
  city: { clock: number; lagMs: number },
  quota: boolean,
): Promise<RunningGoogle> {
  const now = () => {
    city.clock += 1;
    return city.clock;
  };
  return startLocalGoogle({ port: 0, dataDir, now, toldUntil: () => city.clock - city.lagMs, quota });
}

/** `corpus`: where the Worker is told to list, if not in the city's drive; `quota`: Google counts calls a minute of the city's clock. */
export interface SteppedOptions {
  readonly corpus?: DriveCorpus | undefined;
  readonly quota?: boolean;
}

/** Starts a city with these agencies; nothing was synced yet. */
export async function startSteppedCity(
  codes: readonly string[],
  { corpus, quota = true }: SteppedOptions = {},
): Promise<SteppedCity> {
  const folder = mkdtempSync(join(tmpdir(), "kembar-stepped-"));
  const clock = { clock: START, lagMs: LAG_MS };
  const google = await startCityGoogle(folder, clock, false);
  const books = createWorkbooks(google, codes);
  await google.close();
  const worker = await startSteppedWorker({
    REGISTER: books.register,
    CLIENT_IDS: google.google.clientId,
    PUBLIC_URL: "https://kembar.example",
    ...corpusVariables(corpus ?? books.corpus),
    ...(quota ? {} : { READS_PER_MINUTE: "100000" }),
    SERVICE_ACCOUNT: readFileSync(join(folder, "google", "service-account.json"), "utf8"),
  });
  const city = new SteppedCity(worker, google, books, folder, clock.clock, quota);
  city.google = await startCityGoogle(folder, city, quota);
  return city;
}
