// The blank minutes (berita acara) of the cooperation team's meeting, with places for names and signatures.

import { type Block, cell, paragraph } from "./document.ts";
import type { PaperFacts } from "./facts.ts";
import { cityOfPaper, secretariatHead } from "./letterhead.ts";

const SIGNATURES = 8;

/** One row for each proposal, to be filled in by hand. */
export function minutes(facts: PaperFacts): Block[] {
  const dots = "……………………";
  return [
    secretariatHead(facts),
    { kind: "heading", level: 1, text: "BERITA ACARA" },
    paragraph(`Rapat Tim Koordinasi Kerja Sama Daerah ${cityOfPaper(facts).name.id}`, {
      align: "center",
      after: 0,
    }),
    paragraph(`Nomor: ${dots}${dots}`, { align: "center", after: 10 }),
    paragraph(
      `Pada hari ini, ${dots} tanggal ${dots} bulan ${dots} tahun ${dots}, bertempat di ${dots}${dots}, telah dilaksanakan rapat Tim Koordinasi Kerja Sama Daerah ${cityOfPaper(facts).name.id} yang membahas ${facts.rows.length} usulan sebagaimana matriks terlampir, dengan hasil sebagai berikut:`,
    ),
    {
      kind: "table",
      frame: "grid",
      size: 9,
      rowHeight: 9,
      widths: [10, 32, 58, 35, 35],
      head: ["No.", "Kode", "Nama keunggulan", "Hasil pembahasan", "Catatan"],
      rows: facts.rows.map((row, index) => [
        { lines: [String(index + 1)], align: "center" },
        cell(row.id),
        cell(row.content.title_id ?? ""),
        cell(""),
        cell(""),
      ]),
    },
    paragraph("Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.", {
      after: 8,
      keepWithNext: true,
    }),
    {
      kind: "table",
      frame: "grid",
      size: 9,
      together: true,
      rowHeight: 11,
      widths: [10, 60, 60, 40],
      head: ["No.", "Nama", "Jabatan dalam TKKSD", "Tanda tangan"],
      rows: Array.from({ length: SIGNATURES }, (_, index) => [
        { lines: [String(index + 1)], align: "center" },
        cell(""),
        cell(""),
        cell(`${index + 1}.`),
      ]),
    },
  ];
}
