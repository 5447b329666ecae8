// Step: the guide of each agency's workbook tells the address of its form on the web, as the add-on's script was deployed.

import { ADDRESS_RANGE, ADDRESS_WORDS, addressIn, formAddressOf } from "../../../shared/form/formAddress.ts";
import type { SheetRequest } from "../../../shared/google/requests.ts";
import { GUIDE_TAB } from "../../../shared/systemTabs.ts";
import { Refusal } from "../../google/refusal.ts";
import type { SetupContext } from "../context.ts";
import type { Look, Outcome, Step } from "../step.ts";

/** An address that is to be written into a workbook. */
interface Untold {
  readonly file: string;
  readonly sheetId: number;
  readonly address: string;
}

/** Addresses that stand there are left alone; a workbook without the guide is nobody's to mend here. */
export function formsStep(context: SetupContext): Step {
  return {
    name: "forms",
    title: { id: "Alamat formulir", en: "Addresses of the forms" },
    needs: ["tabs"],
    look: async (): Promise<Look> => {
      const { forms, isWithoutAddon } = context.values();
      const untold = isWithoutAddon ? [] : await untoldIn(context);
      const count = Object.keys(forms).length;
      if (untold.length === 0) return { state: "already", told: counted(count, "tertulis", "are told") };
      const told = counted(untold.length, "ditulis di tab Petunjuk", "are written into the tab Petunjuk");
      return { state: "would", told, run: () => write(context, untold) };
    },
  };
}

async function untoldIn({ google, values, view }: SetupContext): Promise<Untold[]> {
  const { books } = await view();
  const untold: Untold[] = [];
  for (const [mark, deployment] of Object.entries(values().forms)) {
    const file = books.get(mark)?.id;
    const address = formAddressOf(deployment);
    if (file === undefined || (await addressTold(google, file)) === address) continue;
    const tab = (await google.tabs(file)).find((one) => one.title === GUIDE_TAB.title);
    if (tab !== undefined) untold.push({ file, sheetId: tab.sheetId, address });
  }
  return untold;
}

/** The address that the guide tells; "" for none, also where there is no guide: Google takes no range of a tab that is not there. */
async function addressTold(google: SetupContext["google"], file: string): Promise<string> {
  try {
    const [guide = []] = await google.read(file, [ADDRESS_RANGE]);
    return addressIn(guide);
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.finding.code === "google_refused") return "";
    throw thrown;
  }
}

async function write({ google }: SetupContext, untold: readonly Untold[]): Promise<Outcome> {
  for (const { file, sheetId, address } of untold) await google.write(file, [requestOf(sheetId, address)]);
  return {
    state: "done",
    told: counted(untold.length, "ditulis di tab Petunjuk", "are written into the tab Petunjuk"),
  };
}

function requestOf(sheetId: number, address: string): SheetRequest {
  const values = [ADDRESS_WORDS, address].map((stringValue) => ({ userEnteredValue: { stringValue } }));
  return {
    updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 1 }, rows: [{ values }], fields: "userEnteredValue" },
  };
}

function counted(count: number, id: string, en: string) {
  return { id: `${count} alamat formulir ${id}.`, en: `${count} addresses of forms ${en}.` };
}
