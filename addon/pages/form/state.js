// The row in the form: what is typed, what stood in the sheet, what is said of it, and how full it is.

import { data } from "./data.js";
import { fields } from "./fields.js";
import { page } from "./page.js";
import { at, button, call, make } from "./tools.js";

export const form = {
  id: "",
  isNew: true,
  status: "",
  seen: undefined,
  shown: {},
  problems: [],
  advice: undefined,
  theirs: new Map(),
  step: 0,
  tried: false,
  isDirty: false,
};

export const valuesNow = () => Object.fromEntries([...fields].map(([key, { control }]) => [key, control.get()]));
const isForeign = () => !fields.has("scope") || fields.get("scope").control.get() === data.foreign;
export const isAsked = (field) => !field.isForeign || isForeign();
export const isNeeded = (field) => field.needed === "submit" || (field.needed === "foreign" && isForeign());
export const isFilled = (key) => fields.get(key).control.get().trim() !== "";
export const askedSteps = () => data.steps.filter((one) => one.key !== "foreign" || isForeign());
export const isEmpty = () => [...fields.keys()].every((key) => !isFilled(key));
export const titleNow = () => fields.get("title_id")?.control.get().trim() || "(tanpa nama)";

/** What the person changed; of a new row everything. */
export function typedNow() {
  const values = valuesNow();
  return form.isNew
    ? values
    : Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== form.shown[key]));
}
export const seenNow = () =>
  form.isNew ? undefined : Object.fromEntries(Object.keys(typedNow()).map((key) => [key, form.seen[key]]));

/** Puts a row into the form; without one it is empty and new. */
export function fill(row, kept) {
  const values = kept?.values || row?.values || {};
  Object.assign(form, {
    id: row ? row.id : data.fresh.shift(),
    isNew: !row,
    status: row ? row.status : "",
    seen: kept?.seen || row?.seen,
    shown: row ? row.values : {},
    problems: row ? row.judged.problems : [],
    advice: row ? row.judged.advice : undefined,
    theirs: new Map(),
    step: 0,
    tried: Boolean(row),
    isDirty: Boolean(kept),
  });
  // Each row is agreed to on its own.
  at("agreed").checked = false;
  for (const [key, { control, recount }] of fields) {
    control.set(values[key] || "");
    recount();
  }
}
function problemsOf(key) {
  return form.problems.filter((one) => one.key === key && (form.tried || !one.isEmpty));
}
export function showSaid({ field, said, box }) {
  const theirs = form.theirs.get(field.key);
  const told = problemsOf(field.key);
  box.classList.toggle("faulty", theirs !== undefined || told.some((one) => !one.isWarning));
  const target = fields.get(field.key).target;
  target.setAttribute("aria-invalid", String(told.some((one) => !one.isWarning)));
  said.replaceChildren(
    ...(theirs === undefined ? [] : [conflictBox(field.key, theirs)]),
    ...told.map((one) =>
      make(
        "p",
        { className: `said ${one.isWarning ? "warning" : "bad"}` },
        one.isWarning ? `${one.severity}: ${one.text}` : one.text,
      ),
    ),
  );
}
function conflictBox(key, theirs) {
  const settle = (value) => {
    form.seen[key] = theirs;
    form.theirs.delete(key);
    if (value !== undefined) fields.get(key).control.set(value);
    page.showAll();
  };
  return make(
    "div",
    { className: "said warning" },
    make("p", {}, "Rekan Anda mengubah isian ini menjadi: ", make("b", {}, theirs || "(kosong)")),
    button("Pakai isi rekan", "plain", () => settle(theirs)),
    button("Tetap isi saya", "plain", () => settle(undefined)),
  );
}

let turn = 0;
/** Asks the script what is to be said of the form; only the latest answer counts. */
export async function judge() {
  const mine = ++turn;
  try {
    const { problems, advice } = await call("judgeForm", valuesNow());
    if (mine !== turn) return;
    form.problems = problems;
    form.advice = advice;
    page.showAll();
  } catch {
    // Without the net nothing is said now; saving says all of it.
  }
}
export function fieldChanged({ key }) {
  form.isDirty = true;
  form.problems = form.problems.filter((one) => one.key !== key);
  fields.get(key).recount();
  page.showAll();
  page.typed();
  judge();
}
