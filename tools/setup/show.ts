// Shows a person what happens, in Indonesian: each step as it ends, then the addresses and what is left.

import { log, note, outro, spinner } from "@clack/prompts";
import type { SetupReport } from "./report.ts";
import type { StepResult } from "./step.ts";

const WORD = {
  done: "selesai",
  already: "beres",
  would: "akan",
  waiting: "menunggu Anda",
  failed: "gagal",
} as const;

/** Shows steps; on a terminal the one that is at work moves. */
export function stepShower() {
  const moving = process.stdout.isTTY ? spinner() : undefined;
  return {
    begin: (title: string): void => moving?.start(title),
    end: (result: StepResult): void => {
      moving?.clear();
      showStep(result);
    },
  };
}

/** One step that has ended. */
export function showStep({ title, state, told, mend, problems = [] }: StepResult): void {
  const head = `${title.id}: ${WORD[state]}`;
  if (problems.length > 1) {
    log.error([head, ...problems.map((one) => `- ${one.told.id}\n  → ${one.mend.id}`)].join("\n"));
    return;
  }
  const lines = [`${head}. ${told.id}`, ...(mend === undefined ? [] : [`→ ${mend.id}`])].join("\n");
  if (state === "failed") log.error(lines);
  else if (state === "waiting") log.warn(lines);
  else if (state === "would") log.step(lines);
  else log.success(lines);
}

/** Addresses, what is left, and whether all went well. */
export function showEnd({ ok, dryRun, steps, addresses, left }: SetupReport): void {
  const width = Math.max(0, ...addresses.map((one) => one.name.length));
  // Not in a box: an address that is broken over two lines cannot be clicked.
  if (addresses.length > 0) {
    log.info(["Alamat", ...addresses.map((one) => `${one.name.padEnd(width)}  ${one.address}`)].join("\n"));
  }
  if (left.length > 0 && !dryRun) note(left.map((one) => `- ${one.id}`).join("\n"), "Yang masih harus dilakukan orang");
  const open = steps.filter((one) => one.state === "waiting" || one.state === "failed").length;
  if (dryRun)
    outro(`Percobaan saja: tidak ada yang diubah.${open === 0 ? "" : ` ${open} langkah belum dapat dilakukan.`}`);
  else if (ok && open === 0) outro("Kota siap. Perintah ini boleh dijalankan lagi kapan saja.");
  else outro(`${open} langkah belum selesai. Ikuti tanda →, lalu jalankan lagi perintah yang sama.`);
}
