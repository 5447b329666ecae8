// What is typed and not saved is kept: at each key in this browser where it may, and a moment later with the person's account.

import { data } from "./data.js";
import { page } from "./page.js";
import { form, isEmpty, titleNow, valuesNow } from "./state.js";
import { tellKept } from "./tell.js";
import { call } from "./tools.js";

export const KEEP_MS = 1500;
const LONGEST_MS = 30 * 86400000;
const localName = (id) => `kembar:${data.book}:${id}`;
/** The browser's store; undefined where the page may not use it. */
const shelf = (() => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
})();
export let timer;
let isKeeping = false;
let isLater = false;

export function keptHere(id) {
  try {
    const kept = JSON.parse(shelf?.getItem(localName(id)) || "null");
    return kept && Date.now() - kept.at < LONGEST_MS ? kept : undefined;
  } catch {
    return undefined;
  }
}
/** The forms that this browser keeps. */
export function allKeptHere() {
  const start = localName("");
  const names = shelf ? Object.keys(shelf).filter((one) => one.startsWith(start)) : [];
  return names.flatMap((name) => {
    const kept = keptHere(name.slice(start.length));
    return kept ? [kept] : [];
  });
}
export function forgetHere(id) {
  if (shelf) shelf.removeItem(localName(id));
  data.kept = data.kept.filter((one) => one.id !== id);
}
export function forget(id) {
  clearTimeout(timer);
  forgetHere(id);
  call("forgetForm", id).catch(() => {});
}
export function typed() {
  form.isDirty = true;
  page.showProgress();
  if (isEmpty()) return;
  const kept = { id: form.id, title: titleNow(), at: Date.now(), values: valuesNow(), seen: form.seen };
  try {
    if (shelf) shelf.setItem(localName(form.id), JSON.stringify(kept));
  } catch {
    /* full: the account keeps it */
  }
  tellKept("");
  clearTimeout(timer);
  timer = setTimeout(keepNow, KEEP_MS);
}
/** Keeps with the account; one call at a time, and the last state last. */
export async function keepNow() {
  clearTimeout(timer);
  if (!form.isDirty || isEmpty()) return;
  if (isKeeping) {
    isLater = true;
    return;
  }
  isKeeping = true;
  const { id, seen } = form;
  try {
    const isKept = await call(
      "keepForm",
      id,
      titleNow(),
      seen ? { values: valuesNow(), seen } : { values: valuesNow() },
    );
    if (form.id === id && form.isDirty) tellKept(isKept ? "Diingat" : "Terlalu panjang untuk diingat; mohon simpan");
    else if (form.id !== id || !form.isDirty) call("forgetForm", id).catch(() => {});
  } catch {
    tellKept(shelf ? "Diingat di perangkat ini" : "Belum tersambung; mohon simpan");
  }
  isKeeping = false;
  if (isLater) {
    isLater = false;
    keepNow();
  }
}
document.addEventListener("visibilitychange", () => {
  if (document.hidden) keepNow();
});
window.addEventListener("beforeunload", (event) => {
  if (form.isDirty) event.preventDefault();
});
