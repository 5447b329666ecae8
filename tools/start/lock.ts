// One Kembar on one data folder: a file in it says which process uses it. A lock whose process is gone is no lock.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { type Finding, Refusal } from "../google/refusal.ts";

/** A process, and when it began where the system says so: numbers of processes are given out again. */
const Owner = z.object({ pid: z.number().int().positive(), began: z.string() });
type Owner = z.infer<typeof Owner>;

export interface Lock {
  /** Gives the folder free; once is enough. */
  readonly release: () => void;
}

/** Takes a data folder, which is made where it is not there. Throws Refusal where somebody else uses it. */
export function takeLock(dataDir: string): Lock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, "kembar.lock");
  const own = JSON.stringify({ pid: process.pid, began: beganAt(process.pid) });
  if (!isWritten(path, own)) {
    const owner = ownerIn(path);
    if (owner !== undefined && isAlive(owner)) throw new Refusal(inUse(dataDir, owner.pid));
    rmSync(path, { force: true });
    if (!isWritten(path, own)) throw new Refusal(inUse(dataDir, ownerIn(path)?.pid ?? 0));
  }
  const release = () => {
    if (readText(path) === own) rmSync(path, { force: true });
  };
  process.once("exit", release);
  return { release };
}

function isWritten(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw thrown;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // It was given free meanwhile.
    return "";
  }
}

/** Undefined where the file was cut by a crash. */
function ownerIn(path: string): Owner | undefined {
  try {
    return Owner.safeParse(JSON.parse(readText(path))).data;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, began }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    // Somebody else's process may not be sent signals, and lives.
    if ((thrown as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return beganAt(pid) === began;
}

/** Ticks since the system began, from /proc; "" where there is none, "gone" for one that ended and whose end nobody has asked for yet. */
function beganAt(pid: number): string {
  const stat = readText(`/proc/${pid}/stat`);
  const [state = "", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return state === "Z" ? "gone" : (fields[18] ?? "");
}

function inUse(dataDir: string, pid: number): Finding {
  return {
    code: "data_dir_in_use",
    told: {
      id: `${dataDir} sedang dipakai Kembar yang lain (proses ${pid}).`,
      en: `${dataDir} is used by another Kembar (process ${pid}).`,
    },
    mend: {
      id: "Akhiri dulu yang itu (Ctrl-C), atau pilih DATA_DIR lain.",
      en: "End that one first (Ctrl-C), or choose another DATA_DIR.",
    },
  };
}
