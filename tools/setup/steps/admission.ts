// Step: the scripts that people have clicked in are admitted, those that `--admit` names and no other.

import { admitClients, type CityClients, type PendingClient, readClients } from "../../city/admission.ts";
import type { SetupContext } from "../context.ts";
import type { Look, Outcome, Step } from "../step.ts";

const ALL = "all";
const MOST_NAMED = 40;

/** Never by itself: what waits is told, and admitted where the person who runs setup says so. */
export function admissionStep(context: SetupContext): Step {
  return {
    name: "admission",
    title: { id: "Pengakuan skrip", en: "Admission of scripts" },
    needs: ["register", "deploy"],
    look: async (): Promise<Look> => {
      const { url } = context.values();
      if (url === "") return { state: "already", told: NOBODY_YET };
      const door = { url, key: context.key };
      const clients = await readClients(door);
      if (clients === undefined) return NOT_ASKED;
      const chosen = clients.pending.filter((one) => isNamed(one, context.admit));
      const rest = clients.pending.filter((one) => !chosen.includes(one));
      if (chosen.length === 0) return rest.length > 0 ? waiting(rest) : { state: "already", told: known(clients) };
      const run = async (): Promise<Outcome> => {
        const ids = chosen.map((one) => one.client);
        const count = await admitClients(door, ids);
        return rest.length > 0 ? waiting(rest) : { state: "done", told: admitted(count) };
      };
      return { state: "would", told: admitted(chosen.length), run };
    },
  };
}

/** By the code of its agency, "register", or "all", where what it says of itself may be believed; any by its client id. */
function isNamed(one: PendingClient, admit: readonly string[]): boolean {
  const place = placeOf(one).toLowerCase();
  return admit.some((name) => name === one.client || (place !== "" && (name === ALL || name.toLowerCase() === place)));
}

/** "" for one that names no workbook of the city, or one where somebody else is expected. */
function placeOf({ agency, is_register, expected }: PendingClient): string {
  if (!expected) return "";
  return is_register ? "Register" : (agency ?? "");
}

const NOBODY_YET = {
  id: "Belum ada Worker, jadi belum ada skrip yang menunggu.",
  en: "There is no Worker yet, so no script waits.",
};

const NOT_ASKED: Outcome = {
  state: "waiting",
  told: {
    id: "Worker belum dapat ditanya skrip mana yang menunggu.",
    en: "The Worker cannot be asked yet which scripts wait.",
  },
  mend: { id: "Jalankan lagi setelah Worker menjawab.", en: "Run this again once the Worker answers." },
};

function known({ admitted: before }: CityClients) {
  return {
    id: `Tidak ada skrip yang menunggu; ${before.length} sudah diakui. Skrip menunggu setelah tombolnya diklik satu kali.`,
    en: `No script waits; ${before.length} were admitted. A script waits once somebody has clicked in it.`,
  };
}

function admitted(count: number) {
  return { id: `${count} skrip diakui.`, en: `${count} scripts admitted.` };
}

/** A script that is not where it is expected is admitted by its client id alone. */
function waiting(pending: readonly PendingClient[]): Outcome {
  const names = pending
    .slice(0, MOST_NAMED)
    .map((one) => `${placeOf(one) || `tidak dikenal, ${one.client}`} (${one.email})`);
  const more = pending.length > names.length ? `; dan ${pending.length - names.length} lagi` : "";
  return {
    state: "waiting",
    told: {
      id: `${pending.length} skrip menunggu pengakuan: ${names.join("; ")}${more}.`,
      en: `${pending.length} scripts wait to be admitted: ${names.join("; ")}${more}.`,
    },
    mend: {
      id: "Bila Anda mengenal semuanya: npm run setup -- --admit all; yang tidak dikenal hanya dengan --admit CLIENT-ID. Satu saja: --admit KODE, --admit register, atau --admit CLIENT-ID (boleh diulang).",
      en: "If you know all of them: npm run setup -- --admit all; what is unknown by --admit CLIENT-ID alone. One alone: --admit CODE, --admit register, or --admit CLIENT-ID (may be repeated).",
    },
  };
}
