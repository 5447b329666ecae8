// Step: every workbook is shared with the people who work in it.

import { mayWrite, type Sharing } from "../../../shared/register/sharing.ts";
import type { Share } from "../../google/driveTool.ts";
import { type Finding, Refusal } from "../../google/refusal.ts";
import type { SetupContext } from "../context.ts";
import type { Look, Outcome, Step } from "../step.ts";
import { wantedBooks } from "../wantedBooks.ts";

/** One sharing that is lacking. */
interface Lacking {
  readonly file: string;
  readonly title: string;
  readonly share: Share;
}

/** What Google says of an address that it cannot let in; it stops nobody else. */
const PERSONAL = "address_without_account";
/** What Google says of everybody for the rest of the day. */
const ENOUGH = "sharing_quota";

/** Nobody is taken out, and nobody's role is lowered. */
export function sharingStep(context: SetupContext): Step {
  return {
    name: "sharing",
    title: { id: "Pembagian akses", en: "Sharing" },
    needs: ["tabs"],
    look: async (): Promise<Look> => {
      const { books } = await context.view();
      const wanted = wantedBooks(context.agencies, context.deciders, context.today);
      const lacking: Lacking[] = [];
      for (const { mark, title, shares } of wanted) {
        const file = books.get(mark)?.id;
        const known = file === undefined ? [] : (await context.google.sharing(file)).people;
        for (const share of shares) if (!isIn(share, known)) lacking.push({ file: file ?? "", title, share });
      }
      if (lacking.length === 0) {
        return { state: "already", told: { id: "Semua orang sudah punya akses.", en: "Everybody has access." } };
      }
      return { state: "would", told: told("diberi", "are given", lacking), run: () => share(context, lacking) };
    },
  };
}

function isIn({ email, role }: Share, known: Sharing["people"]): boolean {
  return known.some(([one, has]) => one === email && (role === "reader" || mayWrite(has)));
}

async function share({ google, notify }: SetupContext, lacking: readonly Lacking[]): Promise<Outcome> {
  const refused: { readonly who: string; readonly finding: Finding }[] = [];
  for (const [at, one] of lacking.entries()) {
    try {
      await google.share(one.file, one.share, notify);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      if (thrown.finding.code === ENOUGH) return tomorrow(at - refused.length, lacking.length, thrown.finding);
      if (thrown.finding.code !== PERSONAL) throw thrown;
      refused.push({ who: `${one.share.email} (${one.title})`, finding: thrown.finding });
    }
  }
  const [first] = refused;
  if (first === undefined) return { state: "done", told: told("diberi", "were given", lacking) };
  const names = refused.map((one) => one.who).join(", ");
  return {
    state: "waiting",
    told: { id: `Belum dapat diberi akses: ${names}.`, en: `Could not be given access: ${names}.` },
    mend: {
      id: `${first.finding.mend.id} Perbaiki daftarnya, lalu jalankan lagi (--notify mengirim surel).`,
      en: `${first.finding.mend.en} Mend the list, then run this again (--notify sends e-mails).`,
    },
  };
}

/** The rest of the city is set up all the same. */
function tomorrow(done: number, all: number, finding: Finding): Outcome {
  return {
    state: "waiting",
    told: {
      id: `${done} dari ${all} pembagian selesai. ${finding.told.id}`,
      en: `${done} of ${all} sharings are done. ${finding.told.en}`,
    },
    mend: finding.mend,
  };
}

function told(id: string, en: string, lacking: readonly Lacking[]) {
  const people = new Set(lacking.map((one) => one.share.email)).size;
  return {
    id: `${people} orang ${id} akses, ${lacking.length} pembagian.`,
    en: `${people} people ${en} access, ${lacking.length} sharings.`,
  };
}
