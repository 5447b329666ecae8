// The fields: each a label, a help, an input of its kind, a counter, and what is to be said of it.

import { data } from "./data.js";
import { page } from "./page.js";
import { partsOf, pickBox } from "./pickBox.js";
import { button, make } from "./tools.js";

const MOST_RADIOS = 5;
export const fields = new Map();

function radios(field, changed) {
  const boxes = field.options.map((option) =>
    make("input", { type: "radio", name: field.key, value: option, onchange: changed }),
  );
  const odd = make("p", { className: "said warning", hidden: true });
  const clear = button("Kosongkan", "text", () => {
    for (const one of boxes) one.checked = false;
    changed();
  });
  clear.hidden = field.needed !== "";
  let kept = "";
  return {
    element: make("div", {}, ...boxes.map((one) => make("label", { className: "choice" }, one, one.value)), odd, clear),
    input: boxes[0],
    get: () => {
      const one = boxes.find((box) => box.checked);
      return one ? one.value : kept;
    },
    set: (value) => {
      for (const one of boxes) one.checked = one.value === value;
      kept = field.options.includes(value) ? "" : value;
      odd.hidden = kept === "";
      odd.textContent = `Tertulis: ${kept}`;
    },
  };
}
function ticks(field, changed) {
  const boxes = field.options.map((option) => make("input", { type: "checkbox", value: option, onchange: changed }));
  let others = [];
  return {
    element: make("div", {}, ...boxes.map((one) => make("label", { className: "choice" }, one, one.value))),
    input: boxes[0],
    get: () => [...boxes.filter((one) => one.checked).map((one) => one.value), ...others].join("; "),
    set: (value) => {
      const parts = partsOf(value);
      for (const one of boxes) one.checked = parts.includes(one.value);
      others = parts.filter((one) => !field.options.includes(one));
    },
  };
}
function texts(field, changed) {
  const isLong = field.max > 300 && field.kind === "text";
  const input = make(isLong ? "textarea" : "input", { autocomplete: "off", enterKeyHint: isLong ? "enter" : "next" });
  if (!isLong) input.type = field.kind === "url" ? "url" : "text";
  if (field.kind === "months") input.inputMode = "numeric";
  const grow = () => {
    if (isLong) {
      input.style.height = "auto";
      input.style.height = `${input.scrollHeight + 2}px`;
    }
  };
  input.onchange = changed;
  return {
    element: input,
    input,
    grow,
    get: () => input.value,
    set: (value) => {
      input.value = value;
      grow();
    },
  };
}
function controlOf(field, changed) {
  const isList = field.kind === "choice" || field.kind === "programme";
  if (field.kind === "choices") return ticks(field, changed);
  if (isList && field.options.length <= MOST_RADIOS) return radios(field, changed);
  if (!isList && field.kind !== "countries") return texts(field, changed);
  return pickBox({
    id: `field-${field.key}`,
    options: field.options,
    also: field.also,
    likely: data.likely[field.key] || [],
    several: field.kind === "countries",
    changed,
  });
}
/** How much may still be written: told early enough to make it shorter. */
function countOf(field, length) {
  const left = field.max - length;
  if (left < 0) return [`${length}/${field.max}: lebih ${-left} huruf, mohon diringkas`, "over"];
  return left <= field.max / 10
    ? [`${length}/${field.max}: sisa ${left} huruf`, "near"]
    : [`${length}/${field.max}`, ""];
}
/** Beside a long text: how it is written well, and how not. */
function samplesOf(field) {
  if (!field.poor) return undefined;
  const line = (text) => make("p", { className: "hint" }, text);
  const head = make("summary", {}, "Contoh yang baik dan yang kurang baik");
  return make("details", {}, head, line(`Baik: ${field.example}`), line(`Kurang baik: ${field.poor}`));
}
export function buildField(field) {
  const changed = () => page.fieldChanged(field);
  const control = controlOf(field, changed);
  const isGroup = control.element.tagName === "DIV" && control.input.type !== "text";
  const need = field.needed ? make("span", { className: "need" }, " (wajib)") : undefined;
  const name = make(isGroup ? "legend" : "label", {}, field.label, need);
  const hint = make(
    "p",
    { className: "hint", id: `help-${field.key}` },
    `${field.help}${field.example && !field.poor ? ` Contoh: ${field.example}` : ""}`,
  );
  const count = make("span", { className: "tally small", hidden: field.max === 0 });
  const said = make("div", { id: `said-${field.key}`, aria: { live: "polite" } });
  const box = make(
    isGroup ? "fieldset" : "div",
    { className: "field" },
    name,
    hint,
    control.element,
    count,
    said,
    samplesOf(field),
  );
  box.dataset.key = field.key;
  const target = isGroup ? box : control.input;
  if (!isGroup) {
    control.input.id = `field-${field.key}`;
    name.htmlFor = control.input.id;
  } else box.id = `field-${field.key}`;
  target.setAttribute("aria-describedby", `help-${field.key} said-${field.key}`);
  const recount = () => {
    const [text, level] = countOf(field, control.get().length);
    count.textContent = text;
    count.className = `tally small ${level}`;
  };
  box.addEventListener("input", () => {
    recount();
    if (control.grow) control.grow();
    page.typed();
  });
  return { field, control, box, said, target, recount };
}
export function focusField(key) {
  const { control, box } = fields.get(key);
  const fold = box.closest("details");
  if (fold) fold.open = true;
  control.input.focus({ preventScroll: true });
  box.scrollIntoView({ block: "center" });
}
