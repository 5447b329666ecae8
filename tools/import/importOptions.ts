// What is said on the command line of an import.

import type { LineName, ListOrder } from "../../shared/import/listReading.ts";
import { Misuse, type Told } from "../command/readCommand.ts";

const text = { type: "string" } as const;
const many = { type: "string", multiple: true, default: [] as string[] } as const;
const flag = { type: "boolean", default: false } as const;

/** How an import is ordered. */
export const COMMAND = {
  usage: `npm run import -- DAFTAR LEMBAR [pilihan]
DAFTAR: berkas .xlsx, .xls, .ods atau .csv, atau alamat Google Sheet yang dibagikan ke akun layanan.
LEMBAR: alamat atau kode lembar perangkat daerah; dengan --by-agency alamat register.
  --sheet NAMA            tab yang dibaca (boleh beberapa kali); tanpa ini tab pertama yang berisi daftar
  --all-tabs              semua tab yang tampak dan berisi daftar
  --column "Judul=kolom"  kolom tujuan sebuah judul; "Judul=" menyimpannya di Catatan internal
  --skip 12,15-17         baris yang tidak diambil; pada tab tertentu "NAMA!12"
  --keep 8                baris yang tetap diambil walau tampak bukan isi
  --by-agency JUDUL       tiap baris ke lembar perangkat daerah yang tertulis pada kolom itu
  --key BERKAS            kunci akun layanan
  --dry-run               lihat saja
  --yes                   tulis tanpa bertanya
  --json                  semuanya sebagai JSON
`,
  options: {
    ...{ key: text, sheet: many, "all-tabs": flag, column: many, skip: many, keep: many },
    ...{ "by-agency": text, yes: flag, "dry-run": flag, json: flag },
  },
  takes: [2, 2],
} as const;

/** What was said; `spreadsheet` is a workbook, or the register where `byAgency` is a heading. */
export interface ImportOptions extends ListOrder {
  readonly source: string;
  readonly spreadsheet: string;
  readonly byAgency: string | undefined;
  readonly key: string | undefined;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** What was said as an order. Throws Misuse. */
export function importOptions({ values, plain }: Told<typeof COMMAND.options>): ImportOptions {
  const [source = "", spreadsheet = ""] = plain;
  const skip = lineNames(values.skip);
  const keep = lineNames(values.keep);
  if (skip === undefined || keep === undefined)
    throw new Misuse('Baris pada --skip dan --keep ditulis sebagai angka: 12,15-17 atau "NAMA!12".');
  if (values["all-tabs"] && values.sheet.length > 0) throw new Misuse("Pilih salah satu: --sheet atau --all-tabs.");
  return {
    source,
    spreadsheet,
    byAgency: values["by-agency"],
    sheets: values["all-tabs"] ? "all" : values.sheet.length > 0 ? values.sheet : undefined,
    columns: new Map(values.column.map(splitColumn)),
    skip,
    keep,
    key: values.key,
    yes: values.yes,
    dryRun: values["dry-run"],
    json: values.json,
  };
}

function splitColumn(text: string): readonly [string, string] {
  const at = text.lastIndexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

const LINES = /^(?:(.+)!)?(\d{1,7})(?:-(\d{1,7}))?$/;
/** More lines than any list may hold. */
const LONGEST_SPAN = 5000;

/** "12", "15-17", "2025!8", several of them separated by commas; undefined for what names no line. */
export function lineNames(texts: readonly string[]): LineName[] | undefined {
  const names: LineName[] = [];
  for (const text of texts.flatMap((one) => one.split(","))) {
    const found = LINES.exec(text.trim());
    const first = Number(found?.[2]);
    const last = Number(found?.[3] ?? first);
    if (found === null || last < first || last - first > LONGEST_SPAN) return undefined;
    for (let line = first; line <= last; line++) names.push({ tab: found[1], line });
  }
  return names;
}
