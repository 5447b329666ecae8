// The cooperation plan: the seven fields of PP 28/2018 Pasal 30(3), each with where it came from, and what is still blank.

import type { ContentKey } from "../columns.ts";
import { isSupporting } from "../decisions/law.ts";
import { stageAdvice } from "../stages/stageAdvice.ts";
import { ANSWER } from "../vocabularies/answer.ts";
import { OBJECT } from "../vocabularies/object.ts";
import { SUPPORTED_AFFAIR } from "../vocabularies/supportedAffair.ts";
import { codeIn, labelOf } from "../vocabularies/vocabulary.ts";
import { type Block, blank, cell, type Field, type Line, type Paper, paragraph } from "./document.ts";
import { onlyRow, type PaperFacts, type RowFacts, traceOf } from "./facts.ts";
import { cityOfPaper, mayorHead, mayorOf } from "./letterhead.ts";
import { activitiesOf, answersOf, durationWords, fromColumns, objectOf, partnerOf, wordsOf } from "./rowWords.ts";

/** From this stage on the plan is being written and may be submitted (PP 28/2018 Ps 28(5)). */
const PLAN_STAGE = 5;

const ANNEX_NOTE =
  "Bentuk lampiran Permendagri 25/2020 belum diperiksa. Sebelum diajukan, cocokkan susunan rencana ini dengan lampiran tersebut.";

const WORKING_NOTE: readonly Block[] = [
  { kind: "heading", level: 2, text: "Catatan" },
  { kind: "list", items: [ANNEX_NOTE], size: 9 },
];

/** Whether the plan may not be submitted yet; only then it says where its fields come from. */
function isDraft({ stage }: RowFacts): boolean {
  return (stage?.stage ?? 0) < PLAN_STAGE;
}

/** The plan of an approved foreign row. */
export function cooperationPlan(facts: PaperFacts): Paper {
  const row = onlyRow(facts);
  return {
    title: `Rencana kerja sama: ${row.content.title_id ?? ""}`,
    language: "id",
    fileName: `rencana-kerja-sama-${row.id}`,
    sections: [
      {
        landscape: false,
        margin: 25,
        blocks: [
          mayorHead(facts),
          ...draftMark(row),
          { kind: "heading", level: 1, text: "RENCANA KERJA SAMA" },
          paragraph(`antara ${cityOfPaper(facts).government.id} dan ${partnerOf(row)}`, { align: "center", after: 0 }),
          paragraph([{ text: `tentang ${row.content.title_id ?? ""}`, bold: true }], { align: "center", after: 12 }),
          ...fields(row, facts).map((one) => (isDraft(row) ? one : { ...one, from: "" })),
          ...requirements(row),
          ...(isDraft(row) ? WORKING_NOTE : []),
        ],
      },
    ],
    footer: traceOf(row, facts.day, "id"),
  };
}

/** The mark that a draft carries until the plan may be submitted; none afterwards. */
export function draftMark(row: RowFacts): Block[] {
  if (!isDraft(row)) return [];
  const { current } = stageAdvice(row.stage, []);
  const now = current === undefined ? "belum ada yang dicatat" : `${current.code} ${current.id}`;
  const why = `Rencana diajukan mulai tahap ${PLAN_STAGE} (PP 28/2018 Pasal 28 dan 30). Tahap sekarang: ${now}.`;
  return [{ kind: "mark", text: "RANCANGAN – belum dapat diajukan", why }];
}

function fields(row: RowFacts, facts: PaperFacts): Field[] {
  return [
    subject(row, facts),
    field(
      "b. Latar belakang",
      [
        typed(row, "summary_id", "latar belakang"),
        `Kesiapan: ${wordsOf(row, "readiness", facts) ?? "-"}.`,
        ...(row.content.evidence_url === undefined ? [] : [`Data pendukung: ${row.content.evidence_url}`]),
      ],
      fromColumns("summary_id", "readiness", "evidence_url"),
    ),
    field(
      "c. Maksud, tujuan, dan sasaran",
      [
        purposeLine(row),
        labelled("Tujuan bagi daerah: ", row.content.benefit_city, "tujuan bagi daerah"),
        labelled("Tujuan bagi mitra: ", row.content.benefit_partner_id, "tujuan bagi mitra"),
        labelled("Sasaran: ", row.content.outcomes_id, "sasaran yang dapat diukur"),
      ],
      fromColumns("activities_id", "benefit_city", "benefit_partner_id", "outcomes_id"),
    ),
    object(row, facts),
    scopeField(row),
    funding(row, facts),
    duration(row),
  ];
}

function subject(row: RowFacts, facts: PaperFacts): Field {
  const mayor = facts.profile.mayor?.id;
  const kind = wordsOf(row, "partner_kind", facts);
  const country = wordsOf(row, "countries", facts);
  const partner: Line = [
    { text: `Pihak kedua: ${row.partnerName ?? ""}` },
    ...(row.partnerName === undefined ? [blank("calon mitra")] : []),
    { text: [kind, country].flatMap((one) => (one === undefined ? [] : [`; ${one}`])).join("") },
  ];
  const city: Line = [
    { text: `Pihak pertama: ${cityOfPaper(facts).government.id}, diwakili oleh ${mayorOf(facts)}, ` },
    mayor === undefined ? blank(`nama ${cityOfPaper(facts).words.head.id}`) : { text: mayor },
    { text: `; pelaksana ${row.agency.id}` },
  ];
  const source = `${fromColumns("partner_name", "partner_kind", "countries")} dan tab Profil Kota`;
  return field("a. Subjek kerja sama", [city, partner], source);
}

