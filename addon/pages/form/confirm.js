// The yearly confirmation of several rows at once, with what the public will read.

import { data } from "./data.js";
import { page } from "./page.js";
import { told } from "./tell.js";
import { at, button, call, make } from "./tools.js";
import { view } from "./view.js";

/** Lists the rows that may be confirmed, each with a box. */
export function drawConfirm(rows) {
  view("list");
  at("head").replaceChildren(make("div", { className: "line" }, button("‹ Daftar", "text", page.showList)));
  const boxes = rows.map((row) => make("input", { type: "checkbox", value: row.id, onchange: () => count() }));
  const go = button("", "main wide", async () => {
    go.disabled = true;
    told("Mencatat …");
    try {
      const { told: words } = await call(
        "confirmStrengths",
        boxes.filter((one) => one.checked).map((one) => one.value),
      );
      await page.showList();
      told(words, "good");
    } catch {
      go.disabled = false;
      told("Belum tercatat. Periksa sambungan internet, lalu coba lagi.", "bad");
    }
  });
  const count = () => {
    const many = boxes.filter((one) => one.checked).length;
    go.disabled = many === 0;
    go.textContent = `Nyatakan ${many} baris masih berlaku`;
  };
  const all = button("Pilih semua", "text", () => {
    for (const one of boxes) one.checked = true;
    count();
  });
  at("list").replaceChildren(
    make("h1", {}, "Isi yang masih berlaku"),
    make("p", {}, data.words.confirm),
    all,
    ...rows.map((row, number) =>
      make(
        "label",
        { className: "choice" },
        boxes[number],
        make(
          "span",
          {},
          row.title,
          make(
            "span",
            { className: "small" },
            row.confirmed ? ` terakhir ${row.confirmed}` : " belum pernah dinyatakan",
          ),
        ),
      ),
    ),
  );
  at("foot").replaceChildren(go);
  count();
}
