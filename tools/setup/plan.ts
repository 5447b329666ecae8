// The steps of setup in their order: for Google with Cloudflare or with the city's own server, or for this machine alone.

import { accountStep } from "./cloudflare/account.ts";
import { databaseStep, migrationsStep } from "./cloudflare/database.ts";
import { deployStep } from "./cloudflare/deploy.ts";
import { queuesStep } from "./cloudflare/queues.ts";
import { secretStep } from "./cloudflare/secret.ts";
import type { SetupContext } from "./context.ts";
import type { Step } from "./step.ts";
import { addonStep } from "./steps/addon.ts";
import { admissionStep } from "./steps/admission.ts";
import { booksStep } from "./steps/books.ts";
import { firstSyncStep } from "./steps/firstSync.ts";
import { folderStep } from "./steps/folder.ts";
import { formsStep } from "./steps/forms.ts";
import { googleApisStep } from "./steps/googleApis.ts";
import { localWorkerStep, type StartLocally } from "./steps/localWorker.ts";
import { ownServerStep } from "./steps/ownServer.ts";
import { registerRowsStep } from "./steps/registerRows.ts";
import { sharingStep } from "./steps/sharing.ts";
import { tabsStep } from "./steps/tabs.ts";

const CLOCK_MS = 12 * 60_000;
const LOCAL_MS = 100_000;

/** What happens in Google. */
function googleSteps(context: SetupContext): Step[] {
  return [googleApisStep, folderStep, booksStep, tabsStep, sharingStep, registerRowsStep].map((step) => step(context));
}

/** All that a city has to have before its first sync: at Google with Cloudflare, or with a server of its own. */
export function standingPlan(context: SetupContext, ownServer: boolean): Step[] {
  const cloudflare = () => [
    accountStep(),
    databaseStep(context),
    queuesStep(),
    secretStep(context),
    migrationsStep(context),
    deployStep(context),
  ];
  return [
    ...googleSteps(context),
    ...(ownServer ? [ownServerStep(context)] : cloudflare()),
    addonStep(context),
    formsStep(context),
  ];
}

/** A city with its first sync. The clock starts it: before the register was read, nobody may. */
export function cityPlan(context: SetupContext, ownServer: boolean): Step[] {
  return [
    ...standingPlan(context, ownServer),
    // Whoever was noted within minutes waits to be published, and so does a sync: admission publishes at once.
    admissionStep(context),
    firstSyncStep(context, { wake: async () => {}, patienceMs: CLOCK_MS }),
  ];
}

/** Local Google and wrangler's local mode. */
export function localPlan(context: SetupContext, start: StartLocally): Step[] {
  const wake = async (url: string) => {
    const answer = await fetch(`${url}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*`);
    await answer.arrayBuffer();
  };
  return [
    ...googleSteps(context),
    localWorkerStep(context, start),
    admissionStep(context),
    firstSyncStep(context, { wake, patienceMs: LOCAL_MS }),
  ];
}
