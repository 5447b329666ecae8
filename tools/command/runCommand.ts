// Runs a tool: help, what it was told wrongly, and what stands in its way end in a sentence and an exit code.

import { Refusal } from "../google/refusal.ts";
import { type Command, type CommandOptions, Misuse, readCommand, type Told } from "./readCommand.ts";
import { refusalOf } from "./systemRefusal.ts";

/** Exit codes, as programs expect them: done, refused, told wrongly. */
const [DONE, REFUSED, MISUSED] = [0, 1, 2];

/** Reads the command line and does the work, whose exit code is what it returns (nothing: 0). A bug still throws. */
export async function runCommand<O extends CommandOptions>(
  command: Command<O>,
  work: (told: Told<O>) => Promise<number | undefined> | number | undefined,
): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", passOverClosed);
  const reading = readCommand(command, process.argv.slice(2));
  const usage = `Cara pakai: ${command.usage.trimEnd()}\n`;
  if (reading.kind === "help") {
    process.stdout.write(usage);
    return;
  }
  try {
    if (reading.kind === "wrong") throw new Misuse(reading.why);
    process.exitCode = (await work(reading.told)) ?? DONE;
  } catch (thrown) {
    if (thrown instanceof Misuse) {
      process.stderr.write(`${thrown.message}\n${usage}`);
      process.exitCode = MISUSED;
      return;
    }
    const refusal = thrown instanceof Refusal ? thrown : refusalOf(thrown);
    if (refusal === undefined) throw thrown;
    process.stderr.write(wordsOf(refusal, process.argv.includes("--json")));
    process.exitCode = REFUSED;
  }
}

/** Who reads no further (`| head -1`) has seen enough: the work goes on to its end, and its code stays. */
function passOverClosed(fault: NodeJS.ErrnoException): void {
  if (fault.code !== "EPIPE") throw fault;
}

function wordsOf({ finding: { code, told, mend } }: Refusal, asJson: boolean): string {
  return asJson ? `${JSON.stringify({ code, told, mend })}\n` : `${told.id}\n${mend.id}\n`;
}
