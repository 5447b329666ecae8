// npm run import -- LIST.xlsx|.csv WORKBOOK [--key FILE] [--sheet NAME] [--column "Heading=column"] [--yes] [--dry-run] [--json]

import { parseArgs } from "node:util";
import { intro, log, outro } from "@clack/prompts";
import { columnOf } from "../../shared/columns.ts";
import { connectGoogle } from "../google/connect.ts";
import { Refusal } from "../google/refusal.ts";
import { spreadsheetIn, toolAccess } from "../google/toolAccess.ts";
import { type Answer, askPerson } from "./askPerson.ts";
import { type ImportOrder, type ImportReport, importList, readList } from "./importList.ts";

const USAGE = `Cara pakai: npm run import -- DAFTAR.xlsx LEMBAR [--key BERKAS] [--sheet NAMA] [--column "Judul=kolom"] [--yes] [--dry-run] [--json]
DAFTAR: berkas .xlsx atau .csv. LEMBAR: alamat atau kode lembar perangkat daerah.`;

const { values, positionals } = told();

try {
  process.exitCode = await run();
} catch (thrown) {
  if (!(thrown instanceof Refusal)) throw thrown;
  const { code, told, mend } = thrown.finding;
  process.stderr.write(values.json ? `${JSON.stringify({ code, told, mend })}\n` : `${told.id}\n${mend.id}\n`);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const [file, workbook] = positionals;
  if (file === undefined || workbook === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { key, rootUrl } = toolAccess(values.key);
  const google = connectGoogle(key, rootUrl);
  let order: ImportOrder = {
    file,
    sheet: values.sheet,
    spreadsheet: spreadsheetIn(workbook),
    columns: new Map(values.column.map(splitColumn)),
    today: new Date().toISOString().slice(0, 10),
  };
  for (;;) {
    const list = await readList(order);
    const plan = await importList(google, list, order, true);
    if (!values.json) show(file, plan);
    const answer = await answerTo(plan);
    if (answer.kind === "change") {
      order = { ...order, columns: new Map([...order.columns, answer.column]) };
      continue;
    }
    if (answer.kind === "leave") return 1;
    const done = values["dry-run"] ? plan : await importList(google, list, order, false);
    if (values.json) process.stdout.write(`${JSON.stringify(done)}\n`);
    else outro(endOf(done));
    return 0;
  }
}

/** The arguments; what cannot be read is answered with how the command is used. */
function told() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        key: { type: "string" },
        sheet: { type: "string" },
        column: { type: "string", multiple: true, default: [] },
        yes: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
  } catch {
    process.stderr.write(`${USAGE}\n`);
    process.exit(2);
  }
}

function endOf({ rows, known, written }: ImportReport): string {
  if (values["dry-run"]) return `Percobaan saja: ${rows - known} baris akan ditulis sebagai Draf, ${known} sudah ada.`;
  return `${written} baris ditulis sebagai Draf, ${known} sudah ada.`;
}

function splitColumn(text: string): readonly [string, string] {
  const at = text.lastIndexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function show(file: string, plan: ImportReport): void {
  intro(`${file}: ${plan.rows} baris, ${plan.rows - plan.known} baru`);
  for (const { heading, column } of plan.columns) {
    const into = column === undefined ? "Catatan internal" : `${columnOf(column).heading.id} (${column})`;
    log.message(`${heading || "(tanpa judul)"} → ${into}`);
  }
}

/** What a person says; without a terminal only --yes writes. */
async function answerTo(plan: ImportReport): Promise<Answer> {
  if (values.yes || values["dry-run"] || plan.rows === plan.known) return { kind: "write" };
  if (process.stdin.isTTY) return askPerson(plan);
  process.stderr.write("Tambahkan --yes untuk menulis, atau --dry-run untuk melihat saja.\n");
  return { kind: "leave" };
}
