// A city's list of perangkat daerah, as people keep it: headings are forgiven, everything that is wrong is named.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readAgencies } from "../../tools/setup/readAgencies.ts";
import { writeList } from "./lists/describe.ts";
import { FIVE_AGENCIES } from "./support/setupCity.ts";

const folder = mkdtempSync(join(tmpdir(), "kembar-list-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(text: string) {
  const file = join(folder, "daftar.csv");
  writeFileSync(file, text);
  return readAgencies(file);
}

/** Code, and the Indonesian words, of everything that is wrong. */
async function wrongIn(text: string): Promise<string[]> {
  const list = await read(text);
  return "problems" in list ? list.problems.map((one) => `${one.code}: ${one.told.id}`) : [];
}

it("five agencies are read, and the column that nothing is taken from is named", async () => {
  const list = await read(FIVE_AGENCIES);
  if ("problems" in list) throw new Error(JSON.stringify(list.problems));
  expect(list.unused).toEqual(["No"]);
  expect(list.agencies.map(({ code, short, affairs, staff }) => [code, short, affairs, staff])).toEqual([
    ["DINKES", "Dinkes", ["1.02"], ["staf.dinkes@kota.example"]],
    ["DLH", "DLH", ["2.11"], ["staf1.dlh@kota.example", "staf2.dlh@kota.example"]],
    ["DISDIK", "Disdik", ["1.01"], ["staf.disdik@kota.example"]],
    ["DISKOPUMKER", "Dinas Koperasi, Usaha Mikro dan Tenaga Kerja", ["2.17"], ["staf.diskop@kota.example"]],
    ["BAPPERIDA", "Bapperida", ["5.01"], []],
  ]);
});

it.each([
  ["tags", "code,name_id,name_en,short_name,affair,contact_unit,contact_email,staff_emails"],
  ["Indonesian", "Kode,Nama,Nama (Inggris),Singkatan,Urusan pemerintahan,Unit pelaksana,Surel unit,Surel petugas"],
  ["English", "Code,Name,Name (English),Short name,Government affair,Responsible unit,Unit e-mail,Staff e-mails"],
])("headings may be %s", async (_what, headings) => {
  const list = await read(
    `${headings}\nDLH,Dinas LH,Environment Office,DLH,2.11; 1.02,Bidang 1,lh@a.example,x@a.example`,
  );
  expect(list).toMatchObject({
    unused: [],
    agencies: [
      {
        affairs: ["2.11", "1.02"],
        cells: {
          agency_code: "DLH",
          name_id: "Dinas LH",
          name_en: "Environment Office",
          affair: "2.11 Lingkungan Hidup; 1.02 Kesehatan",
          contact_unit: "Bidang 1",
          contact_email: "lh@a.example",
          staff_emails: "x@a.example",
        },
      },
    ],
  });
});

it("everything that is wrong is told with its line", async () => {
  const wrong = await wrongIn(
    [
      "Kode;Nama;Urusan;Surel petugas",
      "DLH;Dinas Lingkungan Hidup;2.11;a@b.example",
      "dlh;Dinas Lain;1.02;",
      ";Tanpa Kode;1.02;",
      "DUA KATA;Dua Kata;1.02;",
      "SOSIAL;;1.06;",
      "SIHIR;Dinas Sihir;Ilmu sihir;",
      "SURAT;Dinas Surat;1.02;a@b.example; bukan-surel",
      'SURAT2;Dinas Surat;1.02;"a@b.example; bukan-surel"',
    ].join("\n"),
  );
  expect(wrong).toEqual([
    "double_code: Baris 3: kode DLH sudah dipakai baris 2.",
    "bad_code: Baris 4: kode kosong.",
    'bad_code: Baris 5: kode "DUA KATA" tidak dapat dipakai.',
    "empty_name: Baris 6: nama kosong.",
    'unknown_affair: Baris 7: urusan "Ilmu sihir" tidak dikenal.',
    "cells_beyond: Baris 8: ada isi di kanan judul terakhir: bukan-surel.",
    'bad_email: Baris 9: "bukan-surel" pada kolom Surel petugas bukan alamat surel.',
  ]);
});

it.each([
  ["no headings", "DLH;Dinas\nDINKES;Dinas", ["no_headings"]],
  ["a column that is lacking", "Nama;Urusan\nDinas;1.02", ["heading_lost"]],
  ["headings alone", "Kode;Nama;Urusan\n", ["no_agencies"]],
])("%s", async (_what, text, codes) => {
  expect((await wrongIn(text)).map((one) => one.split(":")[0])).toEqual(codes);
});

it("a list from an older Excel, in UTF-16 and from a workbook arrives whole; a hidden tab is not taken for it", async () => {
  const name = "Dinas Pariwisata – Café Sungai";
  const text = `Kode;Nama;Urusan\nDISPAR;${name};3.26\n`;
  const windows = Buffer.from(text.replace("–", "\u0096"), "latin1");
  const saved = (bytes: Buffer, ending = "csv") => {
    const file = join(folder, `kota.${ending}`);
    writeFileSync(file, bytes);
    return readAgencies(file);
  };
  const agency = { code: "DISPAR", name, affairs: ["3.26"] };
  expect(saved(windows)).toMatchObject({ agencies: [agency] });
  expect(saved(Buffer.from(`\ufeff${text}`, "utf16le"))).toMatchObject({ agencies: [agency] });
  expect(saved(Buffer.from(`\ufeff${text}`, "utf16le").swap16())).toMatchObject({ agencies: [agency] });
  const file = join(folder, "kota.xlsx");
  const tabs = [
    {
      name: "Lama",
      hidden: true,
      rows: [
        ["Kode", "Nama"],
        ["LAMA", "Dinas Lama"],
      ],
    },
    {
      name: "Baru",
      rows: [
        ["Kode", "Nama", "Urusan"],
        ["DISPAR", name, 3.26],
      ],
    },
  ] as const;
  writeList({ ending: "xlsx", tabs }, file);
  expect(readAgencies(file)).toMatchObject({ agencies: [agency] });
  expect(saved(Buffer.from('Kode;Nama;Urusan\nA;"Dinas A;1.02\nB;Dinas B;1.02\n'))).toMatchObject({
    problems: [{ code: "csv_quotes", told: { id: expect.stringContaining("Baris 2") } }],
  });
});

it("a file that is none", async () => {
  expect(await readAgencies(join(folder, "tidak-ada.csv"))).toMatchObject({ problems: [{ code: "file_unreadable" }] });
});
