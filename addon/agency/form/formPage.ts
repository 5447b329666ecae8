// The form as a page: one page for the dialog in the sheet and for the web app of the script, filled with what it needs.

import { FORM_STEPS, formFields } from "../../../shared/form/formFields.ts";
import { likelyThemes, ownAffairs } from "../../../shared/form/ownFirst.ts";
import { textOf } from "../../../shared/parse/cell.ts";
import { programmeLabel } from "../../../shared/parse/lists.ts";
import { ADVISED_BY } from "../../../shared/review/agencyAdvice.ts";
import { SCOPE } from "../../../shared/vocabularies/scope.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { publicWords } from "../confirmRows.ts";
import { currentLists } from "../lists.ts";
import { newIds } from "../newId.ts";
import { openStrengths, type Strengths } from "../strengths.ts";
import { keptForms } from "./keptForms.ts";
import { listed } from "./listForm.ts";
import { formRow } from "./openRow.ts";

/** Where the page stands: a web page of its own, or a dialog over the sheet that Google closes. */
type Place = "web" | "dialog";

/** What the page is filled with; a sentence where there is no form to show. */
export function formPage(place: Place, chosen: (strengths: Strengths) => string): object | string {
  const strengths = openStrengths();
  if (typeof strengths === "string") return strengths;
  const lists = currentLists();
  const used = strengths.reading.rows.map((row) => textOf(row.cells[strengths.reading.positions.get("affair") ?? -1]));
  const own = ownAffairs(lists.affairs, used);
  const offered = {
    affairs: [...new Set([...own, ...lists.affairs])],
    programmes: lists.programmes.map(programmeLabel),
  };
  const id = chosen(strengths);
  return {
    place,
    book: SpreadsheetApp.getActiveSpreadsheet().getName(),
    steps: FORM_STEPS,
    fields: formFields(offered).filter((one) => strengths.reading.positions.has(one.key)),
    likely: { affair: own, theme: likelyThemes(own) },
    foreign: labelOf(SCOPE, "LUAR_NEGERI", "id"),
    advisedBy: ADVISED_BY,
    today: lists.today,
    fresh: newIds(),
    words: { confirm: publicWords() },
    rows: listed(strengths, lists),
    kept: keptForms(),
    row: id === "" ? undefined : formRow(strengths, id, lists),
  };
}
