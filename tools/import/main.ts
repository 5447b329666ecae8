// npm run import -- LIST WORKBOOK: an agency's own list as drafts into its workbook; without arguments it says how.

import { intro, log, outro } from "@clack/prompts";
import type { ListTab } from "../../shared/import/list.ts";
import type { ListReading } from "../../shared/import/listReading.ts";
import { planText } from "../../shared/import/planText.ts";
import { readList } from "../../shared/import/readList.ts";
import { type ImportReport, importReport } from "../../shared/import/report.ts";
import { runCommand } from "../command/runCommand.ts";
import { connectGoogle, type GoogleTool } from "../google/connect.ts";
import { Refusal } from "../google/refusal.ts";
import { spreadsheetIn, toolAccess } from "../google/toolAccess.ts";
import { type Answer, askPerson } from "./askPerson.ts";
import { type PlannedTarget, planTarget, writeTarget } from "./importList.ts";
import { COMMAND, type ImportOptions, importOptions } from "./importOptions.ts";
import { readSource } from "./readSource.ts";
import { byAgency, readAgencyNames, type Unmatched } from "./targets.ts";

/** From so many rows on, what is done is told while it is done. */
const PROGRESS_FROM = 200;

await runCommand(COMMAND, (told) => run(importOptions(told)));

async function run(asked: ImportOptions): Promise<number> {
  let google: GoogleTool | undefined;
  const connected = () => {
    const { key, rootUrl } = toolAccess(asked.key);
    google ??= connectGoogle(key, rootUrl);
    return google;
  };
  const tabs = await readSource(asked.source, connected);
  let order = asked;
  for (;;) {
    const plan = await planImport(connected(), tabs, order);
    if (!order.json) show(order.source, plan);
    const answer = await answerTo(plan.report, order);
    if (answer.kind === "leave") return 1;
    if (answer.kind === "write") return tell(plan, order, order.dryRun ? 0 : await write(connected(), plan));
    order = changed(order, answer);
  }
}

/** Everything that is shown before a yes, and what is needed to write it. */
interface ImportPlan {
  readonly report: ImportReport;
  readonly targets: readonly PlannedTarget[];
  readonly unmatched: readonly Unmatched[];
}

async function planImport(google: GoogleTool, tabs: readonly ListTab[], order: ImportOptions): Promise<ImportPlan> {
  const reading = readList(tabs, order);
  if ("finding" in reading) throw new Refusal(reading.finding);
  const today = new Date().toISOString().slice(0, 10);
  const { targets, unmatched } = await targetsOf(google, reading, order, today);
  const planned: PlannedTarget[] = [];
  for (const target of targets) planned.push(await planTarget(google, target, today));
  return {
    report: importReport(
      reading,
      planned.flatMap((one) => one.reports),
    ),
    targets: planned,
    unmatched,
  };
}

async function targetsOf(google: GoogleTool, reading: ListReading, order: ImportOptions, today: string) {
  const spreadsheet = spreadsheetIn(order.spreadsheet);
  if (order.byAgency === undefined)
    return { targets: [{ agency: undefined, spreadsheet, rows: reading.rows }], unmatched: [] };
  return byAgency(reading, order.byAgency, await readAgencyNames(google, spreadsheet, today));
}

function show(source: string, { report, targets, unmatched }: ImportPlan): void {
  intro(`${source}: ${report.rows} baris, ${report.rows - report.known} baru`);
  const agencies = targets.flatMap(({ target, reports }) =>
    target.agency === undefined ? [] : [`  ${target.agency.name} (${target.agency.code}): ${reports.length} baris`],
  );
  const unknown = unmatched.map(
    ({ name, nearest, lines }) =>
      `  ${name === "" ? "(kosong)" : `"${name}"`}: ${lines.length} baris (${lines.map(({ line }) => line).join(", ")})${nearest === undefined ? "" : `; yang mirip: ${nearest}`}`,
  );
  const parts = [
    ...planText(report),
    ...(agencies.length > 0 ? ["Perangkat daerah:", ...agencies] : []),
    ...(unknown.length > 0
      ? ["Nama yang tidak cocok dengan perangkat daerah mana pun, tidak diambil:", ...unknown]
      : []),
  ];
  log.message(parts.join("\n"));
}

/** What a person says; without a terminal only --yes writes. */
async function answerTo(report: ImportReport, { yes, dryRun }: ImportOptions): Promise<Answer> {
  if (yes || dryRun || report.rows === report.known) return { kind: "write" };
  if (process.stdin.isTTY) return askPerson(report);
  process.stderr.write("Tambahkan --yes untuk menulis, atau --dry-run untuk melihat saja.\n");
  return { kind: "leave" };
}

function changed(order: ImportOptions, answer: Exclude<Answer, { kind: "write" } | { kind: "leave" }>): ImportOptions {
  if (answer.kind === "change") return { ...order, columns: new Map([...order.columns, answer.column]) };
  const apart = (lines: ImportOptions["skip"]) =>
    lines.filter((one) => !answer.lines.some(({ tab, line }) => tab === one.tab && line === one.line));
  return answer.kind === "skip"
    ? { ...order, skip: [...order.skip, ...answer.lines], keep: apart(order.keep) }
    : { ...order, keep: [...order.keep, ...answer.lines], skip: apart(order.skip) };
}

async function write(google: GoogleTool, { report, targets }: ImportPlan): Promise<number> {
  const all = report.rows - report.known;
  let written = 0;
  for (const target of targets) {
    const before = written;
    written += await writeTarget(google, target, (now) => {
      if (all >= PROGRESS_FROM) process.stderr.write(`${before + now} dari ${all} baris ditulis\n`);
    });
  }
  return written;
}

function tell(
  { report, targets, unmatched }: ImportPlan,
  { json, dryRun, byAgency: heading }: ImportOptions,
  written: number,
): number {
  const { rows, known } = report;
  if (json) {
    const agencies = targets.map(({ target, reports }) => ({
      ...target.agency,
      spreadsheet: target.spreadsheet,
      rows: reports.length,
      known: reports.filter((one) => one.known).length,
    }));
    const more = heading === undefined ? {} : { agencies, unmatched };
    process.stdout.write(`${JSON.stringify({ ...report, written, ...more })}\n`);
  } else
    outro(
      dryRun
        ? `Percobaan saja: ${rows - known} baris akan ditulis sebagai Draf, ${known} sudah ada.`
        : `${written} baris ditulis sebagai Draf, ${known} sudah ada.`,
    );
  return 0;
}
