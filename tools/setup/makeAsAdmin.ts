// Where a service account may own nothing: the administrator's own account makes the workbooks, each with its script, and puts them into the folder.

import { createBook, scriptState } from "../city/cityScripts.ts";
import type { SetupContext } from "./context.ts";
import { folderAddress } from "./folderAddress.ts";
import type { Look, Outcome } from "./step.ts";
import { unclearScripts } from "./steps/addon.ts";
import type { MissingBook } from "./takeSpreadsheets.ts";

/**
 * Makes each missing workbook that nobody made yet. Google puts new files into the account's own Drive, where only a person
 * can move them from: the step is done once they are seen in the folder. A killed run makes none twice.
 */
export function makeAsAdmin(context: SetupContext, plan: readonly MissingBook[]): Look {
  const { home } = context;
  const lacking = plan.filter((one) => one.taken === undefined).map((one) => one.book);
  const isMade = (mark: string) => context.values().madeBooks[mark] !== undefined;
  const fresh = lacking.filter((one) => !isMade(one.mark));
  const unclear = fresh.filter((one) => scriptState(home, one.mark) !== "none").map((one) => one.mark);
  if (unclear.length > 0) return unclearScripts(home, unclear);
  if (fresh.length === 0) return notMoved(context, lacking.length);
  const names = fresh.map((one) => one.title).join(", ");
  return {
    state: "would",
    told: {
      id: `${fresh.length} lembar dibuat dengan akun admin (clasp): ${names}.`,
      en: `${fresh.length} workbooks are made with the administrator's account (clasp): ${names}.`,
    },
    run: async () => {
      for (const { mark, title } of fresh) {
        const id = await createBook(home, mark, title);
        context.save({ madeBooks: { ...context.values().madeBooks, [mark]: id } });
      }
      return notMoved(context, lacking.length);
    },
  };
}

function notMoved({ folder }: SetupContext, count: number): Outcome {
  const place = folderAddress(folder);
  return {
    state: "waiting",
    told: {
      id: `${count} lembar ada di Drive akun admin, belum di folder kota.`,
      en: `${count} workbooks lie in the administrator's own Drive, and not yet in the city's folder.`,
    },
    mend: {
      id: `Buka https://drive.google.com/drive/my-drive dengan akun admin, pilih semua lembar baru itu sekaligus (Register Keunggulan Kota dan Keunggulan …), pindahkan ke folder ${place} , lalu jalankan lagi.`,
      en: `Open https://drive.google.com/drive/my-drive with the administrator's account, select all of those new spreadsheets at once (Register Keunggulan Kota and Keunggulan …), move them into the folder ${place} , then run this again.`,
    },
  };
}
