// Menu "Terjemahkan ke Inggris": fills empty English cells, and remembers of which text each translation was made.

import { COLUMNS, englishKeyOf } from "../../shared/columns.ts";
import { textOf } from "../../shared/parse/cell.ts";
import type { SheetRow } from "../../shared/parse/readSheet.ts";
import { digest } from "../../shared/version/digest.ts";
import { TRANSLATION } from "../../shared/vocabularies/translation.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { underLock } from "../sheet/underLock.ts";
import { type Change, writeById } from "../sheet/writeById.ts";
import { openRows, openStrengths } from "./strengths.ts";
import { type Stop, translate } from "./translate.ts";

const PAIRS = COLUMNS.filter((one) => one.bilingual === true).map((one) => [one.key, englishKeyOf(one.key)] as const);
/** So many are written at once: what is written stays, whatever stops the rest. */
const AT_ONCE = 25;
/** Google ends a script after six minutes. */
const MOST_MS = 270_000;
const DIGEST = 8;

/** Of which text, and into which, a cell was translated: digests by English key. */
type Memory = Record<string, readonly [source: string, made: string]>;

/** A cell that is to be translated, and from what. */
interface Due {
  readonly id: string;
  readonly key: string;
  readonly source: string;
}

const STOPS: Readonly<Record<Stop | "time", string>> = {
  day: "Jatah terjemahan Google untuk hari ini habis. Sisanya dapat diterjemahkan besok, atau diketik sendiri.",
  refused: "Google sedang tidak menerjemahkan. Klik menu ini lagi nanti untuk meneruskan sisanya.",
  time: "Waktu sekali jalan habis. Klik menu ini lagi untuk meneruskan sisanya.",
};
const PUBLIC = `Di katalog berbahasa Inggris, terjemahan ini tampil dengan tanda "${labelOf(TRANSLATION, "machine", "id")}" sampai Setda memeriksanya. Pada baris yang sudah disetujui, yang tampil masih isi lama sampai perubahan ini ditinjau.`;

/** Menu item: translates what is empty; a translation that nobody edited follows its changed source. */
export function translateRows(): void {
  const strengths = openStrengths();
  const ui = SpreadsheetApp.getUi();
  if (typeof strengths === "string") {
    ui.alert(strengths);
    return;
  }
  const { rows, positions } = strengths.reading;
  const found = rows.filter((one) => one.id !== "").map((row) => dueOf(row, positions));
  const due = found.flatMap((one) => one.due);
  const { made, stop } = translateAll(due);
  const stale = found.reduce((sum, one) => sum + one.stale, 0);
  const left = due.length - made;
  ui.alert(
    [
      `${made} sel diterjemahkan. Mohon dibaca kembali sebelum diajukan.`,
      ...(left > 0 ? [`${left} sel belum diterjemahkan. ${stop === undefined ? MOVED : STOPS[stop]}`] : []),
      ...(stale > 0 ? [`${stale} terjemahan yang Anda sunting berasal dari teks lama; mohon disesuaikan.`] : []),
      ...(made > 0 ? [PUBLIC] : []),
    ].join("\n"),
  );
}

const MOVED = "Barisnya berpindah, atau rekan Anda sedang menulis. Klik menu ini lagi.";

/** Translates and writes some at a time, up to what stops it. */
function translateAll(due: readonly Due[]): { readonly made: number; readonly stop?: Stop | "time" } {
  const until = Date.now() + MOST_MS;
  let made = 0;
  for (let at = 0; at < due.length; at += AT_ONCE) {
    const { texts, stop } = translate(
      due.slice(at, at + AT_ONCE).map((one) => one.source),
      until,
    );
    made += write(due.slice(at, at + texts.length).map((one, index) => ({ ...one, value: texts[index] ?? "" })));
    if (stop !== undefined) return { made, stop };
    if (Date.now() > until) return { made, stop: "time" };
  }
  return { made };
}

/** Writes translations and remembers their sources; how many stand. */
function write(changes: readonly (Due & Change)[]): number {
  if (changes.length === 0) return 0;
  const written = underLock(() => writeById(openRows, changes));
  const kept = changes.filter((one) => written !== undefined && !written.missed.includes(one.id));
  for (const one of kept) remember(one, one.source);
  return kept.length;
}

function dueOf(row: SheetRow, positions: ReadonlyMap<string, number>) {
  const memory = memoryOf(row.id);
  const textAt = (key: string) => textOf(row.cells[positions.get(key) ?? -1]);
  const due: Due[] = [];
  let stale = 0;
  for (const [sourceKey, key] of PAIRS) {
    const source = textAt(sourceKey);
    const english = textAt(key);
    const [of, made] = memory[key] ?? [];
    const changed = of !== undefined && of !== digest(source, DIGEST);
    if (source === "" || !positions.has(key)) continue;
    if (english === "" || (changed && made === digest(english, DIGEST))) due.push({ id: row.id, key, source });
    else if (changed) stale += 1;
  }
  return { due, stale };
}

function memoryOf(id: string): Memory {
  const text = PropertiesService.getDocumentProperties().getProperty(`translated:${id}`);
  return text === null ? {} : (JSON.parse(text) as Memory);
}

function remember({ id, key, value }: Change, source: string): void {
  const memory = { ...memoryOf(id), [key]: [digest(source, DIGEST), digest(value, DIGEST)] };
  PropertiesService.getDocumentProperties().setProperty(`translated:${id}`, JSON.stringify(memory));
}
