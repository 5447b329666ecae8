// Somebody acts between any two calls of a sync, or another sync runs there: every fact stays with its row.

import { describe, expect, it } from "vitest";
import { STRENGTH_TAB } from "../../../shared/systemTabs.ts";
import { lettersOf } from "../../../shared/tab.ts";
import { registerTab, startQuietCity, strength, strengthsOf, work } from "../support/busyDay.ts";
import { reviewedIn, stateOf, visibleOf } from "../support/cityState.ts";
import { OWNER, REVIEWER } from "../support/cityWorkbooks.ts";
import { testId } from "../support/rows.ts";
import { openTab } from "../support/sheet.ts";
import type { Moment, SteppedCity } from "../support/steppedCity.ts";
import type { Verdict } from "../support/steppedProtocol.ts";
import { decisionsIn } from "../support/unharmed.ts";
import { mode } from "./modes.ts";

/** What a colleague does in the middle of a sync; where it is a mistake, it gives back how to undo it. */
type Act = (city: SteppedCity) => (() => void) | undefined;

const change = (city: SteppedCity, spreadsheet: string, request: object) =>
  city.google.google.as(OWNER).spreadsheets.batchUpdate(spreadsheet, { requests: [request] });
const rows = (sheetId: number, startIndex: number, endIndex: number) => ({
  range: { sheetId, dimension: "ROWS", startIndex, endIndex },
});
const rename = (city: SteppedCity, title: string) =>
  change(city, city.workbook("DINKES"), {
    updateSheetProperties: { properties: { sheetId: STRENGTH_TAB.sheetId, title }, fields: "title" },
  });
const trash = (city: SteppedCity, trashed: boolean) =>
  city.google.google.as(OWNER).files.update(city.workbook("DINKES"), { trashed });
const sheetIdOf = (city: SteppedCity, spreadsheet: string, title: string) =>
  city.google.google
    .as(OWNER)
    .spreadsheets.get(spreadsheet)
    .sheets?.find((one) => one.properties?.title === title)?.properties?.sheetId ?? 0;

/** Sorts some neighbouring columns alone, as people do by mistake. */
function sortAlone(city: SteppedCity, spreadsheet: string, title: string, from: string, to: string) {
  const { values } = city.google.google.as(OWNER).spreadsheets;
  const tags = openTab(city.google, spreadsheet, title, OWNER).tags();
  const [first, last] = [tags.indexOf(from), tags.indexOf(to)];
  const range = `'${title}'!${lettersOf(first)}3:${lettersOf(last)}40`;
  const before = values.get(spreadsheet, range).values ?? [];
  const cells = Array.from({ length: 38 }, (_, at) =>
    Array.from({ length: last - first + 1 }, (__, column) => before[at]?.[column] ?? ""),
  );
  const sorted = { sheetId: sheetIdOf(city, spreadsheet, title), startRowIndex: 2, endRowIndex: 40 };
  const columns = { startColumnIndex: first, endColumnIndex: last + 1 };
  const sortSpecs = [{ dimensionIndex: first, sortOrder: "DESCENDING" }];
  change(city, spreadsheet, { sortRange: { range: { ...sorted, ...columns }, sortSpecs } });
  return () => void values.update(spreadsheet, range, { values: cells }, { valueInputOption: "RAW" });
}

const ACTS: Readonly<Record<string, Act>> = {
  "sorts Keunggulan whole": (city) => void strengthsOf(city, "DINKES").sort("title_id", "DESCENDING"),
  "sorts one column of Keunggulan alone": (city) =>
    sortAlone(city, city.workbook("DINKES"), "Keunggulan", "summary_id", "summary_id"),
  "inserts rows in both": (city) => {
    change(city, city.workbook("DINKES"), { insertDimension: rows(STRENGTH_TAB.sheetId, 3, 6) });
    change(city, city.register, { insertDimension: rows(sheetIdOf(city, city.register, "Tinjauan"), 3, 5) });
    return undefined;
  },
  "deletes a row of Tinjauan": (city) =>
    void change(city, city.register, { deleteDimension: rows(sheetIdOf(city, city.register, "Tinjauan"), 3, 4) }),
  "pastes a copy of a row": (city) => void strengthsOf(city, "DINKES").add(strength(6)),
  "sorts Tinjauan": (city) => void registerTab(city, "Tinjauan").sort("id", "DESCENDING"),
  "sorts the system's tab Data Gabungan": (city) =>
    void registerTab(city, "Data Gabungan", OWNER).sort("title_id", "DESCENDING"),
  "renames the tab": (city) => {
    rename(city, "Keunggulan lama");
    return () => void rename(city, "Keunggulan");
  },
  "throws the workbook away": (city) => {
    trash(city, true);
    return () => void trash(city, false);
  },
};

/** EVERY_STEP=1: each of them meets every step, which takes twice as long; else neighbours take turns with the steps. */
const EVERY_STEP = process.env.EVERY_STEP === "1";
const isIn = (turn: number, at: number): boolean => EVERY_STEP || (turn + at) % 2 === 0;

async function googleSteps(city: SteppedCity): Promise<readonly number[]> {
  city.watch();
  await city.sync();
  return city.steps.flatMap((name, at) => (name.startsWith("Google") ? [at + 1] : []));
}

