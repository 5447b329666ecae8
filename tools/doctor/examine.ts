// Looks at a whole city and changes nothing: the key, Google, every workbook and its people, the scripts, the Worker.

import type { CityValues } from "../city/cityValues.ts";
import { Refusal } from "../google/refusal.ts";
import { readServiceKey } from "../google/serviceKey.ts";
import type { SetupContext } from "../setup/context.ts";
import { contextOf } from "../setup/contextOf.ts";
import { standingPlan } from "../setup/plan.ts";
import { runSteps } from "../setup/runSteps.ts";
import { admissionStep } from "../setup/steps/admission.ts";
import { wantedBooks } from "../setup/wantedBooks.ts";
import { examineProfile } from "./cityProfile.ts";
import { type Diagnosis, doctorFinding, fine, missing } from "./diagnosis.ts";
import { ofSteps } from "./ofSteps.ts";
import { examinePeople } from "./people.ts";
import { examineQuotas } from "./quotas.ts";
import { registerAgencies } from "./registerAgencies.ts";
import { examineWorkbooks } from "./workbooks.ts";
import { examineWorker } from "./worker.ts";

/** Everything, in the order in which a city is set up. `home`: the folder of its values. */
export async function examine(home: string, values: CityValues): Promise<Diagnosis[]> {
  const key = readServiceKey(values.key);
  const worker = await examineWorker(values.url);
  if ("finding" in key) return [missing("key", doctorFinding(key.finding)), ...worker];
  const context = contextOf(
    { ...values, folder: values.folder, notify: false, admit: [] },
    { key, agencies: [] },
    home,
    undefined,
  );
  return [fine("key", key.address, key.address), ...(await examineGoogle(context, values)), ...worker];
}

async function examineGoogle(alone: SetupContext, values: CityValues): Promise<Diagnosis[]> {
  const agencies = await alone
    .view()
    .then(({ lists }) => registerAgencies(lists, alone.today))
    .catch((thrown) => {
      if (thrown instanceof Refusal) return [];
      throw thrown;
    });
  const context = { ...alone, agencies };
  const silent = { dryRun: true, onBegin: () => {}, onEnd: () => {} };
  const plan = [...standingPlan(context, values.ownServer), admissionStep(context)];
  const steps = ofSteps(await runSteps(plan, silent));
  const isReached = steps.some((one) => one.thing === "google" && one.state === "fine");
  if (!isReached) return steps;
  const wanted = wantedBooks(agencies, context.deciders, context.today);
  return [
    ...steps,
    ...examineProfile((await context.view()).lists),
    ...(await examineWorkbooks(context, wanted)),
    ...(await examinePeople(context, agencies)),
    examineQuotas(agencies.length),
  ];
}
