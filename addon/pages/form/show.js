// The form on the screen: its steps, the fields of the step, the page before sending, and what stands at the foot.

import { data } from "./data.js";
import { buildField, fields, focusField } from "./fields.js";
import { page } from "./page.js";
import { askedSteps, form, isAsked, isFilled, isNeeded, judge, showSaid } from "./state.js";
import { told } from "./tell.js";
import { at, button, make } from "./tools.js";
import { view } from "./view.js";

export function showForm() {
  view("form");
  at("head").replaceChildren(
    make(
      "div",
      { className: "line" },
      button("‹ Daftar", "text", page.leave),
      make("span", { id: "kept", className: "small", role: "status" }),
    ),
    make("div", { className: "small", id: "filled" }),
    make("progress", { id: "bar", aria: { labelledby: "filled" } }),
    make("nav", { className: "steps", id: "steps", aria: { label: "Langkah" } }, ...data.steps.map(tabOf)),
  );
  for (const step of data.steps) at(`step-${step.key}`).hidden = true;
  goStep(0);
}
export function goStep(number) {
  const steps = askedSteps();
  form.step = Math.max(0, Math.min(number, steps.length - 1));
  if (steps[form.step].key === "last") {
    form.tried = true;
    judge();
  }
  told("");
  showAll();
  showFoot();
  window.scrollTo(0, 0);
  const first = [...fields.values()].find((one) => one.field.step === steps[form.step].key && !one.field.isMore);
  const isToType = first && ["INPUT", "TEXTAREA"].includes(first.control.input.tagName) && !isFilled(first.field.key);
  if (isToType) first.control.input.focus({ preventScroll: true });
  else at(`head-${steps[form.step].key}`).focus({ preventScroll: true });
}
export function showProgress() {
  const needed = data.fields.filter(isNeeded);
  const filled = needed.filter((one) => isFilled(one.key)).length;
  at("filled").textContent = `${filled} dari ${needed.length} wajib terisi`;
  at("bar").max = needed.length;
  at("bar").value = filled;
}
function tabOf(step) {
  const tab = button("", "", () => goStep(askedSteps().indexOf(step)));
  tab.id = `tab-${step.key}`;
  return tab;
}
/** The tabs stay what they are while one types: a button that is made anew loses the tap that is on it. */
function showSteps() {
  const steps = askedSteps();
  for (const step of data.steps) {
    const tab = at(`tab-${step.key}`);
    const number = steps.indexOf(step);
    const own = data.fields.filter((one) => one.step === step.key && isNeeded(one));
    const isDone = step.key !== "last" && own.every((one) => isFilled(one.key));
    tab.hidden = number < 0;
    tab.textContent = `${isDone ? "✓" : number + 1} ${step.short}`;
    if (number === form.step) tab.setAttribute("aria-current", "step");
    else tab.removeAttribute("aria-current");
    at(`step-${step.key}`).hidden = number !== form.step;
  }
}
export function showAll() {
  if (at("steps") === null) return;
  for (const one of fields.values()) {
    one.box.hidden = !isAsked(one.field);
    showSaid(one);
  }
  showProgress();
  showSteps();
  showLast();
}
/** What is still to be done before sending, and what is only advised. */
function showLast() {
  const said = JSON.stringify([form.problems, form.advice]);
  if (at("summary").dataset.said === said) return;
  at("summary").dataset.said = said;
  const errors = form.problems.filter((one) => !one.isWarning);
  const advised = form.problems.filter((one) => one.isWarning);
  const line = (one, className) =>
    button(one.text, `card goto ${className}`, () => {
      goStep(askedSteps().findIndex((step) => step.key === fields.get(one.key)?.field.step));
      if (fields.has(one.key)) focusField(one.key);
    });
  at("summary").replaceChildren(
    ...(errors.length > 0
      ? [
          make("p", {}, `Sebelum dikirim, ${errors.length} hal perlu dilengkapi. Ketuk untuk mengisinya:`),
          ...errors.map((one) => line(one, "bad")),
        ]
      : [make("p", { className: "said good" }, "Semua isian wajib sudah lengkap.")]),
    ...(advised.length > 0
      ? [
          make("p", {}, `${advised.length} hal yang baik diperhatikan (tidak menghalangi):`),
          ...advised.map((one) => line(one, "warning")),
        ]
      : []),
  );
  const { head, lines, law } = form.advice || { head: "", lines: [], law: [] };
  at("advice").hidden = head === "";
  at("advice").replaceChildren(
    make("h2", {}, "Saran menurut aturan"),
    make("b", {}, head),
    make("ul", {}, ...lines.map((one) => make("li", {}, one))),
    ...(law.length > 0 ? [make("details", {}, make("summary", {}, "Dasar hukum"), law.join("; "))] : []),
  );
}
function showFoot() {
  const isLast = askedSteps()[form.step].key === "last";
  at("agree").hidden = !isLast;
  const back = button("Kembali", "plain", () => goStep(form.step - 1));
  back.hidden = form.step === 0;
  at("foot").replaceChildren(
    ...(isLast
      ? [
          button("Simpan lalu kirim", "main wide", () => page.save("send")),
          button("Simpan", "plain", () => page.save("stay")),
          button("Simpan dan tambah lagi", "plain", () => page.save("more")),
        ]
      : [
          back,
          button("Simpan", "plain", () => page.save("stay")),
          button("Lanjut", "main", () => goStep(form.step + 1)),
        ]),
  );
}
export function buildForm() {
  for (const step of data.steps) {
    const heading = make("h2", { id: `head-${step.key}`, tabIndex: -1 }, step.title);
    const section = make("section", { id: `step-${step.key}`, hidden: true }, heading);
    at("form").append(section);
    if (step.key === "last")
      section.append(
        make("div", { id: "summary" }),
        make("section", { className: "card advice", id: "advice", aria: { live: "polite" } }),
        make("details", { id: "more" }, make("summary", {}, "Tambahan (boleh kosong)")),
      );
  }
  for (const field of data.fields) {
    const built = buildField(field);
    fields.set(field.key, built);
    at(field.isMore ? "more" : `step-${field.step}`).append(built.box);
  }
  at("form").append(
    make(
      "label",
      { id: "agree", className: "choice" },
      make("input", { type: "checkbox", id: "agreed" }),
      "Data ini sudah disetujui kepala perangkat daerah",
    ),
  );
  at("form").addEventListener("keydown", nextByEnter);
}
/** Enter goes on to the next field, as the key of a phone says. */
function nextByEnter(event) {
  if (event.key !== "Enter" || event.target.tagName !== "INPUT" || event.target.type === "checkbox") return;
  event.preventDefault();
  const shown = [...at("form").querySelectorAll("input, textarea")].filter((one) => one.offsetParent !== null);
  const next = shown[shown.indexOf(event.target) + 1];
  if (next) next.focus();
}
