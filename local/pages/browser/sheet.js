// The sheet page: one workbook as one person sees it, its tabs, its menu, and the grid of the tab in view.

import { buildGrid } from "/local/ui/grid.js";
import { ask, connectScripts } from "/local/ui/scripts.js";
import { filled, texts } from "/local/ui/texts.js";

const setup = JSON.parse(document.getElementById("setup").textContent);
const element = (id) => document.getElementById(id);
const state = {
  user: new URLSearchParams(location.search).get("user") ?? setup.user,
  title: decodeURIComponent(location.hash.slice(1)),
  place: { row: 3, column: 1, rows: 1, columns: 1 },
  filtering: false,
  shownGroups: new Set(),
  grid: undefined,
  tab: undefined,
  tabs: [],
};

async function post(what, body) {
  const id = what === "reply" ? "reply" : setup.id;
  const answer = await fetch(`/local/sheet/${id}/${what}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ user: state.user, ...body }),
  });
  return answer.json();
}

async function getText(what, query = {}) {
  const answer = await fetch(`/local/sheet/${setup.id}/${what}?${new URLSearchParams({ user: state.user, ...query })}`);
  return answer.text();
}

const get = async (what) => JSON.parse(await getText(what));

/** Does something to the sheet, tells a refusal, and shows the tab anew. */
async function change(what, body) {
  const { error } = await post(what, body);
  if (error) await ask(error.startsWith("You are trying to edit a protected") ? texts.protected : error);
  await showTab();
}

const selection = () => ({ sheet: state.title, ...state.place });

const scripts = connectScripts({
  context: () => ({ selection: selection() }),
  post,
  changed: async (outcome) => {
    const { sheet, ...place } = outcome.selection ?? selection();
    const isElsewhere = sheet !== state.title || JSON.stringify(place) !== JSON.stringify(state.place);
    state.title = sheet;
    state.place = place;
    await showTab(isElsewhere);
  },
});

function showGroups(tab) {
  const buttons = tab.groups.map((group, at) => {
    const isShown = state.shownGroups.has(at);
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      textContent: `${isShown ? "−" : "+"} ${filled("columns", { count: group.end - group.start })}`,
    });
    const [first, last] = [tab.columns[group.start]?.heading, tab.columns[group.end - 1]?.heading];
    button.title = filled("span", { first, last });
    button.setAttribute("aria-pressed", String(isShown));
    button.onclick = () => {
      if (isShown) state.shownGroups.delete(at);
      else state.shownGroups.add(at);
      showTab();
    };
    return button;
  });
  element("groups").replaceChildren(...buttons);
}

function showPlace(place, text, column) {
  state.place = place;
  element("place").textContent = `${column?.letter ?? ""}${place.row}`;
  element("content").value = text;
}

/** Reads the tab and shows it, keeping the place in view. Nobody's typing is cut off: an open editor is left first. */
async function showTab(goTo = false) {
  let text;
  do {
    await state.grid?.editorLeft();
    text = await getText("tab", { title: state.title });
  } while (state.grid?.isEditing());
  const way = JSON.stringify([state.filtering, [...state.shownGroups]]);
  const isSame = state.grid !== undefined && text === state.text && way === state.way && !state.grid.isTypedIn();
  const tab = isSame ? state.tab : JSON.parse(text);
  if (tab.columns === undefined) return;
  if (state.place.row < tab.firstRow) state.place = { ...state.place, row: tab.firstRow };
  const { place } = state;
  const isShown = isSame || (way === state.way && (await state.grid?.update(tab)) === true);
  if (!isShown) await buildTab(tab);
  Object.assign(state, { text, way, tab });
  await state.grid.select(place, goTo);
  // Who works in the sidebar goes on there: showing a cell takes nobody's focus.
  if (state.frame?.isConnected) state.frame.focus();
  showGroups(tab);
  for (const button of element("tabs").children)
    button.setAttribute("aria-selected", String(button.textContent === state.title));
  document.body.dataset.shown = String(Number(document.body.dataset.shown ?? 0) + 1);
}

/** Builds the grid of a tab, scrolled as the one before where it is the same tab. */
async function buildTab(tab) {
  const before = state.tab?.title === tab.title ? state.grid?.scrollPlace() : undefined;
  state.grid?.destroy();
  state.grid = buildGrid(element("grid"), tab, {
    edit: (at, values) => change("edit", { at: { sheet: state.title, ...at }, values }),
    copy: (from, to) => change("copy", { from, at: { sheet: state.title, ...to } }),
    rows: (action, row, count) => change("rows", { sheetId: tab.sheetId, action, row, count }),
    sort: (column, descending, place) =>
      change("sort", { sheetId: tab.sheetId, column, firstRow: tab.firstRow, descending, ...(place ? { place } : {}) }),
    moved: showPlace,
    filtering: state.filtering,
    shownGroups: state.shownGroups,
  });
  await state.grid.ready;
  if (before) state.grid.scrollTo(before);
}

async function openTab(title, row = 0) {
  state.title = title;
  state.place = { row, column: 1, rows: 1, columns: 1 };
  state.shownGroups = new Set();
  history.replaceState(null, "", `#${encodeURIComponent(title)}`);
  await showTab(row > 0);
}

/** A link within the workbook, as Google writes them: #gid=201&range=A7. */
async function followLink(event) {
  const hash = event.target.closest?.("#grid a")?.getAttribute("href") ?? "";
  if (!hash.startsWith("#gid=")) return;
  event.preventDefault();
  const place = new URLSearchParams(hash.slice(1));
  const tab = state.tabs.find((one) => one.sheetId === Number(place.get("gid")));
  if (tab) await openTab(tab.title, Number(/\d+/.exec(place.get("range") ?? "")?.[0] ?? 0));
}

async function open() {
  const book = await get("book");
  if (book.error) {
    await ask(filled("notOpened", { email: state.user, error: book.error }));
    return;
  }
  document.title = book.title;
  element("title").textContent = book.title;
  state.tabs = book.tabs;
  const tabs = book.tabs.filter((one) => !one.hidden).map((one) => one.title);
  element("tabs").replaceChildren(
    ...tabs.map((title) => {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: title });
      button.setAttribute("role", "tab");
      button.onclick = () => openTab(title);
      return button;
    }),
  );
  const first = tabs.find((one) => setup.firstTabs.includes(one)) ?? tabs[0];
  await openTab(tabs.includes(state.title) ? state.title : first);
  if (book.built) await scripts.run("onOpen", [], { open: true });
}

for (const { email, label } of setup.people) {
  element("user").append(new Option(label === "" ? email : `${email} (${label})`, email));
}
element("user").value = state.user;
element("user").onchange = () => {
  state.user = element("user").value;
  element("sidebar").hidden = true;
  open();
};
addEventListener("blur", () => {
  const { activeElement } = document;
  if (activeElement?.localName === "iframe") state.frame = activeElement;
});
for (const kind of ["pointerdown", "keydown"])
  addEventListener(kind, () => {
    state.frame = undefined;
  });
element("filter").onclick = () => {
  state.filtering = !state.filtering;
  element("filter").setAttribute("aria-pressed", String(state.filtering));
  showTab();
};
element("content").onchange = () =>
  change("edit", { at: { ...selection(), rows: 1, columns: 1 }, values: [[element("content").value]] });
element("grid").addEventListener("click", followLink);
addEventListener("click", ({ target }) => {
  const menu = document.querySelector(".menu");
  if (menu && !target.closest?.("nav")) menu.hidden = true;
});
await open();
