// For the Mayor: what there is, what changed, what is to be done, and which programmes have cooperation in which scope.

import { longDay } from "../days/longDay.ts";
import { coverageOf, NO_COVERAGE } from "../review/coverage.ts";
import { excerpt } from "../text/excerpt.ts";
import { withoutExplanation } from "../text/fold.ts";
import { DISCLAIMER } from "../texts/disclaimer.ts";
import { COVERAGE, type Coverage } from "../vocabularies/coverage.ts";
import { SCOPE } from "../vocabularies/scope.ts";
import { STAGE } from "../vocabularies/stage.ts";
import { labelOf } from "../vocabularies/vocabulary.ts";
import { type Block, type Cell, cell, type Paper, paragraph, type Shade } from "./document.ts";
import type { CandidateCount, CoverageDetails, CoverageFacts, PaperFacts, ProgrammeCoverage } from "./facts.ts";
import { mayorOf, secretariatHead } from "./letterhead.ts";
import { nextSteps } from "./nextSteps.ts";

/** So many programmes fit on one page; the ones with most gaps come first where there are more. */
const FIT = { roomy: 12, dense: 21 } as const;
const NAME_LENGTH = { roomy: 120, dense: 55 } as const;
const MISSING_NAMES = 6;
/** So many agencies or themes are named; the rest is counted. */
const MOST_CANDIDATES = 4;
const ORIGIN_LENGTH = 45;
const MOST_LINES = 10;

const SHADES: Readonly<Record<Coverage, Shade>> = {
  fulfilled: "good",
  candidate: "near",
  proposed: "begun",
  empty: "missing",
};

/** The report on the programmes valid today. */
export function coverageReport(facts: PaperFacts): Paper {
  const { coverage } = facts;
  if (coverage === undefined) throw new Error("the coverage report got no coverage");
  const data = coverage.dataDay === undefined ? "belum ada lembar yang terbaca" : longDay(coverage.dataDay, "id");
  return {
    title: "Laporan cakupan program",
    language: "id",
    fileName: `laporan-cakupan-${facts.day}`,
    sections: [
      {
        landscape: false,
        margin: 20,
        blocks: [
          secretariatHead(facts),
          { kind: "heading", level: 1, text: "LAPORAN CAKUPAN KERJA SAMA PROGRAM PRIORITAS" },
          paragraph(`Kepada Yth. ${mayorOf(facts)}. Keadaan data per ${data}.`, { align: "center", after: 2 }),
          paragraph(spokenOf(coverage), { align: "center", after: 8 }),
          counts(coverage),
          paragraph("", { size: 4, after: 2 }),
          ...chart(coverage.programmes),
          ...named(coverage, facts),
          { kind: "heading", level: 2, text: "Cakupan setiap program" },
          table(coverage.programmes),
          ...missing(coverage.programmes),
          ...origins(coverage),
          paragraph(MEANING, { size: 8, after: 3 }),
          paragraph(DISCLAIMER.id, { size: 8, after: 0 }),
        ],
      },
    ],
    footer: `Laporan cakupan program · data per ${data} · dibuat ${longDay(facts.day, "id")}`,
  };
}

const MEANING =
  "Terpenuhi: ada naskah kerja sama yang berlaku. Ada calon: ada usulan yang disetujui sebagai calon prakarsa. Ada usulan: ada usulan yang menunggu tinjauan. Kosong: belum ada apa pun.";

function counts({ agreements, candidates, waiting, programmes }: CoverageFacts): Block {
  const cells = programmes.flatMap((one) => one.scopes.map(coverageOf));
  const met = cells.filter((one) => one === "fulfilled").length;
  const shown = [
    [`${met} dari ${cells.length}`, "cakupan terpenuhi"],
    [String(agreements), "naskah berlaku"],
    [String(candidates), "calon prakarsa"],
    [String(waiting), "menunggu tinjauan"],
  ];
  const big = (text: string) => [{ text, bold: true } as const];
  return {
    kind: "table",
    frame: "grid",
    widths: [42.5, 42.5, 42.5, 42.5],
    rows: [shown.map(([number, name]) => ({ lines: [big(number ?? ""), name ?? ""], align: "center" }))],
  };
}

