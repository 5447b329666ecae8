// Step: the add-on stands in every workbook, pushed by clasp as the person who is signed in there.

import { buildAddon } from "../../build.ts";
import { digestOf } from "../../city/cityConfig.ts";
import { createScript, deployForm, pushScript, scriptFolder, scriptState } from "../../city/cityScripts.ts";
import { REGISTER_MARK } from "../../city/cityValues.ts";
import { isSignedIn } from "../../clasp.ts";
import { type Finding, Refusal } from "../../google/refusal.ts";
import type { SetupContext } from "../context.ts";
import type { Look, Outcome, Step } from "../step.ts";
import { wantedBooks } from "../wantedBooks.ts";

/** A script for each workbook; those that are made and of this version are left alone. */
export function addonStep(context: SetupContext): Step {
  return {
    name: "addon",
    title: { id: "Add-on", en: "Add-on" },
    needs: ["workbooks", "deploy"],
    look: async (): Promise<Look> => {
      const { url, sentScripts, forms, isWithoutAddon } = context.values();
      if (isWithoutAddon) return { state: "already", told: WITHOUT };
      const digest = addonDigest(url);
      const marks = wantedBooks(context.agencies, context.deciders, context.today).map((one) => one.mark);
      const hasForm = (mark: string) => mark === REGISTER_MARK || forms[mark] !== undefined;
      const missing = marks.filter((mark) => sentScripts[mark] !== digest || !hasForm(mark));
      if (missing.length === 0) return { state: "already", told: counted(marks.length, "terpasang", "are in place") };
      const unclear = missing.filter((mark) => scriptState(context.home, mark) === "unclear");
      if (unclear.length > 0) return unclearScripts(context.home, unclear);
      const none = missing.filter((mark) => scriptState(context.home, mark) === "none");
      if (none.length > 0 && isElsewhere(context, marks)) return madeElsewhere(context.home);
      if (!(await isSignedIn())) throw new Refusal(NOT_SIGNED_IN);
      const told = counted(missing.length, "dipasang", "are put in place");
      return { state: "would", told, run: () => push(context, missing, digest) };
    },
  };
}

/** Chosen, not forgotten: what then is missing is said. */
const WITHOUT = {
  id: "Tanpa add-on (--without-addon): tidak ada menu dan kode tidak muncul sendiri; petugas menyalin kode dari tab Umpan Balik.",
  en: "Without the add-on (--without-addon): no menu, and no codes by themselves; clerks copy them from the tab Umpan Balik.",
};

function addonDigest(url: string): string {
  return digestOf(["addon/**/*.*", "shared/**/*.ts", "package-lock.json"], url);
}

async function push(context: SetupContext, marks: readonly string[], digest: string): Promise<Outcome> {
  const { home, save, values, view } = context;
  const { books } = await view();
  const built = await buildAddon(values().url);
  for (const mark of marks) {
    if (scriptState(home, mark) === "none") await createScript(home, mark, books.get(mark)?.id ?? "");
    const script = { mark, folder: scriptFolder(home, mark) };
    await pushScript(script, built);
    if (mark !== REGISTER_MARK) {
      const deployment = await deployForm(script, values().forms[mark]);
      save({ forms: { ...values().forms, [mark]: deployment } });
    }
    save({ sentScripts: { ...values().sentScripts, [mark]: digest } });
  }
  return { state: "done", told: counted(marks.length, "terpasang", "are in place") };
}

/** Whether another computer made the workbooks: it may have made their scripts too, and a second one would act twice. */
function isElsewhere({ values }: SetupContext, marks: readonly string[]): boolean {
  const { books } = values();
  return marks.every((mark) => mark === REGISTER_MARK || books[mark] === undefined);
}

function madeElsewhere(home: string): Outcome {
  return {
    state: "waiting",
    told: {
      id: "Lembar kota ini dibuat dari komputer lain; skripnya mungkin sudah ada di sana.",
      en: "The city's workbooks were made from another computer; their scripts may exist there.",
    },
    mend: {
      id: `Salin folder .kembar/scripts dari komputer itu ke ${home}, lalu jalankan lagi. Jangan membuat skrip kedua di lembar yang sama.`,
      en: `Copy the folder .kembar/scripts from that computer into ${home}, then run this again. Make no second script in one workbook.`,
    },
  };
}

const NOT_SIGNED_IN: Finding = {
  code: "addon_missing",
  told: {
    id: "Add-on belum dipasang: belum masuk ke clasp.",
    en: "The add-on is not in place: nobody is signed in to clasp.",
  },
  mend: {
    id: "Aktifkan Apps Script API di https://script.google.com/home/usersettings , jalankan `npx clasp login` dengan akun admin (Editor semua lembar), lalu jalankan lagi. Bila kota memilih tanpa add-on: --without-addon.",
    en: "Enable the Apps Script API at https://script.google.com/home/usersettings , run `npx clasp login` with an administrator's account (Editor of all workbooks), then run this again. A city that chose to do without the add-on says --without-addon.",
  },
};

/** What a person does where nobody knows whether a script was made. */
export function unclearScripts(home: string, marks: readonly string[]): Outcome {
  const folders = marks.map((mark) => scriptFolder(home, mark)).join(", ");
  return {
    state: "waiting",
    told: {
      id: `Pembuatan skrip terhenti untuk ${marks.join(", ")}; mungkin skripnya sudah ada.`,
      en: `Making the script was interrupted for ${marks.join(", ")}; it may exist.`,
    },
    mend: {
      id: `Buka lembarnya, Extensions > Apps Script. Bila proyek Kembar ada, hapus proyek itu. Lalu hapus ${folders} dan jalankan lagi.`,
      en: `Open the workbook, Extensions > Apps Script. If there is a project Kembar, delete it. Then delete ${folders} and run this again.`,
    },
  };
}

function counted(count: number, id: string, en: string) {
  return { id: `${count} skrip ${id}.`, en: `${count} scripts ${en}.` };
}
