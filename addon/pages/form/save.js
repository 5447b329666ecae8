// Saving, sending and leaving.

import { data } from "./data.js";
import { fields, focusField } from "./fields.js";
import { forget, forgetHere, keepNow, timer } from "./keep.js";
import { newRow, showList } from "./rows.js";
import { goStep, showAll, showForm } from "./show.js";
import { askedSteps, fill, form, isEmpty, seenNow, titleNow, typedNow } from "./state.js";
import { told } from "./tell.js";
import { at, button, call, make, question } from "./tools.js";
import { view } from "./view.js";

const NOT_SAVED =
  "Belum tersimpan ke lembar; isian tetap ada di sini dan diingat. Periksa sambungan internet, lalu coba lagi.";

function busy(isBusy, text) {
  for (const one of at("foot").querySelectorAll("button")) one.disabled = isBusy;
  if (text) told(text);
}
/** `then`: "stay" in the form, "more" for another new row, "send" to Setda, "leave" for the list. */
export async function save(then) {
  if (then === "send" && !at("agreed").checked) {
    told("Centang dahulu bahwa data ini sudah disetujui kepala perangkat daerah.", "bad");
    at("agreed").focus();
    return;
  }
  if (form.theirs.size > 0) {
    told("Pilih dahulu isi yang dipakai pada isian yang juga diubah rekan Anda.", "bad");
    return;
  }
  clearTimeout(timer);
  busy(true, "Menyimpan …");
  let saved;
  try {
    saved = await call("saveForm", form.id, typedNow(), seenNow());
  } catch {
    busy(false);
    told(NOT_SAVED, "bad");
    return;
  }
  busy(false);
  data.fresh.push(saved.fresh);
  if (saved.row) await done(saved.row, then);
  else refused(saved);
}
function refused({ refusal, conflicts = [], isGone }) {
  form.theirs = new Map(conflicts.map((one) => [one.key, one.theirs]));
  if (isGone) Object.assign(form, { id: data.fresh.shift(), isNew: true, seen: undefined, shown: {} });
  const key = conflicts.length > 0 ? conflicts[0].key : undefined;
  if (key) goStep(askedSteps().findIndex((step) => step.key === fields.get(key).field.step));
  else showAll();
  told(refusal, "bad");
  if (key) focusField(key);
}
async function done(row, then) {
  const { step } = form;
  forgetHere(row.id);
  fill(row);
  form.step = step;
  const open = form.problems.filter((one) => !one.isWarning).length;
  if (then === "send" && open === 0) return send(row);
  if (then === "leave") return showList();
  if (then === "more") {
    const title = titleNow();
    fill(undefined);
    showForm();
    told(`"${title}" tersimpan. Silakan isi yang berikutnya.`, "good");
    return;
  }
  showAll();
  const state = form.status === "Diajukan" ? "Tersimpan." : "Tersimpan sebagai Draf.";
  if (then === "send") told(`${state} Belum dikirim: ${open} hal perlu dilengkapi lebih dahulu.`, "bad");
  else
    told(
      open === 0 ? `${state} Baris ini siap dikirim.` : `${state} ${open} hal perlu dilengkapi sebelum dikirim.`,
      "good",
    );
}
async function send({ id }) {
  busy(true, "Tersimpan. Mengirim ke Setda …");
  try {
    const sent = await call("submitRows", [id]);
    if (sent.sent === 0) {
      busy(false);
      told(sent.told, "bad");
      return;
    }
    const title = titleNow();
    form.isDirty = false;
    view("sent");
    at("head").replaceChildren(make("div", { className: "line" }, button("‹ Daftar", "text", showList)));
    at("sent").replaceChildren(
      make("h1", { tabIndex: -1 }, "Terkirim"),
      make("p", {}, make("b", {}, title)),
      make("p", { role: "status" }, `${sent.told} ${sent.words ?? ""}`.trim()),
      make("p", { className: "small" }, "Jawaban Setda tampil di daftar ini dan di lembar."),
    );
    at("foot").replaceChildren(button("Ke daftar", "plain", showList), button("Tambah keunggulan", "main", newRow));
    at("sent").firstChild.focus();
  } catch {
    busy(false);
    told("Tersimpan, tetapi belum terkirim. Mohon tekan Simpan lalu kirim sekali lagi.", "bad");
  }
}
/** A question before leaving what is not saved. */
export async function leave() {
  if (!form.isDirty || isEmpty()) {
    return showList();
  }
  const answer = await question(
    "Isian belum disimpan ke lembar",
    "Bila ditinggalkan, isian ini tetap diingat 30 hari dan ditawarkan lagi saat formulir dibuka.",
    [
      ["save", "Simpan dulu", "main"],
      ["keep", "Tinggalkan, ingat isian", "plain"],
      ["drop", "Buang isian", "plain danger"],
      ["", "Lanjut mengisi", "plain"],
    ],
  );
  if (answer === "save") return save("leave");
  if (answer === "drop") {
    form.isDirty = false;
    forget(form.id);
  }
  if (answer === "keep") {
    await keepNow();
    form.isDirty = false;
  }
  if (answer !== "") showList();
}
