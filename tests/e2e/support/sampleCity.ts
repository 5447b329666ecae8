// A sample city for tests, as `CITY=… npm start` makes it, and the real Worker beside it.

import { corpusOfFile } from "../../../tools/city/driveCorpus.ts";
import { cityOf } from "../../../tools/localGoogle/city.ts";
import type { SampleCity } from "../../../tools/sampleCity/readCity.ts";
import { seedCity } from "../../../tools/sampleCity/seedCity.ts";
import { type RunningCity, startCity } from "./startCity.ts";

/** Starts it with the add-on in its sheets; the first sync is done when it resolves. */
export function startSampleCity(sample: SampleCity): Promise<RunningCity> {
  const make = ({ google }: RunningCity["google"]) => {
    seedCity(google, sample, false);
    const { register, agencies } = cityOf(google);
    const corpus = corpusOfFile(google.as(google.serviceAccount).files.get(register));
    const workbooks = new Map(agencies.map((one) => [one.code, one.spreadsheet]));
    return {
      register,
      workbooks,
      corpus,
      reviewer: reviewerOf(sample),
      staffOf: (code: string) => staffOf(sample, code),
    };
  };
  return startCity(make, true, true, { quota: false });
}

/** The first who decides and keeps nothing. */
export function reviewerOf({ people }: SampleCity): string {
  return people.find((one) => one.role === "reviewer")?.email ?? "";
}

function staffOf({ agencies }: SampleCity, code: string): string {
  return agencies.find((one) => one.code === code)?.staff[0] ?? "";
}