/** What people see, whatever the order of people's rows and the day, and each row of Tinjauan once. */
async function seen(city: SteppedCity) {
  const { tabs, choices, feed } = await visibleOf(city);
  const rows = Object.entries(tabs).map(([title, lines]) => [
    title,
    lines.map((line) => line.replace(PLACE, "…")).sort(),
  ]);
  return { tabs: Object.fromEntries(rows), choices, feed, review: [...new Set(reviewedIn(city))] };
}

/** What differs with the hour, and where a row stands. */
const PLACE = /\d{1,2} Oktober 20\d\d|20\d\d-\d\d-\d\d|sheet_row=\d*|row_key=[^|]*/g;

function keunggulan(city: SteppedCity): string[] {
  return strengthsOf(city, "DINKES")
    .rows()
    .map(({ _row, review_status: _status, problems: _problems, review_note: _note, ...typed }) => JSON.stringify(typed))
    .sort();
}

describe.concurrent(mode(2), () => {
  const names = Object.keys(ACTS);
  const half = Math.ceil(names.length / 2);
  it.each([names.slice(0, half), names.slice(half)])(
    "a colleague who, in a gap between two calls of a sync, does this: %s, %s, %s, %s, …",
    async (...acts) => {
      const city = await startQuietCity();
      work(city);
      const busy = await city.keep();
      const steps = await googleSteps(city);
      for (const name of acts) {
        const own = steps.filter((_step, at) => isIn(names.indexOf(name), at));
        await actInEveryGap(city, busy, own, ACTS[name]);
      }
      await city.stop();
    },
    600_000,
  );

  it("a colleague who, in any gap, sorts the decisions of Tinjauan without their rows, and undoes it later", async () => {
    const city = await startQuietCity();
    strengthsOf(city, "DINKES").change(testId(5), { title_id: "Diubah" });
    const changed = await city.keep();
    const steps = await googleSteps(city);
    const act: Act = () => sortAlone(city, city.register, "Tinjauan", "decision", "reviewed_at");
    await actInEveryGap(city, changed, steps, act);
    await city.stop();
  }, 600_000);
});

/** Lets the colleague act in each gap in turn: people's cells stay as people left them, and all comes to the same end. */
async function actInEveryGap(
  city: SteppedCity,
  start: Moment,
  steps: readonly number[],
  act: Act | undefined,
): Promise<void> {
  await city.goBack(start);
  await city.settle();
  act?.(city)?.();
  await city.settle();
  const expected = await seen(city);
  for (const step of steps) {
    await city.goBack(start);
    let undo: (() => void) | undefined;
    let typed: string[] | undefined;
    city.watch({
      at: step,
      happens: () => {
        undo = act?.(city);
        typed = undo === undefined ? keunggulan(city) : undefined;
        return "go";
      },
    });
    await city.sync();
    expect(city.happened).toBe(true);
    if (typed !== undefined) expect(keunggulan(city)).toEqual(typed);
    undo?.();
    city.pass(25 * 3_600_000);
    await city.settle();
    expect(await seen(city), `before step ${step}`).toEqual(expected);
  }
}

/** Who else may act in the middle of a sync. */
const OTHERS: Readonly<Record<string, (city: SteppedCity) => Promise<unknown>>> = {
  "the clock strikes again": async (city) => {
    await city.cron();
    await city.deliverAll(10_000);
  },
  "a ping of a workbook or of the register is answered": (city) =>
    city.ping(REVIEWER, city.clock % 2 === 0 ? city.workbook("DINKES") : city.register),
  "the lease runs out and somebody else publishes": async (city) => {
    city.pass(61_000);
    await city.sync();
  },
};
/** Between two other steps there is nothing that somebody else could see or change. */
const SHARED = /batch|UPDATE|INSERT|write|queue/;

describe.concurrent(mode(3), () => {
  it.each(Object.keys(OTHERS))(
    "a sync in which, at any step, %s, comes to the same end",
    async (name) => {
      const city = await startQuietCity();
      work(city);
      const busy = await city.keep();
      city.watch();
      await city.sync();
      const names = [...city.steps];
      await city.settle();
      // Who is held up for longer than the lease may append a row of Tinjauan again; nobody deletes it but people.
      const outcome = (): Promise<unknown> => (name.includes("lease") ? seen(city) : stateOf(city));
      const expected = await outcome();
      const decisions = decisionsIn(city).sort();
      for (let step = 1; step <= names.length; step++) {
        if (!isIn(Object.keys(OTHERS).indexOf(name), step)) continue;
        if (!SHARED.test(names[step - 2] ?? "") && !names[step - 1]?.startsWith("Google")) continue;
        await city.goBack(busy);
        city.watch({
          at: step,
          happens: async (): Promise<Verdict> => {
            await OTHERS[name]?.(city);
            return "go";
          },
        });
        await city.sync();
        await city.settle();
        const place = `${name} before step ${step}, ${names[step - 1]}`;
        expect(decisionsIn(city).sort(), place).toEqual(decisions);
        expect(await outcome(), place).toEqual(expected);
      }
      await city.stop();
    },
    600_000,
  );
});
