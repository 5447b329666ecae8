// What of a form is to be written into a row that others may have changed since the form was opened.

/** Texts by the keys of the columns. */
export type FormValues = Readonly<Record<string, string>>;

/** A cell that somebody else changed since: what stands there now. */
export interface Conflict {
  readonly key: string;
  readonly theirs: string;
}

/** `changes` are the cells that differ; with any conflict nothing is to be written. */
export interface SavePlan {
  readonly changes: readonly { readonly key: string; readonly value: string }[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Compares what a person typed with the row as it stands. `seen` is what stood there when the person opened it: a cell
 * that reads otherwise now is somebody else's work; without it whatever differs is written.
 */
export function planSave(typed: FormValues, standing: (key: string) => string, seen: FormValues | undefined): SavePlan {
  const differing = Object.keys(typed).filter((key) => standing(key) !== typed[key]);
  const isTheirs = (key: string) => seen?.[key] !== undefined && standing(key) !== seen[key];
  return {
    changes: differing.map((key) => ({ key, value: typed[key] ?? "" })),
    conflicts: differing.filter(isTheirs).map((key) => ({ key, theirs: standing(key) })),
  };
}

/** Whether nothing at all was typed. */
export function isEmptyForm(typed: FormValues): boolean {
  return Object.keys(typed).every((key) => (typed[key] ?? "").trim() === "");
}
