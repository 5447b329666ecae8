// Tags that stand beside their headings by one and the same number of columns: cells of one row were moved sideways.

/** People rename headings, and exchange two; they do not move two of them by the same way. */
const FEWEST = 2;

/** The keys that were shifted, most alike; none where tags and headings are only renamed. Both by column, "" for none. */
export function shiftedKeys(tags: readonly string[], names: readonly string[]): string[] {
  const byOffset = new Map<number, string[]>();
  tags.forEach((tag, at) => {
    const name = names[at] ?? "";
    if (tag === "" || name === "" || name === tag || !tags.includes(name)) return;
    const own = names.indexOf(tag);
    const offset = own < 0 ? at - tags.indexOf(name) : own - at;
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), tag]);
  });
  const [most = []] = [...byOffset.values()].sort((a, b) => b.length - a.length);
  return most.length >= FEWEST ? most : [];
}
