// The fifteen ways in which comparable systems lose data; every one has tests of its name in this folder.

/** The failure modes, most harmful first. */
export const FAILURE_MODES = {
  1: "empty is taken for the truth, and everything is deleted",
  2: "a row moves between reading and writing, and the wrong one is overwritten",
  3: "a decision is lost, doubled, or applied to new content",
  4: "a heading is renamed or a column inserted, and values shift",
  5: "cleared, then not written: a sheet is left blank or half written",
  6: "a storm of quota refusals, and all try again at once",
  7: "one agency blocks the others, or a lasting refusal is asked again for ever",
  8: "an id stands twice: in a copied workbook, a copied row, at two agencies",
  9: "dates, numbers and their local ways of writing are corrupted",
  10: "ragged and blank rows drop columns or end the reading",
  11: "a change is not noticed",
  12: "what was deleted stays or comes back",
  13: "pages of the feed skip or repeat items",
  14: "a formula, markup or a link is injected from a cell",
  15: "a limit of the platform is met too late",
} as const;

/** The name of a mode, for the tests that prove it survived. */
export function mode(number: keyof typeof FAILURE_MODES): string {
  return `failure mode ${number}: ${FAILURE_MODES[number]}`;
}