function spokenOf({ programmes, details }: CoverageFacts): string {
  const period = details === undefined || details.period === "" ? "" : ` periode ${details.period}`;
  return `${programmes.length} program prioritas${period} yang berlaku hari ini.`;
}

/** How many programmes have what, scope by scope. */
function chart(programmes: readonly ProgrammeCoverage[]): Block[] {
  if (programmes.length === 0) return [];
  const bars = SCOPE.entries.map(({ id }, at) => ({
    label: withoutExplanation(id),
    parts: COVERAGE.entries.map(({ code }) => ({
      shade: SHADES[code],
      count: programmes.filter((one) => coverageOf(one.scopes[at] ?? NO_COVERAGE) === code).length,
    })),
  }));
  const legend = COVERAGE.entries.map(({ code, id }) => ({ shade: SHADES[code], text: id }));
  return [
    { kind: "heading", level: 2, text: "Program menurut lingkup" },
    { kind: "bars", bars, legend },
  ];
}

/** Agreements, candidates, silent agencies, what changed and what comes next, by name. */
function named(coverage: CoverageFacts, facts: PaperFacts): Block[] {
  const { details, programmes } = coverage;
  if (details === undefined) return [];
  const foreign = SCOPE.entries.findIndex((one) => one.code === "LUAR_NEGERI");
  const gaps = programmes.filter((one) => coverageOf(one.scopes[foreign] ?? NO_COVERAGE) === "empty").length;
  const agreements = details.agreements.map(({ title, partner, ends }) => {
    const end = ends === undefined ? "" : `, sampai ${longDay(ends, "id")}`;
    return `${title}${partner === "" ? "" : `, dengan ${partner}`}${end}.`;
  });
  const candidates = [...details.candidates].sort((a, b) => b.stage - a.stage).map(candidateLine);
  const changes = details.since?.changes ?? [];
  return [
    ...part("Naskah yang berlaku", agreements, "Belum ada naskah kerja sama yang berlaku."),
    ...part("Calon luar negeri menurut tahap", candidates, "Belum ada calon luar negeri."),
    ...(details.since === undefined
      ? []
      : part(`Perubahan sejak laporan ${longDay(details.since.day, "id")}`, changes, "Tidak ada perubahan.")),
    ...part("Langkah berikutnya", nextSteps(coverage, details, gaps, facts.day), "Tidak ada yang mendesak."),
    ...part("Perangkat daerah yang belum mengisi atau diam", silentLine(details.silent), "Tidak ada."),
  ];
}

function candidateLine({ title, agency, stage }: CoverageDetails["candidates"][number]): string {
  const at = stage === 0 ? "tahap belum dicatat" : `tahap ${stage} ${labelOf(STAGE, String(stage), "id")}`;
  return `${title}: ${at} (${agency}).`;
}

/** All of them in one item: they are read as a list of names. */
function silentLine(silent: readonly string[]): string[] {
  return silent.length === 0 ? [] : [`${silent.join("; ")}.`];
}

function part(text: string, items: readonly string[], none: string): Block[] {
  const rest = items.length - MOST_LINES;
  const shown = rest > 0 ? [...items.slice(0, MOST_LINES), `dan ${rest} lainnya.`] : items;
  return [
    { kind: "heading", level: 2, text },
    { kind: "list", items: shown.length === 0 ? [none] : shown, size: 9.5 },
  ];
}

