// The list: one's rows with their state and what is to be mended, what was begun and not saved, and the yearly confirmation.

import { drawConfirm } from "./confirm.js";
import { data } from "./data.js";
import { allKeptHere, forget, KEEP_MS, keptHere } from "./keep.js";
import { showForm } from "./show.js";
import { fill, form, judge } from "./state.js";
import { told } from "./tell.js";
import { ageOf, at, button, call, make, question } from "./tools.js";
import { view } from "./view.js";

export function newRow() {
  fill(undefined);
  showForm();
}
async function openListed(id) {
  told("Membuka …");
  try {
    const kept = data.kept.some((one) => one.id === id) || keptHere(id) ? await pickKept(id) : undefined;
    const row = await call("openRow", id);
    told("");
    if (row === null && kept === undefined) {
      told("Baris ini tidak ditemukan lagi di lembar. Daftar dimuat ulang.", "bad");
      return showList();
    }
    fill(row || undefined, kept);
    form.id = id;
    if (row === null && kept.seen) {
      form.isNew = false;
      form.seen = kept.seen;
    }
    showForm();
    if (kept) judge();
  } catch {
    told("Belum terbuka. Periksa sambungan internet, lalu coba lagi.", "bad");
  }
}
/** What this browser keeps of a form, or else what the account does. */
async function pickKept(id) {
  const here = keptHere(id);
  const there = data.kept.find((one) => one.id === id);
  if (here && (!there || here.at >= there.at - KEEP_MS)) return here;
  return (await call("keptForm", id)) || here;
}
function keptCards() {
  const here = allKeptHere().filter((one) => !data.kept.some((other) => other.id === one.id));
  return [...data.kept, ...here].map(({ id, title, at: moment }) =>
    make(
      "div",
      { className: "card kept" },
      make("b", {}, title),
      make("p", { className: "small" }, `Belum disimpan ke lembar, diisi ${ageOf(moment)}.`),
      make(
        "div",
        { className: "bar" },
        button("Lanjutkan", "main", () => openListed(id)),
        button("Buang", "plain danger", () => dropKept(id, title)),
      ),
    ),
  );
}
async function dropKept(id, title) {
  const answer = await question(
    "Buang isian ini?",
    `Isian "${title}" yang belum disimpan akan hilang. Yang sudah ada di lembar tidak berubah.`,
    [
      ["drop", "Buang isian", "plain danger"],
      ["", "Tidak jadi", "plain"],
    ],
  );
  if (answer !== "drop") return;
  forget(id);
  drawList();
}
function rowCard(row) {
  const mend =
    row.open > 0
      ? [make("span", { className: "bad" }, `${row.open} hal perlu dilengkapi`)]
      : row.status === "draft"
        ? [make("span", { className: "good" }, "Siap dikirim")]
        : [];
  const advised =
    row.advised > 0
      ? [
          make(
            "span",
            { className: "warning" },
            `${mend.length > 0 ? ", " : ""}${row.advised} hal yang baik diperhatikan`,
          ),
        ]
      : [];
  const card = make(
    "button",
    { type: "button", className: "card", disabled: row.id === "", onclick: () => openListed(row.id) },
    make("span", { className: "badge" }, row.said),
    make("b", {}, row.title || "(tanpa nama)"),
    make("div", { className: "small" }, row.state),
    make("div", {}, ...mend, ...advised),
  );
  if (row.note) card.append(make("p", { className: "said warning" }, `Catatan peninjau: ${row.note}`));
  if (row.id === "")
    card.append(
      make("p", { className: "small" }, "Belum berkode. Ubah satu sel di baris ini pada lembar, lalu muat ulang."),
    );
  return card;
}
export function drawList() {
  view("list");
  const open = data.rows.filter((one) => one.open > 0).length;
  const close =
    data.place === "dialog"
      ? button("Tutup", "text", () => google.script.host.close())
      : button("Muat ulang", "text", showList);
  at("head").replaceChildren(
    make("div", { className: "line" }, make("h1", {}, data.book), close),
    make("p", { className: "small" }, `${data.rows.length} keunggulan${open > 0 ? `, ${open} perlu dilengkapi` : ""}`),
  );
  const submitted = data.rows.filter((one) => one.status === "submit" && one.id !== "");
  at("list").replaceChildren(
    ...keptCards(),
    ...data.rows.map(rowCard),
    ...(data.rows.length === 0
      ? [
          make(
            "p",
            {},
            "Belum ada keunggulan. Ketuk Tambah keunggulan untuk mulai; isian dapat dilanjutkan kapan saja.",
          ),
        ]
      : []),
    ...(submitted.length > 0 ? [button("Nyatakan masih berlaku …", "text", () => drawConfirm(submitted))] : []),
  );
  at("foot").replaceChildren(button("Tambah keunggulan", "main wide", newRow));
}
/** The list as it stands now in the sheet. */
export async function showList() {
  form.isDirty = false;
  drawList();
  try {
    const now = await call("listForm");
    if (now !== null) Object.assign(data, now);
    if (at("list").hidden === false) drawList();
  } catch {
    told("Daftar belum dimuat ulang; yang tampil mungkin belum yang terbaru.", "warning");
  }
}
