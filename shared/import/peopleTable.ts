// Tables of people (officials, a team, participants): lists often have one beside them, and none of its rows is a strength.

import type { ColumnKey } from "../columns.ts";
import { shortName } from "./headingNames.ts";

/** Headings that only people have below them, folded. */
const OF_PEOPLE =
  /^(?:nip(?:ppk)?|nik|nrp|nip (?:nik|nrp)|(?:jabatan|kedudukan)(?: dalam .*)?|pangkat.*|gol(?:ongan)?(?: ruang)?|eselon|jenis kelamin|l p|ttl|(?:tempat,? )?t(?:anggal|empat|gl) lahir|agama)$/;

const PERSON =
  /^(?:nama(?: (?:lengkap|pe(?:gawai|jabat|tugas|serta|ngurus|rsonel|rsonil)|anggota|panitia|asn|pns)(?: dan gelar)?| (?:dan|\/) ?gelar)?)$/i;

/** Columns that a table of people fills too. */
const THEIRS: ReadonlySet<ColumnKey | undefined> = new Set<ColumnKey | undefined>([
  "contact_unit",
  "contact_email",
  "notes_internal",
  undefined,
]);

/** Whether a heading is one that only people have below them. */
export function isOfPeople(heading: string): boolean {
  return [heading, ...heading.split(" / ")].some((part) => OF_PEOPLE.test(shortName(part)));
}

/** Whether a heading names a person where another of its table is one of people. */
export function namesPerson(heading: string): boolean {
  return PERSON.test(shortName(heading));
}

/** Whether a table is one of people: nothing but a person's name, and what belongs to people, fills its columns. */
export function isPeopleTable(headings: readonly string[], keys: readonly (ColumnKey | undefined)[]): boolean {
  return (
    headings.some(isOfPeople) &&
    headings.every((heading, at) => THEIRS.has(keys[at]) || (keys[at] === "title_id" && namesPerson(heading)))
  );
}
