// A hint that a row is like another one follows what becomes of that other one: it goes where it changes or ends, and comes back.

import { afterAll, beforeAll, expect, it } from "vitest";
import { GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

const TEXT = {
  title_id: "Contoh layanan perawat lansia di kampung tepi sungai",
  summary_id:
    "Perawat puskesmas mengunjungi rumah lansia setiap pekan, memeriksa tekanan darah, mencatat obat, dan melatih keluarga.",
};
const OTHER = {
  title_id: "Contoh bank sampah sekolah",
  summary_id: "Siswa memilah plastik dan kertas setiap Jumat, menabungnya, dan menjualnya lewat bank sampah kecamatan.",
};
const [FIRST, SECOND] = [testId(1), testId(2)];

let city: SmallCity;
beforeAll(async () => {
  city = await startSmallCity(["DINKES", "DLH"]);
  strengths("DINKES").add({ ...GOOD, ...TEXT, id: FIRST });
  await city.sync();
  strengths("DLH").add({ ...GOOD, ...TEXT, title_id: `${TEXT.title_id} kota`, id: SECOND });
  await settle();
});
afterAll(() => city.stop());

const strengths = (code: string) => openTab(city.google, city.workbook(code), "Keunggulan", city.staffOf(code));
const review = () => openTab(city.google, city.register, "Tinjauan", REVIEWER);
const settle = async () => {
  await city.sync();
  await city.sync();
};
/** What reviewer and clerk are told of the second row. */
const told = () => {
  const register = openTab(city.google, city.register, "Data Gabungan", REVIEWER).rows();
  const feedback = openTab(city.google, city.workbook("DLH"), "Umpan Balik", city.staffOf("DLH")).rows();
  return [register, feedback].map((rows) => String(rows.find((row) => row.id === SECOND)?.problems).includes(FIRST));
};

it("is told to reviewer and clerk while the other row stands", async () => {
  expect(told()).toEqual([true, true]);
  review().change(FIRST, { decision: "Arsipkan" });
  await settle();
  expect(told()).toEqual([false, false]);
  review().change(FIRST, { decision: "Batalkan keputusan terakhir" });
  await settle();
  expect(told()).toEqual([true, true]);
});

it("stays while the other row is another draft, and goes once that is submitted and says something else", async () => {
  strengths("DINKES").change(FIRST, { ...OTHER, status: "Draf" });
  await settle();
  expect(told()).toEqual([true, true]);
  strengths("DINKES").change(FIRST, { status: "Diajukan", title_id: `${OTHER.title_id} dasar` });
  await settle();
  expect(told()).toEqual([false, false]);
  expect(await city.sync()).toMatchObject({ google_calls: 1 });
});
