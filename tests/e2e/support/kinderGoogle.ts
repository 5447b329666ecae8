// Where local Google is kinder than Google, and why: there it counts no calls a minute, and a service account may own files.

/** Files in which it is told so, each with its reason. */
export const KINDER_GOOGLE: Readonly<Record<string, string>> = {
  "bench/firstSetup.ts": "counts the calls that a setup needs; those asked again a minute later would be counted twice",
  "bench/invocations.ts":
    "counts what a change in every workbook costs at once, of more workbooks than are read in a minute",
  "bench/localGoogle.ts": "measures how many calls local Google answers, and Google lets sixty a minute through",
  "bench/restingCity.ts": "measures a sync of thousands of workbooks, not how long Google lets it wait",
  "e2e/support/sampleCity.ts":
    "32 agencies take more calls than a minute has, and its Worker would wait for a real one; e2e/start.test.ts starts the same city with quotas",
  "tools/startChecks.test.ts":
    "says what npm start does by itself: a person at a laptop tries Kembar without waiting for Google",
};
