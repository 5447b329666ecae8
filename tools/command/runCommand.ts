// Runs a tool: help, what it was told wrongly, and what stands in its way end in a sentence and an exit code.

import { Refusal } from "../google/refusal.ts";
import { type Command, type CommandOptions, readCommand, type Told } from "./readCommand.ts";
import { refusalOf } from "./systemRefusal.ts";

/** Exit codes, as programs expect them: done, refused, told wrongly. */
const [DONE, REFUSED, MISUSED] = [0, 1, 2];

/** Reads the command line and does the work, whose exit code is what it returns (nothing: 0). A bug still throws. */
export async function runCommand<O extends CommandOptions>(
  command: Command<O>,
  work: (told: Told<O>) => Promise<number | undefined> | number | undefined,
): Promise<void> {
  const reading = readCommand(command, process.argv.slice(2));
  const usage = `Cara pakai: ${command.usage.trimEnd()}\n`;
  if (reading.kind === "help") {
    process.stdout.write(usage);
  } else if (reading.kind === "wrong") {
    process.stderr.write(`${reading.why}\n${usage}`);
    process.exitCode = MISUSED;
  } else {
    process.exitCode = await workOrRefuse(() => work(reading.told));
  }
}

async function workOrRefuse(work: () => Promise<number | undefined> | number | undefined): Promise<number> {
  try {
    return (await work()) ?? DONE;
  } catch (thrown) {
    const refusal = thrown instanceof Refusal ? thrown : refusalOf(thrown);
    if (refusal === undefined) throw thrown;
    const { told, mend } = refusal.finding;
    process.stderr.write(`${told.id}\n${mend.id}\n`);
    return REFUSED;
  }
}
