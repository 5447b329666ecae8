// A field in which one types to search a list: one choice, or several. What is typed and not chosen is kept as it is.

import { fold } from "../../../shared/text/fold.ts";
import { button, make, matching } from "./tools.js";

const MOST_FOUND = 60;
/** A press in the list or on a chip leaves the typing where it is, so that nothing moves under the finger. */
const stay = (event) => event.preventDefault();

/** The control; `likely` are offered as one tap, `changed` is told of every choice and of a text that was left. */
export function pickBox({ id, options, also, likely, several, changed }) {
  const list = make("ul", { id: `${id}-list`, className: "found", role: "listbox", hidden: true, onmousedown: stay });
  const input = make("input", {
    ...{ id, type: "text", autocomplete: "off", placeholder: "Ketik untuk mencari", enterKeyHint: "next" },
    ...{ role: "combobox", aria: { expanded: "false", autocomplete: "list", controls: list.id } },
  });
  const offers = several ? [] : likely.filter((one) => options.includes(one)).map(offer);
  const taken = make("div", { className: "likely", onmousedown: stay, hidden: true });
  const offered = make("div", { className: "likely", onmousedown: stay, hidden: offers.length === 0 }, ...offers);
  let chosen = [];
  let active = -1;
  let before = "";

  function offer(text) {
    return button(text, "chip", () => choose(text));
  }
  function items() {
    return [...list.querySelectorAll("li[id]")];
  }
  function open(typed) {
    const found = matching(options, typed, also).slice(0, MOST_FOUND);
    const lines = found.map((text, number) =>
      make(
        "li",
        { id: `${id}-${number}`, role: "option", aria: { selected: "false" }, onclick: () => tap(text) },
        text,
      ),
    );
    const none = make("li", { className: "none", role: "option", aria: { disabled: "true" } }, "Tidak ada yang cocok.");
    list.replaceChildren(...(lines.length > 0 ? lines : [none]));
    list.hidden = false;
    active = -1;
    input.setAttribute("aria-expanded", "true");
    list.scrollIntoView({ block: "nearest" });
  }
  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
  function move(by) {
    if (list.hidden) open("");
    const all = items();
    if (all.length === 0) return;
    active = active < 0 && by < 0 ? all.length - 1 : (active + by + all.length) % all.length;
    for (const [number, item] of all.entries()) item.setAttribute("aria-selected", String(number === active));
    all[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", all[active].id);
  }
  /** A finger takes one and is done with the keyboard; whoever types goes on. */
  function tap(text) {
    choose(text);
    if (!several) input.blur();
  }
  function choose(text) {
    if (several) chosen = chosen.includes(text) ? chosen : [...chosen, text];
    input.value = several ? "" : text;
    before = input.value;
    close();
    show();
    changed();
  }
  function drop(text) {
    chosen = chosen.filter((one) => one !== text);
    show();
    changed();
  }
  function show() {
    for (const one of offers) one.setAttribute("aria-pressed", String(one.textContent === input.value));
    const chips = chosen.map((text) => {
      const chip = button(`${text} ×`, "chip", () => drop(text));
      chip.setAttribute("aria-label", `Hapus ${text}`);
      return chip;
    });
    taken.replaceChildren(...chips);
    taken.hidden = chips.length === 0;
  }
  function left() {
    close();
    const same = options.find((one) => fold(one) === fold(input.value.trim()));
    if (same !== undefined && several) choose(same);
    else if (same !== undefined) input.value = same;
    show();
    if (input.value !== before) changed();
    before = input.value;
  }
  function keyed(event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      move(event.key === "ArrowDown" ? 1 : -1);
      event.preventDefault();
    }
    if (event.key === "Escape") close();
    if (event.key !== "Enter" || list.hidden) return;
    const item = items()[active] ?? (input.value === "" ? undefined : items()[0]);
    if (item === undefined) return;
    choose(item.textContent);
    event.preventDefault();
    event.stopPropagation();
  }
  Object.assign(input, {
    onfocus: () => {
      before = input.value;
      open("");
      input.select();
    },
    onclick: () => {
      if (list.hidden) open("");
    },
    oninput: () => open(input.value),
    onblur: left,
    onkeydown: keyed,
  });
  return {
    element: make("div", { className: "search" }, taken, offered, input, list),
    input,
    get: () => [...chosen, input.value.trim()].filter((one) => one !== "").join("; "),
    set: (value) => {
      chosen = several ? partsOf(value) : [];
      input.value = several ? "" : value;
      before = input.value;
      show();
    },
  };
}

/** The parts of a cell that holds several. */
export function partsOf(value) {
  return value
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
