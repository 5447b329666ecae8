// Whether this machine has what Kembar needs: room, a folder that may be written, and free ports.

import { accessSync, constants, existsSync, statfsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { type Finding, Refusal } from "../google/refusal.ts";

const NEEDED_MB = 200;
const MB = 1024 * 1024;

/** Throws Refusal where the folder cannot be made or written, or has too little room. */
export function checkFolder(dataDir: string): void {
  const there = nearest(dataDir);
  if (!statSync(there).isDirectory()) throw new Refusal(noFolder(there));
  try {
    accessSync(there, constants.W_OK | constants.X_OK);
  } catch {
    throw new Refusal(notWritable(dataDir));
  }
  const { bavail, bsize } = statfsSync(there);
  const free = Math.floor((bavail * bsize) / MB);
  if (free < NEEDED_MB) throw new Refusal(noRoom(dataDir, free));
}

function nearest(path: string): string {
  return existsSync(path) ? path : nearest(dirname(path));
}

/** Throws Refusal where somebody answers on this port of 127.0.0.1 already; `name` is the variable that chooses it. */
export async function checkPort(name: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", resolve);
    });
  } catch (thrown) {
    throw new Refusal(takenPort(name, port, (thrown as NodeJS.ErrnoException).code === "EACCES"));
  }
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

function takenPort(name: string, port: number, isDenied: boolean): Finding {
  const told = isDenied
    ? { id: `Port ${port} tidak boleh dipakai tanpa izin admin.`, en: `Port ${port} needs an administrator.` }
    : { id: `Port ${port} sudah dipakai program lain.`, en: `Port ${port} is used by another program.` };
  return {
    code: isDenied ? "port_denied" : "port_taken",
    told,
    mend: {
      id: `Akhiri program itu, atau pilih yang lain: ${name}=${port + 10} npm start`,
      en: `End that program, or choose another: ${name}=${port + 10} npm start`,
    },
  };
}

function noFolder(path: string): Finding {
  return {
    code: "no_folder",
    told: { id: `${path} bukan folder.`, en: `${path} is no folder.` },
    mend: { id: "Pilih DATA_DIR lain.", en: "Choose another DATA_DIR." },
  };
}

function notWritable(dataDir: string): Finding {
  return {
    code: "not_writable",
    told: { id: `Folder ${dataDir} tidak dapat ditulis.`, en: `The folder ${dataDir} cannot be written.` },
    mend: {
      id: "Beri izin tulis, atau pilih DATA_DIR lain.",
      en: "Give the right to write, or choose another DATA_DIR.",
    },
  };
}

function noRoom(dataDir: string, free: number): Finding {
  return {
    code: "no_room",
    told: {
      id: `Sisa tempat untuk ${dataDir} hanya ${free} MB; perlu ${NEEDED_MB} MB.`,
      en: `Only ${free} MB are free for ${dataDir}; ${NEEDED_MB} MB are needed.`,
    },
    mend: { id: "Kosongkan tempat, atau pilih DATA_DIR lain.", en: "Make room, or choose another DATA_DIR." },
  };
}
