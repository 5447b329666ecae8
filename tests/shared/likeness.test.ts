// Likeness: what counts as the same strength in other words, what does not, and that bands find it.

import { describe, expect, it } from "vitest";
import { likenessOf, mostAlike } from "../../shared/likeness/alike.ts";
import { bandsOf } from "../../shared/likeness/bands.ts";
import { type Features, featuresOf } from "../../shared/likeness/features.ts";
import { sampleRows } from "../support/sampleRows.ts";

const features = (title_id: string, summary_id: string): Features => {
  const made = featuresOf({ title_id, summary_id });
  if (made === undefined) throw new Error("too few words");
  return made;
};
const LANSIA = features(
  "Layanan perawat lansia di kampung tepi sungai",
  "Perawat puskesmas mengunjungi rumah lansia setiap pekan, memeriksa tekanan darah, mencatat obat, dan melatih keluarga.",
);
const REWORDED = features(
  "Contoh: Pelayanan perawatan lansia pada kampung tepian sungai",
  "Setiap pekan perawat dari puskesmas mengunjungi lansia di rumah untuk memeriksa tekanan darah serta mencatat obat; keluarga dilatih.",
);
const OTHER = features(
  "Penataan kampung tepian sungai tanpa penggusuran",
  "Warga kampung tepi sungai menata rumah, jalan titian, dan sanitasi bersama dinas tanpa dipindahkan dari lahannya.",
);

describe("two strengths", () => {
  it("are alike in other words, and not by their theme alone", () => {
    expect(likenessOf(LANSIA, REWORDED)).toBeGreaterThan(0.7);
    expect(
      mostAlike(
        LANSIA,
        new Map([
          ["KB-2", OTHER],
          ["KB-1", REWORDED],
        ]),
      ),
    ).toEqual(["KB-1"]);
  });

  it("that say too little are never told as alike", () => {
    expect(
      featuresOf({ title_id: "Keunggulan nomor 5", summary_id: "Uraian keunggulan kota nomor 5." }),
    ).toBeUndefined();
  });

  it("share a band where they are alike", () => {
    const bands = new Set(bandsOf(LANSIA));
    expect(bandsOf(REWORDED).some((one) => bands.has(one))).toBe(true);
    expect(bandsOf(OTHER).some((one) => bands.has(one))).toBe(false);
  });
});

it("of the sample city's rows no two are told as alike", () => {
  const rows = sampleRows("banjarmasin").flatMap(({ content }) => featuresOf(content) ?? []);
  expect(rows.length).toBeGreaterThan(90);
  const told = rows.filter((own, at) => rows.some((other, n) => n > at && likenessOf(own, other) >= 0.5));
  expect(told).toEqual([]);
});