function table(programmes: readonly ProgrammeCoverage[]): Block {
  const shown = fitting(programmes);
  const rest = programmes.length - shown.length;
  const look = programmes.length > FIT.roomy ? "dense" : "roomy";
  return {
    kind: "table",
    frame: "grid",
    size: look === "dense" ? 8 : 9.5,
    widths: [86, 28, 28, 28],
    head: ["Program prioritas", ...SCOPE.entries.map((one) => withoutExplanation(one.id))],
    rows: [
      ...shown.map((one) => [
        cell(excerpt(`${one.code} ${one.name}`, NAME_LENGTH[look])),
        ...one.scopes.map(scopeCell),
      ]),
      ...(rest > 0 ? [[cell(`… dan ${rest} program lain`), cell(""), cell(""), cell("")]] : []),
    ],
  };
}

/** All programmes in their order while they fit; else those with most gaps. */
function fitting(programmes: readonly ProgrammeCoverage[]): readonly ProgrammeCoverage[] {
  if (programmes.length <= FIT.dense) return programmes;
  const gaps = (one: ProgrammeCoverage) => one.scopes.filter((scope) => coverageOf(scope) === "empty").length;
  return [...programmes].sort((a, b) => gaps(b) - gaps(a)).slice(0, FIT.dense - 1);
}

function scopeCell(count: ProgrammeCoverage["scopes"][number]): Cell {
  const state = coverageOf(count);
  const number = { fulfilled: count.agreements, candidate: count.candidates, proposed: count.proposals, empty: 0 }[
    state
  ];
  const words = labelOf(COVERAGE, state, "id");
  return { lines: [number === 0 ? words : `${words} (${number})`], shade: SHADES[state], align: "center" };
}

/** For each scope how many programmes have what, and by their codes those that have nothing. */
function missing(programmes: readonly ProgrammeCoverage[]): Block[] {
  const items = SCOPE.entries.map(({ id }, at) => {
    const states = programmes.map((one) => ({ code: one.code, state: coverageOf(one.scopes[at] ?? NO_COVERAGE) }));
    const having = (state: Coverage) => states.filter((one) => one.state === state);
    const empty = having("empty").map((one) => one.code);
    const rest = empty.length > MISSING_NAMES ? ` dan ${empty.length - MISSING_NAMES} lainnya` : "";
    const names = empty.length === 0 ? "" : ` (${empty.slice(0, MISSING_NAMES).join(", ")}${rest})`;
    const scope = [{ text: `${withoutExplanation(id)}: `, bold: true } as const];
    const met = `${having("fulfilled").length} dari ${programmes.length} program terpenuhi`;
    const others = `${having("candidate").length} ada calon, ${having("proposed").length} ada usulan`;
    return [...scope, { text: `${met}; ${others}, ${empty.length} kosong${names}.` }];
  });
  return [
    { kind: "heading", level: 2, text: "Yang masih kurang" },
    { kind: "list", items, size: 9.5 },
  ];
}

/** Which agencies and themes the candidates come from; nothing where there are none. */
function origins({ byAgency, byTheme }: CoverageFacts): Block[] {
  const lists = [
    { of: "Perangkat daerah", counts: byAgency },
    { of: "Tema", counts: byTheme },
  ].filter(({ counts }) => counts.length > 0);
  if (lists.length === 0) return [];
  const items = lists.map(({ of, counts }) => [
    { text: `${of}: `, bold: true } as const,
    { text: `${mostOf(counts)}.` },
  ]);
  return [
    { kind: "heading", level: 2, text: "Asal calon prakarsa" },
    { kind: "list", items, size: 9.5 },
  ];
}

/** Most first; of equal counts the first name. */
function mostOf(counts: readonly CandidateCount[]): string {
  const sorted = [...counts].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const named = sorted.slice(0, MOST_CANDIDATES).map(({ name, count }) => `${excerpt(name, ORIGIN_LENGTH)} (${count})`);
  const rest = sorted.length - named.length;
  return named.join(", ") + (rest > 0 ? ` dan ${rest} lainnya` : "");
}
