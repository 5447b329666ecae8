// Menu "Terjemahkan ke Inggris": fills empty English cells, and remembers of which text each translation was made.

import { COLUMNS, englishKeyOf } from "../../shared/columns.ts";
import { textOf } from "../../shared/parse/cell.ts";
import type { SheetRow } from "../../shared/parse/readSheet.ts";
import { digest } from "../../shared/version/digest.ts";
import { underLock } from "../sheet/underLock.ts";
import { type Change, writeById } from "../sheet/writeById.ts";
import { openRows, openStrengths } from "./strengths.ts";

const PAIRS = COLUMNS.filter((one) => one.bilingual === true).map((one) => [one.key, englishKeyOf(one.key)] as const);
const MOST = 200;
const DIGEST = 8;

/** Of which text, and into which, a cell was translated: digests by English key. */
type Memory = Record<string, readonly [source: string, made: string]>;

/** A cell that is to be translated, and from what. */
interface Due {
  readonly id: string;
  readonly key: string;
  readonly source: string;
}

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
  const due = found.flatMap((one) => one.due).slice(0, MOST);
  const changes = translated(due);
  const written = underLock(() => writeById(openRows, changes));
  const kept = changes.filter((one) => written !== undefined && !written.missed.includes(one.id));
  for (const one of kept) remember(one, one.source);
  const stale = found.reduce((sum, one) => sum + one.stale, 0);
  ui.alert(
    [
      `${kept.length} sel diterjemahkan. Mohon dibaca kembali sebelum diajukan.`,
      ...(stale > 0 ? [`${stale} terjemahan yang Anda sunting berasal dari teks lama; mohon disesuaikan.`] : []),
      ...(changes.length < due.length ? [USED_UP] : []),
      ...(due.length === MOST && changes.length === MOST
        ? ["Masih ada yang belum diterjemahkan. Klik menu ini lagi."]
        : []),
    ].join("\n"),
  );
}

const USED_UP =
  "Jatah terjemahan Google untuk hari ini habis. Sisanya dapat diterjemahkan besok, atau diketik sendiri.";

/** Translates one after the other, up to the one that Google refuses. */
function translated(due: readonly Due[]): (Change & { readonly source: string })[] {
  const made: (Change & { readonly source: string })[] = [];
  for (const one of due) {
    try {
      made.push({ ...one, value: LanguageApp.translate(one.source, "id", "en") });
    } catch {
      // The day's quota: what was translated before it is kept.
      break;
    }
  }
  return made;
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
