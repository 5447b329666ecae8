// Menu "Akui skrip": an administrator sees which scripts wait to be admitted once, and admits those that they know.

import { CLIENTS_PATH } from "../../shared/clients/clientDoor.ts";
import { longDay } from "../../shared/days/longDay.ts";
import { getFromWorker, postToWorker, type WorkerAnswer } from "../sheet/postToWorker.ts";
import { showDialog } from "../sheet/showPage.ts";
import { inWorkbookZone } from "../sheet/workbookZone.ts";

/** A script that waits, as GET /v1/clients tells. */
interface PendingClient {
  readonly client: string;
  readonly agency: string | null;
  readonly is_register: boolean;
  readonly expected: boolean;
  readonly email: string;
  readonly first_at: string;
}

/** A script as the dialog shows it; `isExpected`: that it stands where it says may be believed. */
interface ShownClient {
  readonly client: string;
  readonly place: string;
  readonly email: string;
  readonly since: string;
  readonly isExpected: boolean;
}

const AWAY = "Kembar belum dapat dihubungi. Mohon coba lagi sebentar lagi.";
const NONE = "Tidak ada skrip yang menunggu pengakuan. Skrip muncul di sini setelah tombolnya diklik satu kali.";
/** Whoever admits must be known already: the very first script is admitted from where Kembar was set up. */
const OWN_SCRIPT =
  "Skrip Register ini sendiri menunggu pengakuan, jadi belum dapat mengakui skrip lain. Di komputer tempat Kembar dipasang, jalankan: npm run setup -- --admit all";

/** Menu item: the dialog, or one sentence where there is nothing to admit. */
export function openClients(): void {
  const answer = getFromWorker(CLIENTS_PATH);
  if (answer?.status !== 200) {
    SpreadsheetApp.getUi().alert(refusalIn(answer));
    return;
  }
  const { pending } = JSON.parse(answer.text) as { readonly pending: readonly PendingClient[] };
  if (pending.length === 0) SpreadsheetApp.getUi().alert(NONE);
  else showDialog("clients", "Akui skrip", { clients: pending.map(shown) });
}

/** Called by the dialog: admits the scripts that were ticked, and no other. */
export function admitScripts(clients: readonly string[]): { readonly isDone: boolean; readonly told: string } {
  const answer = postToWorker(CLIENTS_PATH, { admit: clients });
  if (answer?.status !== 200) return { isDone: false, told: refusalIn(answer) };
  const { admitted } = JSON.parse(answer.text) as { readonly admitted: readonly string[] };
  return { isDone: true, told: `${admitted.length} skrip diakui. Tombolnya dapat dipakai sekarang.` };
}

function shown({ client, agency, is_register, expected, email, first_at }: PendingClient): ShownClient {
  const own = is_register ? "Register" : agency;
  const place = expected && own !== null ? own : `Tidak dikenal${own === null ? "" : `, menyebut ${own}`}`;
  const [day = "", hour = ""] = inWorkbookZone(new Date(first_at), "yyyy-MM-dd HH:mm").split(" ");
  const since = `${longDay(day, "id")} ${hour}`;
  return { client, place, email, since, isExpected: expected };
}

/** Kembar's own words say why it refuses. */
function refusalIn(answer: WorkerAnswer | undefined): string {
  if (answer === undefined) return AWAY;
  if (answer.isPending) return OWN_SCRIPT;
  try {
    return (JSON.parse(answer.text) as { readonly detail?: string }).detail ?? AWAY;
  } catch {
    return AWAY;
  }
}
