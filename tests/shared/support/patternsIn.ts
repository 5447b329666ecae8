// Every regular expression of a source text, literal or constructed, without running it.

/** Literals as they stand; of each constructor its place, because its pattern may be put together. */
export interface Patterns {
  readonly literals: readonly { readonly source: string; readonly flags: string; readonly line: number }[];
  readonly constructed: readonly number[];
}

const BEFORE_LITERAL = /(?:^|[(,=:[!&|?{};+>~]|\b(?:return|typeof|case|of|in|yield|await))\s*$/;
const LITERAL = /\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/y;
const SKIPPED = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/y;
const TEMPLATE_TEXT = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*/y;

/** Reads a TypeScript source. */
export function patternsIn(text: string): Patterns {
  const literals: { source: string; flags: string; line: number }[] = [];
  /** How many braces are open in each template's expression that the reading is in. */
  const braces: number[] = [];
  let code = "";
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found;
  };
  const template = () => {
    take(TEMPLATE_TEXT);
    const isExpression = text[at] === "$";
    at += isExpression ? 2 : 1;
    if (isExpression) braces.push(0);
    code += isExpression ? "(" : '""';
  };
  while (at < text.length) {
    const sign = text[at] ?? "";
    const start = at;
    const literal = sign === "/" && BEFORE_LITERAL.test(code.slice(-40)) && !/^\/[/*]/.test(text.slice(at, at + 2));
    if (literal) {
      const [, source = "", flags = ""] = take(LITERAL) ?? [];
      if (at > start) literals.push({ source, flags, line: lineAt(text, start) });
      code += '""';
    } else if (take(SKIPPED) !== null) code += sign === "/" ? " " : '""';
    else if (sign === "`") {
      at += 1;
      template();
    } else if (sign === "}" && braces.at(-1) === 0) {
      braces.pop();
      at += 1;
      template();
    }
    if (at > start) continue;
    const open = braces.length - 1;
    if (open >= 0) braces[open] = (braces[open] ?? 0) + (sign === "{" ? 1 : sign === "}" ? -1 : 0);
    code += sign;
    at += 1;
  }
  return { literals, constructed: [...text.matchAll(/\bRegExp\(/g)].map((one) => lineAt(text, one.index)) };
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}
