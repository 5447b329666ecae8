// A message about rows that a person sends to an agency by hand, for example by WhatsApp. It repeats no note: those stay in the sheet.

import { addressOfRow } from "../form/formAddress.ts";

/** One row as the message names it. `told`: its state in words; `link`: its address. */
export interface ToldRow {
  readonly id: string;
  readonly title: string;
  readonly told: string;
  readonly link: string;
}

/** The text, in Indonesian; titles stand between asterisks, which WhatsApp shows in bold. `form`: the agency's form on the web, or "". */
export function agencyMessage(agency: string, rows: readonly ToldRow[], form: string): string {
  const lines = rows.map(({ id, title, told, link }) => `*${title.replace(/\*/g, "")}* (${id}): ${told}.\n${link}`);
  const closing = "Catatan Setda ada di kolom Catatan peninjau pada baris itu. Terima kasih.";
  const [only, ...others] = rows;
  const address = only === undefined || others.length > 0 ? form : addressOfRow(form, only.id);
  const phone = form === "" ? [] : [`Lewat ponsel: ${address}`];
  return [`Yth. petugas ${agency},`, ...lines, ...phone, closing].join("\n\n");
}
