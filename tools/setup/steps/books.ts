// Step: there is a spreadsheet for the register and for each agency: marked, adopted from a blank one, or new.

import { isSignedIn } from "../../clasp.ts";
import { bookAddress } from "../bookAddress.ts";
import type { SetupContext } from "../context.ts";
import { makeAsAdmin } from "../makeAsAdmin.ts";
import type { Look, Outcome, Step } from "../step.ts";
import { type MissingBook, takeSpreadsheets } from "../takeSpreadsheets.ts";
import { bringBack } from "../vanished.ts";
import { type WantedBook, wantedBooks } from "../wantedBooks.ts";

/** Makes or takes one spreadsheet after the other; a killed run goes on where it ended. */
export function booksStep(context: SetupContext): Step {
  return {
    name: "workbooks",
    title: { id: "Register dan lembar perangkat daerah", en: "Register and agency workbooks" },
    needs: ["folder"],
    look: async (): Promise<Look> => {
      const { books } = await context.view();
      const wanted = wantedBooks(context.agencies, context.deciders, context.today);
      const missing = wanted.filter((one) => !books.has(one.mark));
      if (missing.length === 0) {
        return {
          state: "already",
          told: both(`${wanted.length} lembar sudah ada.`, `${wanted.length} workbooks are there.`),
        };
      }
      const vanished = missing.filter((one) => context.values().books[one.mark] !== undefined);
      if (vanished.length > 0) return vanishedBooks(context, vanished);
      const plan = await takeSpreadsheets(context, missing);
      const lacking = plan.filter((one) => one.taken === undefined).length;
      if (lacking > 0 && !(await mayCreate(context))) {
        const { isWithoutAddon } = context.values();
        const isAdminHere = context.folder !== "" && !isWithoutAddon && (await isSignedIn());
        return isAdminHere ? makeAsAdmin(context, plan) : tooFew(context, lacking);
      }
      return { state: "would", told: would(plan), run: () => make(context, plan) };
    },
  };
}

/** Known here, and seen no more: it may come back with all that is in it, so nothing takes its place unasked. */
function vanishedBooks({ key, values, folder }: SetupContext, vanished: readonly WantedBook[]): Look {
  const names = vanished.map(({ mark, title }) => `${title} (${bookAddress(values().books[mark] ?? "")})`).join(", ");
  const options = vanished.map(({ mark }) => `--replace ${mark}`).join(" ");
  const told = both(
    `Pernah ada, sekarang tidak terlihat oleh akun layanan: ${names}.`,
    `Were there, and the service account sees them no more: ${names}.`,
  );
  const mend = bringBack(key.address, folder, options);
  return { state: "would", told, mend, run: async () => ({ state: "waiting", told, mend }) };
}

/** In a My Drive a service account could own nothing; what it owned would vanish with it. */
async function mayCreate({ google, folder }: SetupContext): Promise<boolean> {
  return folder !== "" && (await google.folder(folder)).drive !== "";
}

async function make(context: SetupContext, plan: readonly MissingBook[]): Promise<Outcome> {
  const { google, folder, forget, save, values } = context;
  try {
    for (const { book, taken } of plan) {
      const { title, mark } = book;
      const made = await (taken === undefined
        ? google.createSpreadsheet(title, folder, mark)
        : google.adopt(taken.id, title, mark));
      save({ books: { ...values().books, [mark]: made.id } });
    }
  } finally {
    forget();
  }
  return { state: "done", told: both(`${plan.length} lembar disiapkan.`, `${plan.length} workbooks made ready.`) };
}

function would(plan: readonly MissingBook[]) {
  const fresh = plan.filter((one) => one.taken === undefined);
  const taken = plan.filter((one) => one.taken !== undefined);
  const names = plan.map((one) => one.book.title).join(", ");
  return both(
    `${fresh.length} lembar dibuat, ${taken.length} lembar kosong dipakai: ${names}.`,
    `${fresh.length} workbooks are made, ${taken.length} blank spreadsheets are taken: ${names}.`,
  );
}

function tooFew({ key }: SetupContext, lacking: number): Outcome {
  return {
    state: "waiting",
    told: both(
      `Akun layanan tidak punya ruang penyimpanan; masih kurang ${lacking} lembar.`,
      `A service account has no storage; ${lacking} more spreadsheets are needed.`,
    ),
    mend: both(
      `Pilih satu: (a) pakai drive bersama dengan ${key.address} sebagai Pengelola konten dan beri alamat foldernya (--folder); atau (b) bagikan satu folder biasa kepada ${key.address} sebagai Editor dan beri alamatnya (--folder), lalu jalankan \`npx clasp login\` dengan akun admin: setup membuat ${lacking} lembar itu dengan akun admin. Tanpa clasp: buat ${lacking} lembar kosong di folder itu. Setelah itu jalankan lagi.`,
      `Choose one: (a) use a shared drive with ${key.address} as Content manager and give its address (--folder); or (b) share an ordinary folder with ${key.address} as Editor and give its address (--folder), then run \`npx clasp login\` with an administrator's account: setup makes the ${lacking} spreadsheets with that account. Without clasp: make ${lacking} blank spreadsheets in that folder. Then run this again.`,
    ),
  };
}

function both(id: string, en: string) {
  return { id, en };
}
