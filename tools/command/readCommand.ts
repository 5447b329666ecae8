// What a tool is told on its command line: read in one way for all of them.

import { type ParseArgsConfig, parseArgs } from "node:util";

export type CommandOptions = NonNullable<ParseArgsConfig["options"]>;

/** A tool: how it is used (the text after "Cara pakai: "), its options, and how many plain arguments it takes. */
export interface Command<O extends CommandOptions = CommandOptions> {
  readonly usage: string;
  readonly options: O;
  readonly takes: readonly [least: number, most: number];
}

type Config<O extends CommandOptions> = { args: string[]; allowPositionals: true; options: O };

/** What a tool was told; `values` by the names of its options. */
export interface Told<O extends CommandOptions> {
  readonly values: ReturnType<typeof parseArgs<Config<O>>>["values"];
  readonly plain: readonly string[];
}

/** What was asked for: help, the work, or something that cannot be read, in a sentence. */
export type CommandReading<O extends CommandOptions> =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly why: string }
  | { readonly kind: "told"; readonly told: Told<O> };

/** Reads the arguments. `--help` and `-h` anywhere before a `--` ask for help, whatever else stands there. */
export function readCommand<O extends CommandOptions>(
  { options, takes: [least, most] }: Command<O>,
  args: readonly string[],
): CommandReading<O> {
  const before = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  if (before.some((one) => one === "--help" || one === "-h")) return { kind: "help" };
  try {
    const { values, positionals } = parseArgs<Config<O>>({ args: [...args], allowPositionals: true, options });
    const extra = positionals[most];
    if (extra !== undefined) return { kind: "wrong", why: `"${extra}" tidak dikenal di sini.` };
    if (positionals.length < least) return { kind: "wrong", why: "Isiannya belum lengkap." };
    return { kind: "told", told: { values, plain: positionals } };
  } catch (thrown) {
    return { kind: "wrong", why: sentenceOf(thrown, Object.keys(options)) };
  }
}

function sentenceOf(thrown: unknown, known: readonly string[]): string {
  const { code, message } = thrown as { readonly code?: string; readonly message: string };
  const named = /'(-[^'\s]*)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const others = known.length === 0 ? "" : ` Yang ada: ${["help", ...known].map((one) => `--${one}`).join(", ")}.`;
    return `Pilihan ${named} tidak dikenal.${others}`;
  }
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    const takesNone = /does not take an argument/.test(message);
    const option = /(--[\w-]+)/.exec(message)?.[1] ?? named;
    return takesNone ? `Pilihan ${option} tidak diberi isi.` : `Pilihan ${option} belum diberi isi.`;
  }
  throw thrown;
}

/** What was said cannot be meant, as the work itself found out: told like an unknown option. */
export class Misuse extends Error {}
