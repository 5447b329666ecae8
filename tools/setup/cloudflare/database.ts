// Steps: the D1 database is there, and has all of its tables.

import * as z from "zod";
import { runWrangler } from "../../wrangler.ts";
import type { SetupContext } from "../context.ts";
import type { Look, Step } from "../step.ts";

const NAME = "kembar";
const Databases = z.array(z.object({ uuid: z.string(), name: z.string() }));

/** Found by its name; its id goes into the city's configuration. */
export function databaseStep({ values, save }: SetupContext): Step {
  return {
    name: "database",
    title: { id: "Basis data D1", en: "D1 database" },
    needs: ["cloudflare"],
    look: async (): Promise<Look> => {
      const found = await findDatabase();
      if (found === undefined) return { state: "would", told: told("dibuat", "is created"), run: create };
      if (values().database === found) return { state: "already", told: told("sudah ada", "is there") };
      return { state: "would", told: told("sudah ada dan dicatat", "is there and noted"), run: () => note(found) };
    },
  };

  async function create() {
    await runWrangler(["d1", "create", NAME]);
    return note((await findDatabase()) ?? "");
  }

  async function note(database: string) {
    save({ database });
    return { state: "done", told: told("siap", "is ready") } as const;
  }
}

async function findDatabase(): Promise<string | undefined> {
  const found = Databases.parse(JSON.parse(await runWrangler(["d1", "list", "--json"])));
  return found.find((one) => one.name === NAME)?.uuid;
}

function told(id: string, en: string) {
  return { id: `Basis data ${NAME} ${id}.`, en: `The database ${NAME} ${en}.` };
}

/** The tables of worker/migrations, those that are lacking alone. */
export function migrationsStep({ values, config }: SetupContext): Step {
  const where = ["kembar", "--remote", "--config", config];
  return {
    name: "migrations",
    title: { id: "Tabel basis data", en: "Tables" },
    needs: ["database"],
    look: async (): Promise<Look> => {
      const listed = values().database === "" ? "" : await runWrangler(["d1", "migrations", "list", ...where]);
      if (/No migrations to apply/i.test(listed)) {
        return { state: "already", told: { id: "Semua tabel sudah terpasang.", en: "All tables are there." } };
      }
      const names = listed.match(/\d{4}_\w+\.sql/g) ?? [];
      const told = {
        id: `Tabel dipasang: ${names.join(", ") || "semua"}.`,
        en: `Tables put in place: ${names.join(", ") || "all"}.`,
      };
      const run = async () => {
        await runWrangler(["d1", "migrations", "apply", ...where]);
        return { state: "done", told } as const;
      };
      return { state: "would", told, run };
    },
  };
}
