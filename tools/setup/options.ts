// What setup is told on its command line.

import { ZONE_CODES } from "../../shared/city/zones.ts";
import type { CityValues } from "../city/cityValues.ts";
import type { Told } from "../command/readCommand.ts";

/** The options; blank where nothing was said. A folder that is undefined was not spoken of, "" is none. */
export interface SetupOptions {
  readonly key: string;
  readonly agencies: string;
  readonly folder: string | undefined;
  readonly admins: readonly string[];
  readonly reviewers: readonly string[];
  readonly clientIds: readonly string[];
  /** Which scripts that wait are admitted: "all", codes of agencies, "register", client ids. */
  readonly admit: readonly string[];
  /** Whose workbooks are gone for good: codes of agencies, "register". */
  readonly replace: readonly string[];
  /** Whether the city works without the add-on; undefined where nothing was said. */
  readonly isWithoutAddon: boolean | undefined;
  readonly url: string;
  /** The time zone as it was typed. */
  readonly zone: string;
  readonly notify: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly json: boolean;
  readonly local: boolean;
  /** The city's own server answers, in place of Cloudflare. */
  readonly ownServer: boolean;
}

const text = { type: "string" } as const;
const many = { type: "string", multiple: true, default: [] as string[] } as const;
const one = { type: "string", default: "" } as const;
const flag = { type: "boolean", default: false } as const;

/** How setup is told what to do. */
export const COMMAND = {
  usage: `npm run setup -- [pilihan]
  --key BERKAS         kunci akun layanan Google (JSON)
  --agencies DAFTAR    daftar perangkat daerah (.csv atau .xlsx)
  --folder ALAMAT      folder drive bersama, atau folder berisi lembar kosong, yang dibagikan kepada akun layanan
  --admin SUREL        admin; boleh diulang
  --reviewer SUREL     peninjau; boleh diulang
  --client-id ID       OAuth client id add-on; boleh diulang
  --admit SIAPA        akui skrip yang menunggu: all, kode perangkat daerah, register, atau client id; boleh diulang
  --replace SIAPA      buat lembar baru yang kosong sebagai ganti yang benar-benar hilang: kode perangkat daerah; boleh diulang
  --without-addon      kota bekerja tanpa add-on (--with-addon: dengan add-on)
  --zone ZONA          zona waktu kota: ${ZONE_CODES.join(", ")} (tanpa ini: zona komputer ini)
  --url ALAMAT         alamat Worker, bila memakai domain sendiri
  --own-server         server milik kota (npm run serve), tanpa Cloudflare; perlu --url
  --notify             Google memberi tahu lewat surel saat lembar dibagikan
  --dry-run            tunjukkan saja, tidak ada yang diubah
  --yes                jangan bertanya
  --json               laporan untuk program lain
  --local              coba di komputer ini, tanpa akun
Jawaban diingat: jalankan lagi tanpa pilihan untuk melanjutkan.
`,
  options: {
    ...{ key: one, agencies: one, folder: text, url: one, zone: one },
    ...{ admin: many, reviewer: many, "client-id": many, admit: many, replace: many },
    ...{ "without-addon": flag, "with-addon": flag, "own-server": flag },
    ...{ notify: flag, "dry-run": flag, yes: flag, json: flag, local: flag },
  },
  takes: [0, 0],
} as const;

/** What was said as options. */
export function setupOptions({ values }: Told<typeof COMMAND.options>): SetupOptions {
  const { key, agencies, folder, url, zone, notify, yes, json, local } = values;
  return {
    ...{ key, agencies, url: url.replace(/\/+$/, ""), zone, notify, yes, json, local },
    folder: folder === undefined ? undefined : folderIn(folder),
    admins: addressesIn(values.admin),
    reviewers: addressesIn(values.reviewer),
    clientIds: values["client-id"],
    admit: values.admit,
    replace: values.replace,
    isWithoutAddon: values["without-addon"] ? true : values["with-addon"] ? false : undefined,
    dryRun: values["dry-run"],
    ownServer: values["own-server"],
  };
}

/** The options, and for what was not said the answers of an earlier run. */
export function withAnswers(options: SetupOptions, values: CityValues): SetupOptions {
  const { admins, reviewers, clientIds } = options;
  return {
    ...options,
    key: options.key || values.key,
    agencies: options.agencies || values.agencies,
    folder: options.folder ?? values.folder,
    url: options.url || values.url,
    zone: options.zone || values.zone,
    isWithoutAddon: options.isWithoutAddon ?? values.isWithoutAddon,
    ownServer: options.ownServer || values.ownServer,
    admins: [...new Set([...values.admins, ...admins])],
    reviewers: [...new Set([...values.reviewers, ...reviewers])],
    clientIds: [...new Set([...values.clientIds, ...clientIds])],
  };
}

/** The id in the address of a folder or shared drive, or the id itself. */
export function folderIn(text: string): string {
  return /\/(?:folders|drive|drives)\/([\w-]{10,})/.exec(text)?.[1] ?? text.trim();
}

/** Addresses, lower case; several in one text are separated by semicolons, commas or spaces. */
export function addressesIn(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => text.toLowerCase().split(/[;,\s]+/)).filter((one) => one !== "");
  return [...new Set(found)];
}