function object(row: RowFacts, facts: PaperFacts): Field {
  const code = objectOf(row);
  const lines: Line[] = [
    code === undefined ? [blank("objek kerja sama")] : `Objek: ${labelOf(OBJECT, code, "id")}.`,
    affairLine(row, facts),
  ];
  const set = row.decided?.cells.object_set === undefined ? "" : "“Objek (ditetapkan)” di Tinjauan dan ";
  return field(
    "d. Objek kerja sama",
    lines,
    fromColumns("object", "affair").replace("dari kolom ", `dari kolom ${set}`),
  );
}

/** A supporting function is no affair: the plan names the one that it serves. */
function affairLine(row: RowFacts, facts: PaperFacts): Line {
  if (!isSupporting(row.content)) return `Urusan pemerintahan: ${wordsOf(row, "affair", facts) ?? "-"}.`;
  const supported = codeIn(SUPPORTED_AFFAIR, row.decided?.cells.supported_affair);
  if (supported === undefined) return [{ text: "Urusan pemerintahan: " }, blank("urusan yang didukung")];
  return `Urusan pemerintahan: ${labelOf(SUPPORTED_AFFAIR, supported, "id")}.`;
}

function scopeField(row: RowFacts): Field {
  const { activities_id: activities = "", needs_id: needs } = row.content;
  const items = activitiesOf(activities);
  const lines: Line[] = items.length === 0 ? [[blank("kegiatan")]] : items.map((one, at) => `${at + 1}. ${one}`);
  const expected: Line[] =
    needs === undefined ? [] : [[{ text: "Yang diharapkan dari mitra: ", bold: true }, { text: needs }]];
  return field("e. Ruang lingkup", [...lines, ...expected], fromColumns("activities_id", "needs_id"));
}

/** Why there is to be cooperation, from what is to be done and what the city gains; somebody still has to word it. */
function purposeLine(row: RowFacts): Line {
  const { activities_id: activities, benefit_city: benefit } = row.content;
  const items = activitiesOf(activities ?? "")
    .map(withoutStop)
    .map(lowerFirst);
  if (items.length === 0 || benefit === undefined) return [{ text: "Maksud: ", bold: true }, blank("maksud")];
  const partner = row.partnerName ?? "mitra";
  const text = `Kerja sama ini dimaksudkan untuk melaksanakan ${inWords(items)} bersama ${partner}, agar ${lowerFirst(withoutStop(benefit))}. `;
  return [{ text: "Maksud: ", bold: true }, { text }, { text: "[sunting rumusan maksud ini]", tone: "blank" }];
}

const MOST_ACTIVITIES = 3;

function inWords(items: readonly string[]): string {
  const shown =
    items.length > MOST_ACTIVITIES ? [...items.slice(0, MOST_ACTIVITIES), "kegiatan lain dalam ruang lingkup"] : items;
  if (shown.length < 3) return shown.join(" dan ");
  return `${shown.slice(0, -1).join(", ")}, dan ${shown.at(-1)}`;
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.;,\s]{1,20}$/, "");
}

/** A sentence goes on with it: the first letter small, but of a name in capitals. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

function funding(row: RowFacts, facts: PaperFacts): Field {
  const words = wordsOf(row, "funding", facts);
  const grant = row.content.funding?.includes("HIBAH") === true;
  const lines: Line[] = [
    words === undefined ? [blank("sumber pembiayaan")] : `${words}.`,
    ...(grant ? ["Hibah dilaksanakan menurut ketentuan hibah (PP 28/2018 Pasal 26)."] : []),
  ];
  return field("f. Sumber pembiayaan", lines, fromColumns("funding"));
}

function duration(row: RowFacts): Field {
  const months = row.content.duration_months;
  const length = months === undefined ? blank("lama pelaksanaan") : { text: durationWords(months) };
  const line: Line = [length, { text: ", mulai " }, blank("tanggal mulai")];
  return field("g. Jangka waktu pelaksanaan", [line], fromColumns("duration_months"));
}

function requirements(row: RowFacts): Block[] {
  const answers = answersOf(row);
  const open = answers.filter((one) => one.answer !== "yes").map((one) => one.requirement.code);
  const told =
    open.length === 0
      ? "Semua persyaratan dijawab Ya."
      : `Masih harus dipastikan sebelum pernyataan kehendak (tahap 4): ${open.join(", ")}.`;
  return [
    { kind: "heading", level: 2, text: "Pemenuhan persyaratan (PP 28/2018 Pasal 27)" },
    {
      kind: "table",
      frame: "grid",
      size: 9.5,
      together: true,
      widths: [14, 114, 32],
      head: ["Kode", "Persyaratan", "Jawaban"],
      rows: answers.map(({ requirement, answer }) => [
        { lines: [requirement.code], align: "center" },
        cell(requirement.id),
        { lines: [labelOf(ANSWER, answer, "id")], align: "center", ...(answer === "yes" ? {} : { shade: "missing" }) },
      ]),
    },
    paragraph(told),
  ];
}

function field(label: string, lines: readonly Line[], from: string): Field {
  return { kind: "field", label, lines, from };
}

function typed(row: RowFacts, key: Extract<ContentKey, "summary_id">, what: string): Line {
  return row.content[key] ?? [blank(what)];
}

function labelled(label: string, text: string | undefined, what: string): Line {
  return [{ text: label, bold: true }, text === undefined ? blank(what) : { text }];
}
