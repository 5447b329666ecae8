// What setup says at the end: the steps, the addresses, and what is left for people to do.

import { LATENCY } from "../../shared/messages/latency.ts";
import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import { type CityValues, REGISTER_MARK } from "../city/cityValues.ts";
import type { CityView } from "./cityView.ts";
import type { StepResult } from "./step.ts";

/** The report as `--json` prints it. `ok`: no step failed and none could not be begun. */
export interface SetupReport {
  readonly ok: boolean;
  readonly dryRun: boolean;
  readonly steps: readonly StepResult[];
  readonly addresses: readonly { readonly name: string; readonly address: string }[];
  readonly left: readonly Bilingual[];
}

/** What is known at the end; `view` is undefined where nothing could be looked at, `sheets` is where sheets are opened. */
export interface ReportFacts {
  readonly values: CityValues;
  readonly view: CityView | undefined;
  readonly sheets: string;
  readonly dryRun: boolean;
  readonly local: boolean;
}

/** Puts a report together. */
export function reportOf(steps: readonly StepResult[], facts: ReportFacts): SetupReport {
  return {
    ok: steps.every((one) => one.state !== "failed" && one.code !== "blocked"),
    dryRun: facts.dryRun,
    steps,
    addresses: addressesOf(facts),
    left: steps.some((one) => one.step === "register" && IS_THERE.has(one.state)) ? leftIn(facts) : [],
  };
}

const IS_THERE: ReadonlySet<string> = new Set(["done", "already"]);

/** The public pages, the register, then the agencies by code. */
function addressesOf({ values: { url }, view, sheets }: ReportFacts): SetupReport["addresses"] {
  const pages = [
    { name: "Katalog", address: `${url}/` },
    { name: "Umpan", address: `${url}/feed.json` },
  ];
  const isRegister = (mark: string) => Number(mark !== REGISTER_MARK);
  const books = [...(view?.books ?? [])]
    .sort(([a], [b]) => isRegister(a) - isRegister(b) || a.localeCompare(b))
    .map(([mark, file]) => ({
      name: mark === REGISTER_MARK ? "Register" : mark,
      address: `${sheets}/spreadsheets/d/${file.id}/edit`,
    }));
  return [...(url === "" ? [] : pages), ...books];
}

function leftIn({ local, values: { isWithoutAddon } }: ReportFacts): Bilingual[] {
  if (local) return [FILL_IN];
  return [FILL_IN, TELL_STAFF, ...(isWithoutAddon ? [] : [SERVICE_PROPERTY, ADMISSION])];
}

const FILL_IN = {
  id: "Di Register: isi tab Profil Kota, Program, Mitra dan Kerja Sama.",
  en: "In the register: fill in the tabs Profil Kota, Program, Mitra and Kerja Sama.",
};

const TELL_STAFF = {
  id: "Kirim alamat lembar di atas dan docs/panduan-dinas.md kepada petugas.",
  en: "Send the addresses above and docs/panduan-dinas.md to the staff.",
};

const SERVICE_PROPERTY = {
  id: "Di skrip Register (Extensions > Apps Script > Project Settings): tambahkan script property SERVICE_ACCOUNT = alamat akun layanan, untuk menu Tambah perangkat daerah.",
  en: "In the register's script (Extensions > Apps Script > Project Settings): add the script property SERVICE_ACCOUNT = the service account's address, for the menu Tambah perangkat daerah.",
};

const ADMISSION = {
  id: `Klik satu tombol Sister City di Register dan di setiap lembar (atau tunggu petugas mengkliknya), lalu akui skripnya sekali saja: npm run setup -- --admit all, atau menu Akui skrip di Register. Sebelum itu lembar tetap dibaca sendiri, ${LATENCY.id}.`,
  en: `Click one Sister City button in the register and in each workbook (or wait until the staff does), then admit the scripts once: npm run setup -- --admit all, or the menu Akui skrip in the register. Until then the workbooks are still read by themselves, in ${LATENCY.en}.`,
};
