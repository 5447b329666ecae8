// The covering letter of a plan: to the City Council before its approval, to the Minister of Home Affairs after it.

import { excerpt } from "../text/excerpt.ts";
import { OBJECT } from "../vocabularies/object.ts";
import { labelOf } from "../vocabularies/vocabulary.ts";
import { draftMark } from "./cooperationPlan.ts";
import { type Block, blank, cell, type Line, type Paper, paragraph } from "./document.ts";
import { onlyRow, type PaperFacts, type RowFacts, traceOf } from "./facts.ts";
import { cityOfPaper, mayorHead, mayorOf } from "./letterhead.ts";
import { activitiesOf, durationWords, objectOf, partnerOf, schemeOf, wordsOf } from "./rowWords.ts";

/** The Council approves in this stage; after it the Minister considers the plan (PP 28/2018 Ps 30 and 31). */
const COUNCIL_STAGE = 6;

const SCOPE_LENGTH = 300;

const ATTACHMENTS = {
  council: ["Rencana kerja sama", "Pernyataan kehendak kerja sama", "Data pendukung dari perangkat daerah pelaksana"],
  minister: ["Rencana kerja sama", "Persetujuan DPRD", "Pernyataan kehendak kerja sama"],
} as const;

/** The letter for an approved foreign row; the recorded stage decides to whom it goes. */
export function coveringLetter(facts: PaperFacts): Paper {
  const row = onlyRow(facts);
  const to = (row.stage?.stage ?? 0) > COUNCIL_STAGE ? "minister" : "council";
  return {
    title: `Surat pengantar: ${row.content.title_id ?? ""}`,
    language: "id",
    fileName: `surat-pengantar-${row.id}`,
    sections: [
      {
        landscape: false,
        margin: 25,
        blocks: [
          mayorHead(facts),
          ...draftMark(row),
          ...opening(to, row, facts),
          ...(to === "council" ? toCouncil(row, facts) : toMinister(row, facts)),
          ...closing(to, facts),
        ],
      },
    ],
    footer: traceOf(row, facts.day, "id"),
  };
}

type Addressee = keyof typeof ATTACHMENTS;

function opening(to: Addressee, row: RowFacts, facts: PaperFacts): Block[] {
  const subject =
    to === "council"
      ? "Permohonan persetujuan rencana kerja sama"
      : "Penyampaian rencana kerja sama untuk pertimbangan";
  const addressee: Line[] =
    to === "council"
      ? [
          "Yth. Ketua Dewan Perwakilan Rakyat Daerah",
          cityOfPaper(facts).name.id,
          "di –",
          `    ${cityOfPaper(facts).short.id}`,
        ]
      : ["Yth. Menteri Dalam Negeri", "Republik Indonesia", "di –", "    Jakarta"];
  const line = (name: string, value: Line) => [cell(name), cell(":"), { lines: [value] }, cell("")];
  const lines = [
    line("Nomor", [blank("nomor surat")]),
    line("Sifat", "Penting"),
    line("Lampiran", "1 (satu) berkas"),
    line("Hal", `${subject} tentang ${row.content.title_id ?? ""}`),
  ];
  return [
    paragraph([{ text: `${cityOfPaper(facts).short.id}, ` }, blank("tanggal")], { indent: 95, after: 8 }),
    { kind: "table", frame: "none", widths: [20, 5, 85, 50], rows: lines },
    ...addressee.map((one, at) => paragraph(one, { after: at === addressee.length - 1 ? 12 : 0 })),
  ];
}

function toCouncil(row: RowFacts, facts: PaperFacts): Block[] {
  return [
    body(
      `Sehubungan dengan ketentuan ${article(row, "Pasal 30 ayat (2)")} Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah, bersama ini kami sampaikan rencana kerja sama antara ${cityOfPaper(facts).government.id} dan ${partnerOf(row)} tentang ${row.content.title_id ?? ""} untuk mendapat persetujuan Dewan Perwakilan Rakyat Daerah.`,
    ),
    ...outline(row, facts),
    body(
      "Sesuai Pasal 30 Peraturan Pemerintah tersebut, persetujuan diberikan paling lama 45 (empat puluh lima) hari kerja sejak rencana kerja sama ini diterima.",
    ),
    body("Demikian kami sampaikan. Atas perhatian dan persetujuan Saudara, kami ucapkan terima kasih."),
  ];
}

function toMinister(row: RowFacts, facts: PaperFacts): Block[] {
  return [
    paragraph(
      [
        {
          text: `Sehubungan dengan ketentuan ${article(row, "Pasal 31 ayat (1)")} Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah, bersama ini kami sampaikan rencana kerja sama antara ${cityOfPaper(facts).government.id} dan ${partnerOf(row)} tentang ${row.content.title_id ?? ""}, yang telah disetujui Dewan Perwakilan Rakyat Daerah ${cityOfPaper(facts).name.id} dengan surat `,
        },
        blank("nomor dan tanggal persetujuan DPRD"),
        { text: ", untuk mendapat verifikasi dan pertimbangan Bapak/Ibu Menteri." },
      ],
      { align: "justify" },
    ),
    ...outline(row, facts),
    body("Demikian kami sampaikan. Atas perhatian dan pertimbangan Bapak/Ibu Menteri, kami ucapkan terima kasih."),
  ];
}

/** For an institution abroad the articles apply through Pasal 38. */
function article(row: RowFacts, words: string): string {
  return schemeOf(row)?.startsWith("KSDLL") === true ? `${words} dan Pasal 38` : words;
}

function outline(row: RowFacts, facts: PaperFacts): Block[] {
  const object = objectOf(row);
  const { activities_id: activities, duration_months: months } = row.content;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["Objek", object === undefined ? undefined : labelOf(OBJECT, object, "id")],
    ["Ruang lingkup", activities === undefined ? undefined : shortScope(activities)],
    ["Sumber pembiayaan", wordsOf(row, "funding", facts)],
    ["Jangka waktu", months === undefined ? undefined : durationWords(months)],
    ["Pelaksana", row.agency.id],
  ];
  return [
    paragraph("Pokok rencana kerja sama adalah sebagai berikut:", { after: 2, keepWithNext: true }),
    {
      kind: "table",
      frame: "none",
      widths: [38, 5, 117],
      rows: lines.map(([name, value]) => [cell(name), cell(":"), { lines: [value ?? [blank(name.toLowerCase())]] }]),
    },
  ];
}

/** A letter stays on its page: what is long is said in the plan that goes with it. */
function shortScope(activities: string): string {
  const all = activitiesOf(activities).join("; ");
  const short = excerpt(all, SCOPE_LENGTH);
  return short === all ? all : `${short} (selengkapnya dalam rencana kerja sama)`;
}

function closing(to: Addressee, facts: PaperFacts): Block[] {
  const mayor = facts.profile.mayor?.id;
  const place = { indent: 95, align: "left", after: 0, keepWithNext: true } as const;
  return [
    paragraph(`${mayorOf(facts)},`, { ...place, after: 48 }),
    paragraph([mayor === undefined ? blank(`nama ${cityOfPaper(facts).words.head.id}`) : { text: mayor, bold: true }], {
      ...place,
      after: 10,
    }),
    paragraph([{ text: "Lampiran:", bold: true }], { after: 0, size: 9.5, keepWithNext: true }),
    { kind: "list", items: ATTACHMENTS[to], size: 9.5 },
  ];
}

function body(text: string): Block {
  return paragraph(text, { align: "justify" });
}
