// Runs functions of the workbook's script for the page: menu, messages, sidebar and dialogs with google.script.run.

import { frameOf } from "/local/ui/frame.js";
import { filled, texts } from "/local/ui/texts.js";

const element = (id) => document.getElementById(id);

function showToast(text) {
  const toast = element("toast");
  toast.textContent = text;
  toast.hidden = false;
  setTimeout(() => {
    toast.hidden = true;
  }, 5000);
}

/** A message with buttons; resolves with the button that was clicked. */
export function ask(text, buttons = "OK") {
  const labels = {
    OK: [["OK", "OK"]],
    YES_NO: [
      ["NO", texts.no],
      ["YES", texts.yes],
    ],
    OK_CANCEL: [
      ["CANCEL", texts.cancel],
      ["OK", "OK"],
    ],
  };
  const dialog = element("dialog");
  const box = document.createElement("div");
  box.className = "message";
  box.textContent = text;
  const bar = document.createElement("div");
  bar.className = "bar";
  return new Promise((resolve) => {
    const choices = labels[buttons] ?? labels.OK;
    choices.forEach(([value, label], at) => {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
      if (at < choices.length - 1) button.className = "second";
      button.onclick = () => {
        dialog.close();
        resolve(value);
      };
      bar.append(button);
    });
    box.append(bar);
    dialog.replaceChildren(box);
    dialog.showModal();
  });
}

/** Connects the page to the script. `context` gives the workbook, the person and the cursor; `changed` is told after each run but that of the menu. */
export function connectScripts({ context, post, changed }) {
  const frames = new Map();

  function frameWith(page, close) {
    const frame = frameOf(page);
    frames.set(frame, close);
    return frame;
  }
  function panel(page, close) {
    const bar = document.createElement("div");
    bar.className = "panel";
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      textContent: "×",
      onclick: close,
    });
    button.setAttribute("aria-label", texts.close);
    bar.append(page.title, button);
    return bar;
  }
  function show(where, page) {
    const target = element(where);
    const close = () => {
      if (where === "dialog") target.close();
      else target.hidden = true;
      target.replaceChildren();
    };
    const frame = frameWith(page, close);
    target.replaceChildren(panel(page, close), frame);
    if (where === "sidebar") target.hidden = false;
    else {
      frame.style.width = `${page.width}px`;
      frame.style.height = `${Math.min(page.height, innerHeight - 140)}px`;
      if (!target.open) target.showModal();
    }
  }
  async function follow(run) {
    for (let number = 0; ; number += 1) {
      const event = await (await fetch(`/local/sheet/${run}/event?number=${number}`)).json();
      if (event.kind === "alert") await post("reply", { run, value: await ask(event.text, event.buttons) });
      else if (event.kind === "show") show(event.where, event.page);
      else if (event.kind === "toast") showToast(event.text);
      else if (event.kind === "menu") showMenu(event.name, event.entries);
      else return event.outcome ?? { error: "Gone" };
    }
  }
  /** Runs a function; its outcome. Errors of the script are shown unless `quiet`. The body tells how many runs are under way. */
  async function run(name, args = [], options = {}) {
    const { dataset } = document.body;
    dataset.running = String(Number(dataset.running ?? 0) + 1);
    try {
      return await runToEnd(name, args, options);
    } finally {
      dataset.running = String(Number(dataset.running) - 1);
    }
  }
  async function runToEnd(name, args, { open = false, quiet = false }) {
    const { run: id, error } = await post("run", { name, args, open, selection: context().selection });
    if (error !== undefined) return { error };
    const outcome = await follow(id);
    if (outcome.error && !quiet) await ask(filled("failed", { error: outcome.error }));
    if (!open) await changed(outcome);
    return outcome;
  }
  function showMenu(name, entries) {
    const nav = element("menus");
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      textContent: `${name || texts.addonMenu} ▾`,
    });
    button.setAttribute("aria-haspopup", "menu");
    const menu = document.createElement("div");
    menu.className = "menu";
    menu.setAttribute("role", "menu");
    menu.hidden = true;
    for (const entry of entries) {
      if (!entry.run) {
        menu.append(document.createElement("hr"));
        continue;
      }
      const item = Object.assign(document.createElement("button"), { type: "button", textContent: entry.text });
      item.setAttribute("role", "menuitem");
      item.onclick = () => {
        menu.hidden = true;
        run(entry.run);
      };
      menu.append(item);
    }
    button.onclick = () => {
      menu.hidden = !menu.hidden;
    };
    nav.replaceChildren(button, menu);
  }
  addEventListener("message", async ({ data, source }) => {
    const [frame, close] = [...frames].find(([one]) => one.contentWindow === source) ?? [];
    if (frame === undefined) return;
    if (data.close) {
      close();
      return;
    }
    const outcome = await run(data.name, data.args, { quiet: true });
    source.postMessage({ call: data.call, value: outcome.value, error: outcome.error }, "*");
  });
  return { run, showToast };
}
