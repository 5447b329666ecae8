// The steps of setup in their order: for Google and Cloudflare, or for this machine alone.

import { accountStep } from "./cloudflare/account.ts";
import { databaseStep, migrationsStep } from "./cloudflare/database.ts";
import { deployStep } from "./cloudflare/deploy.ts";
import { queuesStep } from "./cloudflare/queues.ts";
import { secretStep } from "./cloudflare/secret.ts";
import type { SetupContext } from "./context.ts";
import type { LocalWorld } from "./localWorld.ts";
import type { Step } from "./step.ts";
import { addonStep } from "./steps/addon.ts";
import { booksStep } from "./steps/books.ts";
import { firstSyncStep } from "./steps/firstSync.ts";
import { folderStep } from "./steps/folder.ts";
import { googleApisStep } from "./steps/googleApis.ts";
import { localWorkerStep } from "./steps/localWorker.ts";
import { registerRowsStep } from "./steps/registerRows.ts";
import { sharingStep } from "./steps/sharing.ts";
import { tabsStep } from "./steps/tabs.ts";

const CLOCK_MS = 12 * 60_000;
const LOCAL_MS = 100_000;

/** What happens in Google. */
function googleSteps(context: SetupContext): Step[] {
  return [googleApisStep, folderStep, booksStep, tabsStep, sharingStep, registerRowsStep].map((step) => step(context));
}

/** A city at Google and Cloudflare. The clock starts the sync: before the register was read, nobody may. */
export function cityPlan(context: SetupContext): Step[] {
  return [
    ...googleSteps(context),
    accountStep(),
    databaseStep(context),
    queuesStep(),
    secretStep(context),
    migrationsStep(context),
    deployStep(context),
    addonStep(context),
    firstSyncStep(context, { wake: async () => {}, patienceMs: CLOCK_MS }),
  ];
}

/** Local Google and wrangler's local mode. */
export function localPlan(context: SetupContext, start: LocalWorld["startWorker"]): Step[] {
  const wake = async (url: string) => {
    const answer = await fetch(`${url}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*`);
    await answer.arrayBuffer();
  };
  return [
    ...googleSteps(context),
    localWorkerStep(context, start),
    firstSyncStep(context, { wake, patienceMs: LOCAL_MS }),
  ];
}
