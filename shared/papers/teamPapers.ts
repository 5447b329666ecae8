// Papers for the cooperation team: a matrix of the chosen rows, and minutes to be filled in by hand.

import { longDay } from "../days/longDay.ts";
import type { DecisionCode } from "../decisions/log.ts";
import { adviceWords } from "../review/advise.ts";
import { excerpt } from "../text/excerpt.ts";
import { withoutExplanation } from "../text/fold.ts";
import { DISCLAIMER } from "../texts/disclaimer.ts";
import { DECISION } from "../vocabularies/decision.ts";
import { OBJECT } from "../vocabularies/object.ts";
import { READINESS } from "../vocabularies/readiness.ts";
import { REQUIREMENT } from "../vocabularies/requirement.ts";
import { SCHEME } from "../vocabularies/scheme.ts";
import { labelOf } from "../vocabularies/vocabulary.ts";
import { type Block, type Cell, cell, type Line, type Paper, paragraph } from "./document.ts";
import type { PaperFacts, RowFacts } from "./facts.ts";
import { secretariatHead } from "./letterhead.ts";
import { minutes } from "./minutes.ts";
import { answersOf, durationWords, objectOf, schemeOf, wordsOf } from "./rowWords.ts";

const SUMMARY_LENGTH = 160;
const BENEFIT_LENGTH = 140;
/** So many compared rows fit on one page. */
const MOST_TOGETHER = 12;
const SMALL = 8;
const ASKING: readonly DecisionCode[] = ["approve", "revise"];

/** The columns of the matrix; widths fill a landscape page. */
const COLUMNS = [
  ["No.", 9],
  ["Kode dan perangkat daerah", 31],
  ["Keunggulan dan manfaat", 66],
  ["Lingkup dan calon mitra", 28],
  ["Skema", 38],
  ["Urusan dan program", 28],
  ["Kesiapan, biaya, lama", 24],
  ["Masih harus dipastikan", 19],
  ["Keputusan", 24],
] as const;

/** The matrix of the rows in the order they were chosen, and the blank minutes. */
export function teamPapers(facts: PaperFacts): Paper {
  const made = `dibuat ${longDay(facts.day, "id")}`;
  return {
    title: "Bahan rapat TKKSD",
    language: "id",
    fileName: `bahan-tkksd-${facts.day}`,
    sections: [
      { landscape: true, margin: 15, blocks: matrix(facts) },
      { landscape: false, margin: 20, blocks: minutes(facts) },
    ],
    footer: `Bahan rapat TKKSD · ${facts.rows.length} usulan, versi yang terakhir diajukan · ${made}`,
  };
}

function matrix(facts: PaperFacts): Block[] {
  const foreign = facts.rows.filter((one) => one.content.scope === "LUAR_NEGERI").length;
  return [
    secretariatHead(facts),
    { kind: "heading", level: 1, text: "BAHAN RAPAT TIM KOORDINASI KERJA SAMA DAERAH (TKKSD)" },
    paragraph(
      `Matriks ${facts.rows.length} usulan perangkat daerah, ${foreign} di antaranya luar negeri. Keadaan ${longDay(facts.day, "id")}.`,
      { align: "center", after: 8 },
    ),
    {
      kind: "table",
      frame: "grid",
      size: SMALL,
      widths: COLUMNS.map(([, width]) => width),
      head: COLUMNS.map(([name]) => name),
      rows: facts.rows.map((row, index) => matrixRow(row, index + 1, facts)),
    },
    paragraph(legend(facts), { size: SMALL, after: 4 }),
    ...comparison(facts),
    paragraph(DISCLAIMER.id, { size: SMALL }),
  ];
}

function matrixRow(row: RowFacts, number: number, facts: PaperFacts): Cell[] {
  const bold = (text: string): Line => [{ text, bold: true }];
  const known = (...texts: readonly (string | undefined)[]) => texts.flatMap((one) => (one === undefined ? [] : [one]));
  return [
    { lines: [String(number)], align: "center" },
    cell(bold(row.id), `versi ${row.version}`, row.agency.id),
    cell(bold(row.content.title_id ?? ""), excerpt(row.content.summary_id ?? "", SUMMARY_LENGTH), ...benefitLines(row)),
    cell(
      ...known(
        wordsOf(row, "scope", facts),
        row.partnerName,
        wordsOf(row, "partner_kind", facts),
        wordsOf(row, "countries", facts),
      ),
    ),
    cell(...schemeLines(row)),
    cell(...known(wordsOf(row, "affair", facts), wordsOf(row, "programme", facts))),
    cell(...meansLines(row, facts)),
    cell(...openLines(row)),
    cell(...decisionLines(row)),
  ];
}

