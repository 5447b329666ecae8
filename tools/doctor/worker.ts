// The Worker as it answers: its health, in whose words the runbook has a line for each alarm, and the newest tables.

import { readdirSync } from "node:fs";
import type * as z from "zod";
import { HEALTH_ANSWER } from "../../worker/feed/shapes/health.ts";
import { MIGRATIONS } from "../migrateState.ts";
import { type Diagnosis, type DoctorFinding, fine, missing, unknown } from "./diagnosis.ts";

type Health = z.infer<typeof HEALTH_ANSWER>;
type Alarm = Health["broken"][number] | Health["warnings"][number];

const ANSWER_MS = 15_000;

/** What is examined, and the alarms that say that it is not well. */
const THINGS: Readonly<
  Record<string, { readonly alarms: readonly Alarm[]; readonly id: string; readonly en: string }>
> = {
  database: { alarms: ["database_away", "migration_missing"], id: "Basis data", en: "The database" },
  clock: { alarms: ["clock_stopped"], id: "Jam sinkron", en: "The clock" },
  publication: { alarms: ["publication_late"], id: "Penerbitan", en: "Publication" },
  register: {
    alarms: ["register_unreachable", "register_refused"],
    id: "Register dibaca dan ditulis",
    en: "The register's reading and writing",
  },
  reading: { alarms: ["sources_failing"], id: "Pembacaan lembar", en: "The reading of the sheets" },
  queue: { alarms: ["dead_letters"], id: "Antrean", en: "The queue" },
};

/** The Worker's address, then one diagnosis for each part of it. */
export async function examineWorker(url: string): Promise<Diagnosis[]> {
  if (url === "") return [unknown("worker", NO_ADDRESS)];
  const answer = await fetch(`${url}/v1/health`, { signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => undefined);
  const health = HEALTH_ANSWER.safeParse(await answer?.json().catch(() => undefined));
  if (!health.success) return [missing("worker", answer === undefined ? away(url) : stranger(url))];
  return [
    fine("worker", `Worker menjawab: ${url}`, `The Worker answers: ${url}`),
    ...Object.keys(THINGS).map((name) => diagnosed(name, health.data)),
    tables(health.data),
  ];
}

function diagnosed(name: string, { broken, warnings }: Health): Diagnosis {
  const { alarms, id, en } = THINGS[name] ?? { alarms: [], id: name, en: name };
  const raised = alarms.filter((one) => [...broken, ...warnings].some((other) => other === one));
  const [first] = raised;
  if (first === undefined) return fine(`worker:${name}`, `${id}: baik.`, `${en}: fine.`);
  return missing(`worker:${name}`, {
    code: first,
    told: { id: `${id}: ${raised.join(", ")}.`, en: `${en}: ${raised.join(", ")}.` },
    mend: {
      id: `docs/runbook.md, baris ${raised.join(" dan ")}: sebab dan jalan keluarnya.`,
      en: `docs/runbook.md, the line ${raised.join(" and ")}: its cause and the way out.`,
    },
  });
}

/** A Worker of an older version is well with older tables. */
function tables({ facts }: Health): Diagnosis {
  const newest = readdirSync(MIGRATIONS).sort().at(-1) ?? "";
  if (facts?.migration === newest) return fine("worker:version", "Tabel terbaru.", "The newest tables.");
  const stands = facts?.migration ?? "-";
  return missing("worker:version", {
    code: "worker_older",
    told: {
      id: `Tabel ${stands}; versi di komputer ini ${newest}.`,
      en: `Tables ${stands}; this computer's version has ${newest}.`,
    },
    mend: {
      id: "npm run deploy (di server sendiri: git pull, npm ci, mulai lagi npm run serve).",
      en: "npm run deploy (on a server of one's own: git pull, npm ci, start npm run serve again).",
    },
  });
}

const NO_ADDRESS: DoctorFinding = {
  code: "no_address",
  told: { id: "Alamat Worker belum diketahui.", en: "The Worker's address is not known." },
  mend: { id: "Jalankan: npm run setup", en: "Run: npm run setup" },
};

function away(url: string): DoctorFinding {
  return {
    code: "worker_away",
    told: { id: `${url} tidak menjawab.`, en: `${url} does not answer.` },
    mend: {
      id: "Cloudflare: npm run deploy. Server sendiri: npm run serve, lalu periksa Caddy dan alamatnya.",
      en: "Cloudflare: npm run deploy. A server of one's own: npm run serve, then look at Caddy and the address.",
    },
  };
}

function stranger(url: string): DoctorFinding {
  return {
    code: "not_ours",
    told: { id: `Yang menjawab di ${url} bukan Kembar versi ini.`, en: `What answers at ${url} is not this Kembar.` },
    mend: { id: "Periksa alamat dan penjaga depannya (proxy).", en: "Look at the address and the proxy before it." },
  };
}
