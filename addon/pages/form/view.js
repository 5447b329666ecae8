// Which of the three views is shown: the list, the form, or what was sent.

import { at } from "./tools.js";

/** Shows one view, from its top. */
export function view(name) {
  for (const one of ["list", "form", "sent"]) at(one).hidden = one !== name;
  at("told").replaceChildren();
  window.scrollTo(0, 0);
}
