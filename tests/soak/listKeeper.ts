// Who keeps the register's lists: agreements that count, and mistakes of every kind, which have to be told while they stand.

import { openTab, type Row } from "../e2e/support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity } from "../e2e/support/smallCity.ts";
import type { Random } from "./random.ts";

const GOOD = {
  title: "Contoh naskah",
  programme: "P1",
  scope: "Luar negeri",
  signed_on: "2026-01-05",
  ends_on: "2099-01-05",
};

/** Rows that cannot be used, or that count nowhere, each with the tab that it stands in. */
const MISTAKES: readonly { readonly tab: string; readonly cells: Readonly<Record<string, string>> }[] = [
  { tab: "Kerja Sama", cells: { ...GOOD, code: "KS-X", programme: "Sungai bersi" } },
  { tab: "Kerja Sama", cells: { ...GOOD, code: "KS-X", scope: "luar negri" } },
  { tab: "Kerja Sama", cells: { ...GOOD, code: "KS-X", signed_on: "kemarin sore" } },
  { tab: "Kerja Sama", cells: { ...GOOD, code: "KS-X", ends_on: "2025-01-01" } },
  { tab: "Kerja Sama", cells: { ...GOOD } },
  { tab: "Mitra", cells: { code: "M-X", name: "Contoh mitra", country: "Negeri Antah Berantah" } },
  { tab: "Pengguna", cells: { email: "bukan surel", role: "Peninjau" } },
];

/** Keeps Kerja Sama and makes one mistake at a time. */
export class ListKeeper {
  mistakes = 0;
  readonly #city: SmallCity;
  readonly #random: Random;
  #codes = 0;

  constructor(city: SmallCity, random: Random) {
    this.#city = city;
    this.#random = random;
  }

  /** Adds an agreement, or changes what one says of its programme or its end. */
  keep(): void {
    const tab = this.#tab("Kerja Sama");
    const row = this.#random.of(tab.rows());
    if (row === undefined || (this.#random.onceIn(3) && this.#codes < 8)) {
      this.#codes += 1;
      tab.add({ ...GOOD, code: `KS-${this.#codes}` });
      return;
    }
    const cells = this.#random.of([
      { programme: "P1" },
      { programme: "Tidak terkait program prioritas" },
      { ends_on: "2026-02-01" },
      { ends_on: "2099-01-05" },
      { scope: "Luar negeri" },
      { scope: "Antardaerah (di Indonesia)" },
    ]);
    tab.write(row._row, cells ?? {});
  }

  /** Types a row that is wrong. What it gives back tells whether Masalah names it, and mends it. */
  mistake(): () => string[] {
    const { tab: title, cells } = this.#random.of(MISTAKES) ?? { tab: "Kerja Sama", cells: GOOD };
    const at = this.#tab(title).add(cells);
    this.mistakes += 1;
    return () => {
      const told = openTab(this.#city.google, this.#city.register, "Masalah", REVIEWER).rows();
      const isNamed = told.some((one: Row) => one.tab === title && one.sheet_row === at && String(one.message) !== "");
      this.#tab(title).clear(`A${at}:Z${at}`);
      return isNamed ? [] : [`row ${at} of ${title} (${JSON.stringify(cells)}) is wrong, and Masalah says nothing`];
    };
  }

  #tab(title: string) {
    return openTab(this.#city.google, this.#city.register, title, OWNER);
  }
}
