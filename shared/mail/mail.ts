// A message by e-mail, and the words that all of them share. No personal data of a row stands in one, only codes and counts.

export interface Mail {
  /** Addresses, separated by commas. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** A message from its paragraphs, with where to open the sheet and why it came. */
export function mailOf(to: readonly string[], subject: string, paragraphs: readonly string[], link: string): Mail {
  const closing = "Surel ini dikirim otomatis oleh Sister City, paling banyak satu kali sehari. Mohon tidak dibalas.";
  return {
    to: to.join(","),
    subject: `Sister City: ${subject}`,
    body: [...paragraphs, `Buka lembar: ${link}`, closing].join("\n\n"),
  };
}

/** Whole days from one ISO day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
