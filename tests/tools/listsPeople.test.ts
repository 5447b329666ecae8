// Tables of people beside lists of strengths: left out with their reason, and taken where somebody says so.

import { expect, it } from "vitest";
import type { ListOrder } from "../../shared/import/listReading.ts";
import { readList } from "../../shared/import/readList.ts";
import { readCsv } from "../../tools/table/readCsv.ts";
import { judged } from "./lists/judged.ts";
import { NO_ORDER } from "./lists/planOf.ts";

it.each([
  [
    "officials",
    ["No;Nama;Jabatan;NIP", "1;Contoh Satu;Kepala Dinas;123", "2;Contoh Dua;Sekretaris;456"],
    ["-2 people", "-3 people"],
  ],
  [
    "a team below a list",
    [
      "No;Nama Inovasi;Uraian;Mitra",
      "1;Contoh: A;a;m",
      ";;;",
      "TIM PENYUSUN;;;",
      "No;Nama;Pangkat/Golongan;Jabatan dalam tim",
      "1;Contoh Satu;Penata (III/c);Ketua",
      "2;Contoh Dua;Penata Muda;Anggota",
    ],
    ["+2 Contoh: A No=1 Uraian=a Mitra=m", "-3 blank", "-4 above", "-6 people", "-7 people"],
  ],
  [
    "participants with their office and address",
    ["NIP;Nama Lengkap;L/P;Unit Kerja;Surel", "1;Contoh Satu;L;Bidang A;contoh@kota.example"],
    ["-2 people"],
  ],
  [
    "innovations under the names of who made them",
    ["No;Nama;NIP;Judul Inovasi;Uraian", "1;Contoh Satu;123;Contoh: A;a"],
    ["+2 Contoh: A No=1 Nama=Contoh Satu NIP=123 Uraian=a"],
  ],
  [
    "strengths with the office that answers for them",
    ["No;Nama;Uraian;Jabatan", "1;Contoh: A;a;Kepala Bidang"],
    ["+2 Contoh: A No=1 Uraian=a Jabatan=Kepala Bidang"],
  ],
  [
    "strengths with a number of staff in their names' column",
    ["No;Nama Kegiatan;Jabatan", "1;Contoh: A;Kepala Bidang"],
    ["+2 Contoh: A No=1 Jabatan=Kepala Bidang"],
  ],
])("%s", (_what, lines, expected) => {
  expect(judged(lines.join("\n"))).toEqual(expected);
});

const PEOPLE = "No;Nama;Jabatan;NIP\n1;Contoh Satu;Kepala Dinas;123\n2;Contoh Dua;Sekretaris;456";
const STRENGTHS = "No;Nama Inovasi;Uraian\n1;Contoh: A;a";

function tabOf(name: string, text: string) {
  const lines = readCsv(text);
  if ("finding" in lines) throw new Error(lines.finding.code);
  return { name, hidden: false, lines, hiddenColumns: [] };
}

it.each<[string, Partial<ListOrder>, unknown]>([
  ["the tab of people is passed over", {}, [["Pejabat", "people"], ["Inovasi", "read"], "Contoh: A"]],
  ["with every tab too", { sheets: "all" }, [["Pejabat", "people"], ["Inovasi", "read"], "Contoh: A"]],
  [
    "named by itself it is read, and its lines are left out",
    { sheets: ["Pejabat"] },
    [
      ["Pejabat", "read"],
      ["Inovasi", "other"],
    ],
  ],
  [
    "a line that somebody keeps is taken under its name",
    { sheets: ["Pejabat"], keep: [{ tab: undefined, line: 3 }] },
    [["Pejabat", "read"], ["Inovasi", "other"], "Contoh Dua"],
  ],
  [
    "a column that somebody names makes it a list",
    { sheets: ["Pejabat"], columns: new Map([["Nama", "title_id"]]) },
    [["Pejabat", "read"], ["Inovasi", "other"], "Contoh Satu", "Contoh Dua"],
  ],
])("of two tabs: %s", (_what, order, expected) => {
  const reading = readList([tabOf("Pejabat", PEOPLE), tabOf("Inovasi", STRENGTHS)], { ...NO_ORDER, ...order });
  if ("finding" in reading) throw new Error(reading.finding.code);
  expect([...reading.tabs.map(({ tab, fate }) => [tab, fate]), ...reading.rows.map(({ title }) => title)]).toEqual(
    expected,
  );
});
