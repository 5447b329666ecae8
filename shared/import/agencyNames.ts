// Which agency is meant by the name that stands in a list for all of them.

import type { ListRecord } from "../register/record.ts";
import { findCode, type Match, type Vocabulary } from "../vocabularies/vocabulary.ts";

/** What follows the name of an agency in letters: "Dinas Kesehatan Kota …". */
const PLACE = /\s(?:pemerintah\s{1,3})?(?:kota|kabupaten|kab\.?)\s{1,3}\S[\s\S]*$/i;

/** The agencies as a list of names; `records` are those of Perangkat Daerah. */
export function agencyNames(records: Iterable<ListRecord>): Vocabulary {
  const entries = [...records].map((record) => {
    const id = record.name_id ?? record.agency_code ?? "";
    const also = [record.short_name, id, record.name_en].flatMap((name) =>
      name === undefined ? [] : [name, withoutPlace(name)],
    );
    return { code: record.agency_code ?? "", id, en: record.name_en ?? id, also };
  });
  return { name: "agency", title: { id: "Perangkat Daerah", en: "Agency" }, source: "Kembar", entries };
}

/** The code of the agency that a text names: its name, short name or code, with or without the city behind it. */
export function findAgency(names: Vocabulary, text: string): Match<string> {
  const plain = text.replace(/\s+/g, " ").trim();
  const whole = findCode(names, plain);
  if (whole.kind !== "none") return whole;
  const short = findCode(names, withoutPlace(plain).replace(/[.,]{1,9}$/, ""));
  return short.kind === "none" ? whole : short;
}

function withoutPlace(name: string): string {
  return name.replace(PLACE, "");
}
