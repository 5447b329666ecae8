// npm run setup: takes a city from nothing to running. Whatever is there already is left as it is.

import { join, resolve } from "node:path";
import { intro, log } from "@clack/prompts";
import { cityFolder, readCityValues } from "../city/cityValues.ts";
import { runCommand } from "../command/runCommand.ts";
import { askOptions, askToBegin } from "./ask.ts";
import { contextOf } from "./contextOf.ts";
import type { LocalWorld } from "./localWorld.ts";
import { COMMAND, type SetupOptions, setupOptions, withAnswers } from "./options.ts";
import { cityPlan, localPlan } from "./plan.ts";
import { prepare } from "./prepare.ts";
import { reportOf, type SetupReport } from "./report.ts";
import { runSteps } from "./runSteps.ts";
import { showEnd, showStep, stepShower } from "./show.ts";
import { forgetVanished } from "./vanished.ts";

const LOCAL_DATA = ".local/setup";

await runCommand(COMMAND, (told) => main(setupOptions(told)));

async function main(told: SetupOptions): Promise<number> {
  const dataDir = process.env.DATA_DIR ?? LOCAL_DATA;
  const home = told.local ? join(dataDir, "city") : cityFolder();
  if (!told.json) intro(`Kembar: ${told.local ? "mencoba di komputer ini" : "memasang untuk kota"}`);
  const known = withAnswers(told, readCityValues(home));
  const canAsk = Boolean(process.stdin.isTTY) && !known.yes && !known.json;
  const answered = canAsk ? await askOptions(known) : known;
  if (answered === undefined) return 1;
  if (!canAsk && !answered.yes && !answered.dryRun) {
    process.stderr.write("Tambahkan --yes untuk memulai, atau --dry-run untuk melihat saja.\n");
    return 1;
  }
  // Only a trial needs a Google of its own: whoever sets a city up does not wait for it to be loaded.
  const world = told.local ? await (await import("./localWorld.ts")).localWorld(dataDir) : undefined;
  const ended = world === undefined ? undefined : endBySignal(world);
  try {
    const report = await setUp(withWorld(answered, world), home, world, canAsk);
    if (report === undefined) return 1;
    if (answered.json) process.stdout.write(`${JSON.stringify(report)}\n`);
    else showEnd(report);
    if (world !== undefined && canAsk && report.ok && !report.dryRun) {
      log.info(`Lembar kerja: ${world.googleUrl}/  (Ctrl-C mengakhiri percobaan)`);
      await ended;
    } else if (world !== undefined && !answered.json && !report.dryRun) {
      log.info(
        "Percobaan selesai dan dimatikan; alamat di atas tidak menjawab lagi. Tanpa --yes, percobaan tetap menyala.",
      );
    }
    return report.ok ? 0 : 1;
  } finally {
    await world?.stop();
  }
}

function withWorld(options: SetupOptions, world: LocalWorld | undefined): SetupOptions {
  if (world === undefined) return options;
  return { ...options, key: world.keyFile, folder: options.folder ?? world.folder };
}

/** Ends the trial, and what it started, when it is told to. */
function endBySignal(world: LocalWorld): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(
        signal,
        () =>
          void world
            .stop()
            .then(resolve)
            .then(() => process.exit(0)),
      );
    }
  });
}

/** Everything between the questions and the report; undefined where a person does not want to begin. */
async function setUp(
  options: SetupOptions,
  home: string,
  world: LocalWorld | undefined,
  canAsk: boolean,
): Promise<SetupReport | undefined> {
  const prepared = await prepare(options);
  if (!options.json) for (const one of prepared.results) showStep(one);
  const { dryRun, local } = options;
  const facts = { dryRun, local, sheets: world?.googleUrl ?? "https://docs.google.com" };
  if (prepared.given === undefined)
    return reportOf(prepared.results, { ...facts, values: readCityValues(home), view: undefined });
  if (canAsk && !dryRun && !(await askToBegin())) return undefined;
  const context = contextOf(options, prepared.given, home, world?.googleUrl);
  if (!dryRun) {
    context.save(answersOf(options));
    if (options.replace.length > 0) await forgetVanished(context, options.replace);
  }
  const steps = world === undefined ? cityPlan(context, options.ownServer) : localPlan(context, world.startWorker);
  const shower = options.json ? undefined : stepShower();
  const results = await runSteps(steps, {
    dryRun,
    onBegin: (step) => shower?.begin(step.title.id),
    onEnd: (result) => shower?.end(result),
  });
  const isReached = results.some((one) => one.step === "google" && one.state === "already");
  const view = isReached ? await context.view() : undefined;
  return reportOf([...prepared.results, ...results], { ...facts, values: context.values(), view });
}

function answersOf({
  key,
  agencies,
  folder,
  admins,
  reviewers,
  clientIds,
  url,
  zone,
  ownServer,
  isWithoutAddon,
}: SetupOptions) {
  const files = { key: key === "" ? "" : resolve(key), agencies: resolve(agencies) };
  return {
    ...files,
    ...{ url, zone, ownServer },
    ...(folder === undefined ? {} : { folder }),
    admins: [...admins],
    reviewers: [...reviewers],
    clientIds: [...clientIds],
    isWithoutAddon: isWithoutAddon === true,
  };
}
