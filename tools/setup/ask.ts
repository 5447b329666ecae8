// Asks a person for what the command line did not say.

import { existsSync } from "node:fs";
import { cancel, confirm, isCancel, text } from "@clack/prompts";
import { addressesIn, folderIn, type SetupOptions } from "./options.ts";
import { EMAIL } from "./readAgencies.ts";

/** The options with a person's answers; undefined where they gave up. */
export async function askOptions(options: SetupOptions): Promise<SetupOptions | undefined> {
  const { local } = options;
  const key = local ? options.key : await ask(options.key, "Berkas kunci akun layanan (JSON)?", isFile);
  if (key === undefined) return undefined;
  const agencies = await ask(options.agencies, "Daftar perangkat daerah (.csv atau .xlsx)?", isFile);
  if (agencies === undefined) return undefined;
  const where = "Alamat folder untuk lembar kerja? (kosongkan bila lembar kosong dibagikan satu per satu)";
  const folder = local ? "" : (options.folder ?? (await ask("", where, () => undefined)));
  if (folder === undefined) return undefined;
  const admins = await ask(options.admins.join("; "), "Surel admin? (beberapa: pisahkan dengan titik koma)", areEmails);
  if (admins === undefined) return undefined;
  const who = "Surel peninjau? (boleh kosong)";
  const reviewers = await ask(options.reviewers.join("; "), who, (typed) => (typed ? areEmails(typed) : undefined));
  if (reviewers === undefined) return undefined;
  return {
    ...options,
    ...{ key, agencies },
    folder: local ? options.folder : folderIn(folder),
    admins: addressesIn([admins]),
    reviewers: addressesIn([reviewers]),
  };
}

/** Whether a person agrees to begin. */
export async function askToBegin(): Promise<boolean> {
  const answer = await confirm({ message: "Mulai? Yang sudah ada tidak diubah.", active: "Ya", inactive: "Tidak" });
  if (answer === true) return true;
  cancel("Tidak ada yang diubah.");
  return false;
}

/** What is known is not asked. */
async function ask(
  known: string,
  message: string,
  wrong: (typed: string) => string | undefined,
): Promise<string | undefined> {
  if (known !== "") return known;
  const answer = await text({ message, validate: (typed) => wrong(typed?.trim() ?? "") });
  if (!isCancel(answer)) return (answer ?? "").trim();
  cancel("Tidak ada yang diubah.");
  return undefined;
}

function isFile(typed: string): string | undefined {
  return existsSync(typed) ? undefined : "Berkas itu tidak ada.";
}

function areEmails(typed: string): string | undefined {
  const all = addressesIn([typed]);
  return all.length > 0 && all.every((one) => EMAIL.test(one)) ? undefined : "Isi alamat surel yang lengkap.";
}
