// An agency answers a note, and answers again: the latest answer stands in the register with its day, and its rows go on being read.

import { afterAll, beforeAll, expect, it } from "vitest";
import { GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

let city: SmallCity;
beforeAll(async () => {
  city = await startSmallCity(["DINKES"]);
  strengths().add({ ...GOOD, id: testId(1) });
  await city.sync();
});
afterAll(() => city.stop());

const strengths = () => openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES"));
const shown = () => openTab(city.google, city.register, "Data Gabungan", REVIEWER).rows()[0];

it("holds each answer in its turn", async () => {
  for (const reply of ["Contoh jawaban pertama", "Contoh jawaban kedua", "Contoh jawaban ketiga"]) {
    strengths().change(testId(1), { reply });
    await city.sync();
    await city.sync();
    expect(shown()).toMatchObject({ id: testId(1), reply, reply_at: expect.any(Number) });
  }
  strengths().change(testId(1), { reply: "", title_id: "Contoh judul yang baru" });
  await city.sync();
  await city.sync();
  expect(shown()).toMatchObject({ reply: "", title_id: "Contoh judul yang baru" });
});
