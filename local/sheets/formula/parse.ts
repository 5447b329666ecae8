// From the tokens of a formula to its tree.

import { type Ref, type Token, tokenize } from "./tokens.ts";

/** A node of a parsed formula. */
export type Node =
  | { readonly kind: "value"; readonly value: number | string | boolean }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "missing" }
  | { readonly kind: "ref"; readonly ref: Ref }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Node }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "array"; readonly rows: readonly (readonly Node[])[] };

const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Thrown inside the parser only; a formula that does not parse is `undefined` outside. */
class SyntaxFault extends Error {}

/** What was parsed before: a sheet holds the same few formulas in many cells, and each is asked for again and again. */
const PARSED = new Map<string, Node | undefined>();
const PARSED_LIMIT = 50_000;

/**
 * Parses a neutral formula (`=IF(A1>0,"x",2)`).
 * @returns undefined where it is no formula, or nested deeper than can be read (both shown as #ERROR!)
 */
export function parseFormula(neutral: string): Node | undefined {
  if (PARSED.has(neutral)) return PARSED.get(neutral);
  if (PARSED.size >= PARSED_LIMIT) PARSED.clear();
  const node = parsed(neutral);
  PARSED.set(neutral, node);
  return node;
}

function parsed(neutral: string): Node | undefined {
  const tokens = tokenize(neutral.slice(1), "en_US")?.filter((token) => token.kind !== "space");
  if (tokens === undefined || tokens.length === 0) return undefined;
  try {
    return new Parser(tokens).whole();
  } catch (fault) {
    if (fault instanceof SyntaxFault || fault instanceof RangeError) return undefined;
    throw fault;
  }
}

class Parser {
  readonly tokens: readonly Token[];
  position = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Node {
    const node = this.expression(0);
    if (this.position < this.tokens.length) throw new SyntaxFault();
    return node;
  }

  expression(level: number): Node {
    const operators = LEVELS[level];
    if (operators === undefined) return this.unary();
    let left = this.expression(level + 1);
    for (let operator = this.operator(operators); operator !== undefined; operator = this.operator(operators)) {
      left = { kind: "binary", operator, left, right: this.expression(level + 1) };
    }
    return left;
  }

  unary(): Node {
    const operator = this.operator(["-", "+"]);
    if (operator !== undefined) return { kind: "unary", operator, operand: this.unary() };
    let node = this.primary();
    while (this.operator(["%"]) !== undefined) node = { kind: "unary", operator: "%", operand: node };
    return node;
  }

  primary(): Node {
    const token = this.tokens[this.position];
    this.position += 1;
    switch (token?.kind) {
      case "number":
      case "string":
        return { kind: "value", value: token.value };
      case "error":
        return { kind: "error", code: token.text };
      case "ref":
        return { kind: "ref", ref: token.ref };
      case "name":
        return namedValue(token.text);
      case "function":
        this.take("open");
        return { kind: "call", name: token.text.toUpperCase(), args: this.args() };
      case "open":
        return this.grouped();
      case "openArray":
        return this.array();
      default:
        throw new SyntaxFault();
    }
  }

  grouped(): Node {
    const node = this.expression(0);
    this.take("close");
    return node;
  }

  args(): readonly Node[] {
    if (this.skip("close")) return [];
    const args: Node[] = [];
    for (;;) {
      const kind = this.tokens[this.position]?.kind;
      args.push(kind === "argument" || kind === "close" ? { kind: "missing" } : this.expression(0));
      if (this.skip("close")) return args;
      this.take("argument");
    }
  }

  array(): Node {
    const rows: Node[][] = [[this.expression(0)]];
    while (!this.skip("closeArray")) {
      if (this.skip("row")) rows.push([this.expression(0)]);
      else {
        this.take("column");
        rows.at(-1)?.push(this.expression(0));
      }
    }
    return { kind: "array", rows };
  }

  operator(allowed: readonly string[]): string | undefined {
    const token = this.tokens[this.position];
    if (token?.kind !== "operator" || !allowed.includes(token.text)) return undefined;
    this.position += 1;
    return token.text;
  }

  skip(kind: Token["kind"]): boolean {
    if (this.tokens[this.position]?.kind !== kind) return false;
    this.position += 1;
    return true;
  }

  take(kind: Token["kind"]): void {
    if (!this.skip(kind)) throw new SyntaxFault();
  }
}

function namedValue(text: string): Node {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  return { kind: "name", name: text };
}
