// What the person is told: at the foot, and beside the head whether what is typed is kept.

import { at, make } from "./tools.js";

export const told = (text, className) => {
  at("told").replaceChildren(...(text ? [make("p", { className: `said ${className || ""}` }, text)] : []));
};
export const tellKept = (text) => {
  const place = at("kept");
  if (place) place.textContent = text;
};
