// npm run redact: has personal data erased, by id or by a text, for administrators who write no HTTP.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { confirm } from "@clack/prompts";
import * as z from "zod";
import { adminAccess, askAsAdmin } from "./adminToken.ts";
import { backupFolder } from "./backup/place.ts";
import { Misuse } from "./command/readCommand.ts";
import { runCommand } from "./command/runCommand.ts";

const Place = z.object({
  table: z.string(),
  key: z.record(z.string(), z.union([z.string(), z.number()])),
  columns: z.array(z.string()),
});
const Person = z.object({ tab: z.string(), address: z.string(), row: z.string() });
const ByText = z.object({
  places: z.array(Place),
  people: z.array(Person),
  left: z.array(Place),
  more: z.boolean(),
});
const ById = z.object({ redacted: z.array(z.string()), would_redact: z.array(z.string()).default([]) });

/** Longer lists say how many more there are. */
const SHOWN = 30;

const COMMAND = {
  usage: `npm run redact -- --id KB-… [--all | --all-but-current | VERSI …] [--yes]
       npm run redact -- --text "nama" [--yes]
  --id               keunggulan yang versinya dihapus isinya
  --all              semua versinya
  --all-but-current  semua versinya selain yang sekarang
  --text             teks yang dicari di semua versi, keputusan, masalah dan catatan
  --yes              hapus tanpa bertanya; tanpa ini dan tanpa terminal hanya ditunjukkan
Yang dihapus tidak dapat dikembalikan.
`,
  options: {
    id: { type: "string" },
    text: { type: "string" },
    all: { type: "boolean" },
    "all-but-current": { type: "boolean" },
    yes: { type: "boolean" },
  },
  takes: [0, 100],
} as const;

await runCommand(COMMAND, async ({ values, plain }) => {
  const { id, text, all, "all-but-current": butCurrent, yes } = values;
  if ((id === undefined) === (text === undefined)) throw new Misuse("Pilih salah satu: --id atau --text.");
  if (text !== undefined) return redactText(text, yes === true);
  const chosen = [all === true ? "all" : [], butCurrent === true ? "all_but_current" : [], plain].filter(
    (one) => one.length > 0,
  );
  const versions = chosen[0];
  if (versions === undefined || chosen.length > 1)
    throw new Misuse("Pilih salah satu: --all, --all-but-current, atau versi yang disebut.");
  return redactId({ id, versions }, yes === true);
});

async function redactId(order: object, isAgreed: boolean): Promise<number> {
  const { would_redact } = ById.parse(await ask({ ...order, dry_run: true }));
  tell("Versi", would_redact);
  if (!(await agrees(isAgreed))) return 1;
  const { redacted } = ById.parse(await ask(order));
  process.stdout.write(`${redacted.length} versi dihapus isinya.\n`);
  return 0;
}

async function redactText(text: string, isAgreed: boolean): Promise<number> {
  const found = ByText.parse(await ask({ text, dry_run: true }));
  tell("Di Kembar", found.places.map(placeText));
  tell("Hapus sendiri di lembar kerja, juga dari riwayat versinya", found.people.map(personText));
  tell("Cadangan yang memuatnya; hapus", backupsWith(text));
  if (found.places.length === 0 || !(await agrees(isAgreed))) return found.places.length === 0 ? 0 : 1;
  let after = ByText.parse(await ask({ text }));
  while (after.more) after = ByText.parse(await ask({ text }));
  tell("Masih ada sampai dihapus di lembarnya dan dibaca lagi", after.left.map(placeText));
  process.stdout.write("Yang milik Kembar sudah dihapus. Ingat juga tab Jurnal Keputusan pada register.\n");
  return 0;
}

async function ask(body: object): Promise<unknown> {
  return (await askAsAdmin(await adminAccess(), "POST", "/v1/redact", body)).json();
}

async function agrees(isAgreed: boolean): Promise<boolean> {
  if (isAgreed) return true;
  if (process.stdin.isTTY) return (await confirm({ message: "Hapus?", active: "Ya", inactive: "Tidak" })) === true;
  process.stdout.write("Hanya ditunjukkan; tambahkan --yes untuk menghapus.\n");
  return false;
}

function tell(title: string, lines: readonly string[]): void {
  const more = lines.length > SHOWN ? [`… dan ${lines.length - SHOWN} lagi`] : [];
  const told = lines.length === 0 ? ["tidak ada"] : [...lines.slice(0, SHOWN), ...more];
  process.stdout.write(`${title}:\n${told.map((line) => `  ${line}\n`).join("")}`);
}

function placeText({ table, key, columns }: z.output<typeof Place>): string {
  return `${table} ${Object.values(key).join(" ")}: ${columns.join(", ")}`;
}

function personText({ tab, address, row }: z.output<typeof Person>): string {
  return `${tab}${row === "" ? "" : `, ${row}`}: ${address}`;
}

/** Backups in their usual folder, oldest first; their names are their dates. */
function backupsWith(text: string): string[] {
  const folder = backupFolder();
  const sought = [text.toLowerCase(), JSON.stringify(JSON.stringify(text)).slice(3, -3).toLowerCase()];
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".ndjson")) : [];
  return names
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => {
      const held = readFileSync(path, "utf8").toLowerCase();
      return sought.some((one) => held.includes(one));
    });
}
