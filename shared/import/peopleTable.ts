// Tables of people (officials, a team, participants): lists often have one beside them, and none of its rows is a strength.

import type { ColumnKey } from "../columns.ts";
import { shortName } from "./headingNames.ts";

/** Headings that only people have below them. */
const OF_PEOPLE = new Set(
  [
    ...["NIP", "NIK", "NRP", "NIPPPK", "NIP/NIK", "NIP/NRP", "Jabatan", "Jabatan dalam tim", "Jabatan dalam dinas"],
    ...["Kedudukan dalam tim", "Pangkat", "Golongan", "Gol", "Pangkat/Gol", "Pangkat/Golongan", "Pangkat, Golongan"],
    ...["Gol/Ruang", "Pangkat/Gol.Ruang", "Eselon", "Jenis kelamin", "L/P", "Tempat lahir", "Tanggal lahir", "TTL"],
    ...["Tempat, tanggal lahir", "Tempat/tanggal lahir", "Pendidikan terakhir", "Agama", "Umur", "Usia"],
    ...["Position", "Job title", "Rank", "Gender"],
  ].map(shortName),
);

const PERSON =
  /^(?:nama(?: (?:lengkap|pegawai|pejabat|petugas|peserta|anggota|personel|personil|panitia|pengurus|asn|pns)(?: dan gelar)?| (?:dan|\/) ?gelar)?|name|full name)$/i;

/** Columns that a table of people fills too. */
const THEIRS: ReadonlySet<ColumnKey | undefined> = new Set<ColumnKey | undefined>([
  "contact_unit",
  "contact_email",
  "notes_internal",
  undefined,
]);

/** Whether a heading is one that only people have below them. */
export function isOfPeople(heading: string): boolean {
  return heading.split(" / ").some((part) => OF_PEOPLE.has(shortName(part))) || OF_PEOPLE.has(shortName(heading));
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
