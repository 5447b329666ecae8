// The numbers that stand before the rows of a list: 1, 2., a), IV, 1.a, 2.3.1 and kin.

/** How a row is numbered. */
export type OrdinalStyle = "arabic" | "letter" | "roman" | "parts";

const PARTS = /^\(?([0-9]{1,4}|[a-z]|[ivxlc]{1,6})((?:[.,\-/)]\s?[0-9a-z]{1,4})*)[.)]?\)?$/i;

/** Whether a text only numbers a row. */
export function isOrdinal(text: string): boolean {
  return styleOf(text) !== undefined;
}

/** How a text numbers a row; undefined for one that does not. */
export function styleOf(text: string): OrdinalStyle | undefined {
  const found = PARTS.exec(text.trim());
  if (found === null) return undefined;
  if ((found[2] ?? "") !== "") return "parts";
  const first = found[1] ?? "";
  if (/^\d/.test(first)) return "arabic";
  return /^[IVXLC]+$/.test(first) && (first.length > 1 || /[IVX]/.test(first)) ? "roman" : "letter";
}

/** The number of a row that is numbered 1, 2, 3; undefined for any other. */
export function numberOf(text: string): number | undefined {
  return styleOf(text) === "arabic" ? Number(text.replace(/\D/g, "")) : undefined;
}

/** Whether one number is below another: 1.a below 1, 2.3.1 below 2.3. */
export function isPartOf(text: string, whole: string | undefined): boolean {
  const of = plain(whole ?? "");
  return of !== "" && /^[.,\-/)]/.test(plain(text).slice(of.length)) && plain(text).startsWith(of);
}

/** Of how many parts a number is: 3 for 2.3.1. */
export function partsIn(text: string): number {
  return plain(text).split(/[.,\-/)]/).length;
}

function plain(text: string): string {
  return text.replace(/[\s(]/g, "").replace(/[.)]{1,9}$/, "");
}
