// Reads what setup is given, before anything is done: the key, the list of agencies, the people who decide.

import { ZONE_CODES, zoneIn } from "../../shared/city/zones.ts";
import type { Finding } from "../google/refusal.ts";
import { readServiceKey, type ServiceKey } from "../google/serviceKey.ts";
import type { SetupOptions } from "./options.ts";
import { EMAIL, type NewAgency, readAgencies } from "./readAgencies.ts";
import type { StepResult } from "./step.ts";

/** What was read, undefined where something is wrong; each reading is a result of its own. */
export interface Prepared {
  readonly results: readonly StepResult[];
  readonly given: { readonly key: ServiceKey; readonly agencies: readonly NewAgency[] } | undefined;
}

/** Reads all, so that everything that is wrong is told at once. */
export async function prepare(options: SetupOptions): Promise<Prepared> {
  const key = readServiceKey(options.key || "service-account.json");
  const list = options.agencies === "" ? { problems: [LIST_NEEDED] } : readAgencies(options.agencies);
  const people = peopleProblems(options);
  const zone = options.zone === "" || zoneIn(options.zone) !== undefined ? [] : [oddZone(options.zone)];
  const results = [
    result("key", KEY, "finding" in key ? [key.finding] : [], "finding" in key ? NOTHING : keyTold(key)),
    result("agencies", LIST, "problems" in list ? list.problems : [], "problems" in list ? NOTHING : listTold(list)),
    result("people", PEOPLE, people, {
      id: `${options.admins.length} admin, ${options.reviewers.length} peninjau.`,
      en: `${options.admins.length} administrators, ${options.reviewers.length} reviewers.`,
    }),
    ...(zone.length > 0 ? [result("zone", ZONE, zone, NOTHING)] : []),
  ];
  const isGood = results.every((one) => one.state !== "failed");
  if (!isGood || "finding" in key || "problems" in list) return { results, given: undefined };
  return { results, given: { key, agencies: list.agencies } };
}

const NOTHING = { id: "", en: "" };
const KEY = { id: "Kunci akun layanan", en: "Service account's key" };
const LIST = { id: "Daftar perangkat daerah", en: "List of agencies" };
const CHOICES = ZONE_CODES.join(", --zone ");
const ZONE = { id: "Zona waktu", en: "Time zone" };
const PEOPLE = { id: "Admin dan peninjau", en: "Administrators and reviewers" };

const LIST_NEEDED: Finding = {
  code: "list_needed",
  told: { id: "Daftar perangkat daerah belum diberikan.", en: "No list of agencies was given." },
  mend: {
    id: "Tambahkan --agencies DAFTAR (.csv atau .xlsx) dengan kolom Kode, Nama, Singkatan, Urusan pemerintahan, Surel petugas.",
    en: "Add --agencies LIST (.csv or .xlsx) with the columns Code, Name, Short name, Government affair, Staff e-mails.",
  },
};

const ADMIN_NEEDED: Finding = {
  code: "admin_needed",
  told: { id: "Belum ada admin.", en: "There is no administrator." },
  mend: { id: "Tambahkan --admin SUREL.", en: "Add --admin EMAIL." },
};

function peopleProblems({ admins, reviewers }: SetupOptions): Finding[] {
  const odd = [...admins, ...reviewers].filter((one) => !EMAIL.test(one));
  return [
    ...(admins.length === 0 ? [ADMIN_NEEDED] : []),
    ...odd.map(
      (text): Finding => ({
        code: "bad_email",
        told: { id: `"${text}" bukan alamat surel.`, en: `"${text}" is no e-mail address.` },
        mend: {
          id: "Tulis alamat lengkap pada --admin atau --reviewer.",
          en: "Give the whole address to --admin or --reviewer.",
        },
      }),
    ),
  ];
}

function oddZone(text: string): Finding {
  return {
    code: "bad_zone",
    told: { id: `"${text}" bukan zona waktu Indonesia.`, en: `"${text}" is no time zone of Indonesia.` },
    mend: { id: `Pilih satu: --zone ${CHOICES}.`, en: `Give one of them: --zone ${CHOICES}.` },
  };
}

function keyTold({ address }: ServiceKey) {
  return { id: address, en: address };
}

function listTold({
  agencies,
  unused,
}: {
  readonly agencies: readonly NewAgency[];
  readonly unused: readonly string[];
}) {
  const silent = agencies.filter((one) => one.staff.length === 0).map((one) => one.code);
  const notes = [
    ...(unused.length > 0
      ? [[`Kolom tidak dipakai: ${unused.join(", ")}.`, `Columns not used: ${unused.join(", ")}.`]]
      : []),
    ...(silent.length > 0
      ? [[`Tanpa surel petugas: ${silent.join(", ")}.`, `Without staff e-mails: ${silent.join(", ")}.`]]
      : []),
  ];
  return {
    id: [`${agencies.length} perangkat daerah.`, ...notes.map((one) => one[0])].join(" "),
    en: [`${agencies.length} agencies.`, ...notes.map((one) => one[1])].join(" "),
  };
}

function result(
  step: string,
  title: StepResult["title"],
  problems: readonly Finding[],
  told: StepResult["told"],
): StepResult {
  const [first] = problems;
  if (first === undefined) return { step, title, state: "already", told };
  return { step, title, state: "failed", told: first.told, mend: first.mend, code: first.code, problems };
}
