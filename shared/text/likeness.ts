// How near a typed text is to a label: few letters wrong, in the label itself or in some of its words.

const LONGEST = 80;
/** One letter in so many may be wrong. */
const PER_LETTER = 4;
const SHORTEST = 4;

/** How many letters of a folded text are wrong, measured at the words of a folded label; undefined where it is not near. */
export function distanceTo(text: string, label: string): number | undefined {
  if (text.length < SHORTEST || text.length > LONGEST) return undefined;
  const allowed = text.length <= SHORTEST ? 0 : Math.floor(text.length / PER_LETTER);
  const words = label.split(" ");
  const count = text.split(" ").length;
  let best: number | undefined;
  for (let from = 0; from + count <= words.length; from++) {
    const some = words.slice(from, from + count).join(" ");
    const distance = Math.abs(some.length - text.length) > allowed ? allowed + 1 : editDistance(text, some);
    if (distance <= allowed && (best === undefined || distance < best)) best = distance;
  }
  return best;
}

/** Letters to add, drop, replace or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let at = 1; at <= b.length; at++) {
      const isSame = a[row - 1] === b[at - 1];
      const least = Math.min((above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      line.push(isSwapped ? Math.min(least, (older[at - 2] ?? 0) + 1) : least);
    }
    older = above;
    above = line;
  }
  return above[b.length] ?? 0;
}
