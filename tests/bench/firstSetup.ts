// What a first setup asks of Google, by the quota that each call counts against; nothing here depends on a clock.

import { writeFileSync } from "node:fs";
import { OWNER } from "../e2e/support/cityWorkbooks.ts";
import { ADMIN, DECIDERS, REVIEWER, sharedDriveOf, startSetupCity, statesOf } from "../tools/support/setupCity.ts";
import { line } from "./measure.ts";

/** Google lets an account read and write so often a minute (developers.google.com/workspace/sheets/api/limits). */
const PER_MINUTE = 60;

/** Prints it for a city in a shared drive; once where those who decide are let in by name, once where they are members. */
export async function benchFirstSetup(agencies: number): Promise<void> {
  await benchDrive(`first setup of ${agencies} agencies`, agencies, []);
  await benchDrive("  where those who decide are members of the drive", agencies, [ADMIN, REVIEWER]);
}

async function benchDrive(what: string, agencies: number, members: readonly string[]): Promise<void> {
  const city = await startSetupCity({ quota: false });
  try {
    const rows = Array.from({ length: agencies }, (_, at) => `D${at};Dinas Contoh ${at};1.02;staf.d${at}@kota.example`);
    writeFileSync(city.list, ["Kode;Nama Perangkat Daerah;Urusan;Surel petugas", ...rows].join("\n"));
    const drive = sharedDriveOf(city);
    const { google } = city.google;
    for (const emailAddress of members)
      google.as(OWNER).permissions.create(drive, { type: "user", role: "fileOrganizer", emailAddress });
    const before = google.requests.since(0).at(-1)?.seq ?? 0;
    const run = await city.run(["--yes", "--folder", drive, "--key", city.key, "--agencies", city.list, ...DECIDERS]);
    const calls = google.requests.since(before);
    const count = (match: RegExp) => calls.filter(({ method, path }) => match.test(`${method} ${path}`)).length;
    line(`${what}: register`, statesOf(run).register ?? "-");
    line("  calls of Google", calls.length);
    line(`  readings of Sheets (${PER_MINUTE} a minute)`, count(/^GET \/v4\//));
    line(`  writings of Sheets (${PER_MINUTE} a minute)`, count(/^(POST|PUT) \/v4\//));
    line("  files made", count(/^POST \/drive\/v3\/files(\?|$)/));
    line("  sharings (of a day)", count(/^POST \/drive\/v3\/files\/[^/]+\/permissions/));
  } finally {
    await city.stop();
  }
}
