// The fields of the form, made from the columns: one for each column that people type content into.

import type { Column, Kind } from "../column.ts";
import { COLUMNS, englishKeyOf } from "../columns.ts";
import { COUNTRY } from "../countries/findCountries.ts";
import { NO_PROGRAMME } from "../parse/lists.ts";
import { poorWords } from "../template/guide.ts";
import type { Entry } from "../vocabularies/vocabulary.ts";

/** The steps of the form in order; the last is the page before sending. */
export const FORM_STEPS = [
  { key: "strength", title: "Keunggulan", short: "Isi" },
  { key: "benefit", title: "Manfaat dan lingkup", short: "Manfaat" },
  { key: "foreign", title: "Khusus luar negeri", short: "Luar negeri" },
  { key: "last", title: "Periksa dan kirim", short: "Kirim" },
] as const;

type StepKey = (typeof FORM_STEPS)[number]["key"];

/** A field; `example` is "" where a list shows what to choose, `max` 0 for no limit, `isForeign` where it is asked for abroad alone, `isMore` where it stands in the fold. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly example: string;
  /** A poor example of a long text, with what it lacks; "" for none. */
  readonly poor: string;
  readonly kind: Kind;
  readonly step: StepKey;
  readonly isForeign: boolean;
  readonly isMore: boolean;
  readonly needed: NonNullable<Column["needed"]> | "";
  readonly max: number;
  readonly options: readonly string[];
  /** Other words by which an option may be looked for, in the order of the options; none where the list has none. */
  readonly also: readonly string[];
}

/** What the workbook offers: its affairs with its own first, and the programmes of today. */
export interface Offered {
  readonly affairs: readonly string[];
  readonly programmes: readonly string[];
}

const STEP_OF: Readonly<Record<Column["group"], StepKey>> = {
  frozen: "strength",
  answer: "last",
  strength: "strength",
  benefit: "benefit",
  foreign: "foreign",
  more: "last",
};

/** The columns that the form asks for. */
export const FORM_COLUMNS = COLUMNS.filter((one) => one.role === "content");

const FOREIGN: ReadonlySet<string> = new Set(
  COLUMNS.filter((one) => one.group === "foreign").flatMap((one) =>
    one.bilingual === true ? [one.key, englishKeyOf(one.key)] : [one.key],
  ),
);

/** All fields in the order of the sheet. */
export function formFields(offered: Offered): FormField[] {
  return FORM_COLUMNS.map((one) => ({
    key: one.key,
    label: one.heading.id.replace(/ \(pisahkan .*\)$/, ""),
    help: one.help.id,
    example: one.list === undefined && one.kind !== "programme" ? one.example.replace(/^Contoh:\s*/, "") : "",
    poor: poorWords(one),
    kind: one.kind,
    step: STEP_OF[one.group],
    isForeign: FOREIGN.has(one.key),
    isMore: one.group === "more",
    needed: one.needed ?? "",
    max: one.kind === "text" || one.kind === "url" ? (one.max ?? 0) : 0,
    options: optionsOf(one, offered),
    also: entriesOf(one).map((entry) => [entry.en, ...(entry.also ?? [])].join(" ")),
  }));
}

function optionsOf(one: Column, { affairs, programmes }: Offered): readonly string[] {
  if (one.kind === "programme") return [...programmes, NO_PROGRAMME.id];
  return one.key === "affair" ? affairs : entriesOf(one).map((entry) => entry.id);
}

/** The entries whose order the options keep: the affairs have an order of their own. */
function entriesOf(one: Column): readonly Entry[] {
  if (one.key === "affair") return [];
  return one.kind === "countries" ? COUNTRY.entries : (one.list?.entries ?? []);
}
