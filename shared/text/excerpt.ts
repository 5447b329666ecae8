// The first words of a text.

/** The first words of a text as one line, at most `length` characters, cut between words where there are any. */
export function excerpt(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  if (flat.length <= length) return flat;
  const space = flat.lastIndexOf(" ", length);
  return `${flat.slice(0, space > 0 ? space : length).replace(/[\s.,;:–-]{1,20}$/u, "")} …`;
}