function benefitLines({ content }: RowFacts): Line[] {
  const told = [
    ["Manfaat bagi kota: ", content.benefit_city],
    ["Manfaat bagi mitra: ", content.benefit_partner_id],
  ] as const;
  return told.flatMap(([label, text]) =>
    text === undefined ? [] : [[{ text: label, bold: true }, { text: excerpt(text, BENEFIT_LENGTH) }]],
  );
}

/** How ready it is, who pays, and how long it takes. */
function meansLines(row: RowFacts, facts: PaperFacts): Line[] {
  const months = row.content.duration_months;
  return [
    withoutExplanation(wordsOf(row, "readiness", facts) ?? "Kesiapan belum diisi"),
    `Biaya: ${wordsOf(row, "funding", facts) ?? "belum diisi"}`,
    `Lama: ${months === undefined ? "belum diisi" : durationWords(months)}`,
  ];
}

/** The rows that may go abroad beside one another, the readiest first; nothing where there are not two to compare. */
function comparison(facts: PaperFacts): Block[] {
  const open = facts.rows.filter((row) => row.content.scope === "LUAR_NEGERI" && askedOf(row).length > 0);
  if (open.length < 2) return [];
  const sorted = [...open].sort((a, b) => readinessOf(a) - readinessOf(b) || metOf(b) - metOf(a));
  return [
    { kind: "heading", level: 2, text: "Perbandingan singkat usulan luar negeri, yang paling siap lebih dulu" },
    {
      kind: "table",
      frame: "grid",
      size: SMALL,
      ...(sorted.length <= MOST_TOGETHER ? { together: true as const } : {}),
      widths: [78, 30, 28, 44, 30, 57],
      head: ["Usulan", "Kesiapan", "Syarat dijawab Ya", "Pembiayaan", "Lama", "Program prioritas"],
      rows: sorted.map((row) => comparedRow(row, facts)),
    },
  ];
}

function comparedRow(row: RowFacts, facts: PaperFacts): Cell[] {
  const months = row.content.duration_months;
  return [
    cell(row.content.title_id ?? row.id),
    cell(withoutExplanation(wordsOf(row, "readiness", facts) ?? "–")),
    { lines: [`${metOf(row)} dari ${askedOf(row).length}`], align: "center" },
    cell(wordsOf(row, "funding", facts) ?? "–"),
    cell(months === undefined ? "–" : durationWords(months)),
    cell(wordsOf(row, "programme", facts) ?? "–"),
  ];
}

/** The readier, the smaller; what is not filled in comes last. */
function readinessOf({ content }: RowFacts): number {
  const codes: readonly string[] = READINESS.entries.map((one) => one.code);
  const at = codes.indexOf(content.readiness ?? "");
  return at < 0 ? 1 : -at;
}

function metOf(row: RowFacts): number {
  return askedOf(row).filter((one) => one.answer === "yes").length;
}

function schemeLines(row: RowFacts): Line[] {
  const scheme = schemeOf(row);
  if (scheme === undefined) return [[{ text: "Saran: ", bold: true }, { text: adviceWords(row.content) }]];
  const object = objectOf(row);
  return [
    [{ text: "Ditetapkan: ", bold: true }, { text: `${scheme.split("_")[0]} ${labelOf(SCHEME, scheme, "id")}` }],
    ...(object === undefined ? [] : [`Objek: ${labelOf(OBJECT, object, "id")}`]),
  ];
}

/** The requirements that matter: none for a row that was decided to be no foreign cooperation. */
function askedOf(row: RowFacts): ReturnType<typeof answersOf> {
  return row.decided === undefined || ASKING.includes(row.decided.decision) ? answersOf(row) : [];
}

/** The codes of requirements that are not answered Ya; a Tidak is told. */
function openLines(row: RowFacts): Line[] {
  const answers = askedOf(row);
  if (answers.length === 0) return ["–"];
  const open = answers.filter((one) => one.answer !== "yes");
  if (open.length === 0) return ["Semua terpenuhi"];
  return [open.map(({ requirement, answer }) => requirement.code + (answer === "no" ? " (Tidak)" : "")).join(", ")];
}

function decisionLines({ decided, state }: RowFacts): Line[] {
  if (decided === undefined) return [state];
  const by = decided.reviewer === "" ? "" : `, ${decided.reviewer}`;
  return [labelOf(DECISION, decided.decision, "id"), `${longDay(decided.day, "id")}${by}`];
}

/** What the codes of the requirements mean; "" where none is open. */
function legend({ rows }: PaperFacts): string {
  const used = new Set(
    rows.flatMap((row) => askedOf(row).filter((one) => one.answer !== "yes")).map((one) => one.requirement.code),
  );
  const words = REQUIREMENT.entries.filter((one) => used.has(one.code)).map((one) => `${one.code} ${one.id}`);
  return words.length === 0 ? "" : `Persyaratan PP 28/2018 Pasal 27 yang masih harus dipastikan: ${words.join("; ")}.`;
}
