// Counts coverage from the rows that stand in the register, as the Mayor's office would by hand, and compares.

import { SCOPE } from "../../shared/vocabularies/scope.ts";
import { codeIn } from "../../shared/vocabularies/vocabulary.ts";
import { openTab, type Row } from "../e2e/support/sheet.ts";
import { REVIEWER, type SmallCity } from "../e2e/support/smallCity.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Where Cakupan Program says something else than the rows of Data Gabungan and Kerja Sama; none is an empty list. */
export function coverageLosses(city: SmallCity): string[] {
  const rowsOf = (title: string) => openTab(city.google, city.register, title, REVIEWER).rows();
  const [rows, agreements] = [rowsOf("Data Gabungan"), firstByCode(rowsOf("Kerja Sama"))];
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  return rowsOf("Cakupan Program").flatMap((cell) => {
    const programme = String(cell.programme);
    const own = rows.filter((row) => programmeOf(row) === programme && scopeOf(row) === scopeOf(cell));
    const candidates = own.filter((row) => row.public_version !== "").length;
    const proposals = own.filter((row) => row.state === "Menunggu tinjauan").length;
    const signed = agreements.filter(
      (one) => one.programme === programme && scopeOf(one) === scopeOf(cell) && isInForce(one, today),
    ).length;
    const word = signed > 0 ? "Terpenuhi" : candidates > 0 ? "Ada calon" : proposals > 0 ? "Ada usulan" : "Kosong";
    const counted = [word, signed, candidates, proposals].join(", ");
    const told = [cell.coverage, cell.agreements, cell.candidates, cell.proposals].join(", ");
    return told === counted
      ? []
      : [`coverage of ${programme} × ${cell.scope} is told as ${told} and counted as ${counted}`];
  });
}

function scopeOf(row: Row): string | undefined {
  return codeIn(SCOPE, String(row.scope));
}

/** The code that begins the words of a programme. */
function programmeOf(row: Row): string {
  return String(row.programme).split(" ")[0] ?? "";
}

function firstByCode(rows: readonly Row[]): Row[] {
  return rows.filter((row, at) => row.code !== "" && rows.findIndex((other) => other.code === row.code) === at);
}

/** Days are typed as ISO text here; whatever else stands there is no day. */
function isInForce({ signed_on, ends_on }: Row, today: string): boolean {
  const ends = DAY.test(String(ends_on)) ? String(ends_on) : "9999-12-31";
  return DAY.test(String(signed_on)) && String(signed_on) <= today && ends >= today;
}
