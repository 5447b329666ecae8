// A message about rows that a person sends to an agency by hand, for example by WhatsApp. It repeats no note: those stay in the sheet.

/** One row as the message names it. `told`: its state in words; `link`: its address. */
export interface ToldRow {
  readonly id: string;
  readonly title: string;
  readonly told: string;
  readonly link: string;
}

/** The text, in Indonesian; titles stand between asterisks, which WhatsApp shows in bold. */
export function agencyMessage(agency: string, rows: readonly ToldRow[]): string {
  const lines = rows.map(({ id, title, told, link }) => `*${title.replace(/\*/g, "")}* (${id}): ${told}.\n${link}`);
  const closing = "Catatan Setdako ada di kolom Catatan peninjau pada baris itu. Terima kasih.";
  return [`Yth. petugas ${agency},`, ...lines, closing].join("\n\n");
}
