// The values that formulas compute with.

/** An error that a cell shows, such as `#N/A`, with the sentence a person reads when pointing at it. */
export interface FormulaError {
  readonly error: string;
  readonly message: string;
}

/** One value; null is a blank cell. */
export type Scalar = number | string | boolean | null | FormulaError;

/** A range of a sheet, not yet read. Indexes from 0, ends excluded. */
export interface RangeValue {
  readonly sheet: number;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Computed values by row and column. */
export interface ArrayValue {
  readonly rows: readonly (readonly Scalar[])[];
}

/** Anything an expression can be. */
export type Value = Scalar | RangeValue | ArrayValue;

/** True for an error value. */
export function isError(value: unknown): value is FormulaError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** True for a range that is not yet read. */
export function isRange(value: Value): value is RangeValue {
  return typeof value === "object" && value !== null && "sheet" in value;
}

/** True for an array of values. */
export function isArray(value: Value): value is ArrayValue {
  return typeof value === "object" && value !== null && "rows" in value;
}

/** An error value with its usual message, or one of its own. */
export function errorValue(code: string, message = ""): FormulaError {
  return { error: code, message };
}

/** A value as number: blank 0, TRUE 1, numeric text read; otherwise #VALUE!. */
export function toNumber(value: Scalar): number | FormulaError {
  if (typeof value === "number") return value;
  if (value === null || value === "") return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) return value;
  const read = Number(value.trim());
  if (value.trim() !== "" && Number.isFinite(read)) return read;
  return errorValue(
    "#VALUE!",
    `Function expects number values. But '${value}' is a text and cannot be coerced to a number.`,
  );
}

/** A value as text: blank is empty, TRUE and FALSE in capitals; numbers without grouping. */
export function toText(value: Scalar): string | FormulaError {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  return value;
}

/** A value as condition: blank and 0 are false; text is #VALUE! unless it says TRUE or FALSE. */
export function toCondition(value: Scalar): boolean | FormulaError {
  if (typeof value === "boolean") return value;
  if (typeof value === "string" && /^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  const number = toNumber(value);
  return isError(number) ? number : number !== 0;
}

/** Order of two values as Sheets sorts and compares them: numbers, then text without case, then booleans. */
export function compareScalars(a: Scalar, b: Scalar): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const rank = rankOf(left) - rankOf(right);
  if (rank !== 0) return rank;
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  return Number(left) - Number(right);
}

function compareTexts(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function blankLike(other: Scalar): Scalar {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rankOf(value: Scalar): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}
