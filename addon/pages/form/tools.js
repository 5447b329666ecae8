// What every part of the form uses: elements, calls of the script, folded texts, ages.

import { fold } from "../../../shared/text/fold.ts";

export const at = (id) => document.getElementById(id);
/** An element; a child may be a text, or nothing at all. */
export function make(name, properties, ...children) {
  const { role, aria = {}, ...rest } = properties || {};
  const made = Object.assign(document.createElement(name), rest);
  if (role) made.setAttribute("role", role);
  for (const [key, value] of Object.entries(aria)) made.setAttribute(`aria-${key}`, value);
  made.append(...children.filter((one) => one !== undefined && one !== ""));
  return made;
}
export const button = (text, className, onclick) => make("button", { type: "button", className, onclick }, text);
/** Runs a function of the script by its name. */
export const call = (name, ...args) =>
  new Promise((resolve, reject) =>
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      [name](...args),
  );
/** The options of which every typed word begins a word, or one of their other words; those that begin so first. */
export function matching(options, typed, also) {
  const words = fold(typed).split(" ").filter(Boolean);
  const parts = (option, at) => fold(`${option} ${also[at] ?? ""}`).split(/[ (),]+/);
  const found = options.filter((option, at) =>
    words.every((word) => parts(option, at).some((part) => part.startsWith(word))),
  );
  const rank = (option) => (fold(option).startsWith(words[0] ?? "") ? 0 : 1);
  return [...found].sort((a, b) => rank(a) - rank(b));
}
export function ageOf(moment) {
  const minutes = Math.floor((Date.now() - moment) / 60000);
  if (minutes < 1) return "baru saja";
  if (minutes < 60) return `${minutes} menit lalu`;
  if (minutes < 1440) return `${Math.floor(minutes / 60)} jam lalu`;
  return `${Math.floor(minutes / 1440)} hari lalu`;
}
/** A question with answers as buttons; resolves with the answer that was chosen, or with "" where it was closed. */
export function question(head, text, answers) {
  const dialog = make("dialog", { aria: { label: head } });
  return new Promise((resolve) => {
    dialog.onclose = () => {
      resolve(dialog.returnValue);
      dialog.remove();
    };
    const buttons = answers.map(([value, label, className]) => button(label, className, () => dialog.close(value)));
    dialog.append(make("h2", {}, head), make("p", {}, text), make("div", { className: "bar" }, ...buttons));
    document.body.append(dialog);
    dialog.showModal();
  });
}
