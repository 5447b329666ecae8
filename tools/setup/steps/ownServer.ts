// Step: the city's own server answers at the city's address. What it needs to know is stored; a person starts it there.

import { isDeepStrictEqual } from "node:util";
import { REGISTER_MARK } from "../../city/cityValues.ts";
import type { SetupContext } from "../context.ts";
import { isAnswering } from "../isAnswering.ts";
import type { Look, Outcome, Step } from "../step.ts";

/** Stores the register for `npm run serve`, then waits for the server to answer. */
export function ownServerStep({ view, values, save }: SetupContext): Step {
  return {
    name: "deploy",
    title: { id: "Server kota", en: "The city's server" },
    needs: ["workbooks"],
    look: async (): Promise<Look> => {
      const { books: seen, corpus } = await view();
      const register = seen.get(REGISTER_MARK)?.id ?? "";
      const { books, url, corpus: known } = values();
      if (url === "") return NO_ADDRESS;
      if (books[REGISTER_MARK] === register && isDeepStrictEqual(known, corpus)) return standing(url);
      const run = async () => {
        save({ books: { ...values().books, [REGISTER_MARK]: register }, corpus });
        return standing(url);
      };
      const told = { id: "Nilai kota disimpan untuk server.", en: "The city's values are stored for the server." };
      return { state: "would", told, run };
    },
  };
}

async function standing(url: string): Promise<Outcome> {
  if (await isAnswering(url))
    return { state: "already", told: { id: `Sudah menjawab: ${url}`, en: `Answers: ${url}` } };
  return {
    state: "waiting",
    told: { id: `Belum ada yang menjawab di ${url}.`, en: `Nothing answers at ${url} yet.` },
    mend: {
      id: "Di server: npm run serve, dengan Caddy atau nginx di depannya (docs/server-sendiri.md). Lalu jalankan lagi perintah ini.",
      en: "On the server: npm run serve, behind Caddy or nginx (docs/server-sendiri.md). Then run this again.",
    },
  };
}

const NO_ADDRESS: Outcome = {
  state: "waiting",
  told: { id: "Alamat kota belum disebut.", en: "The city's address is not named yet." },
  mend: {
    id: "Jalankan lagi dengan --url https://alamat-kota.",
    en: "Run this again with --url https://the-city's-address.",
  },
};
