// The grid of one tab on Tabulator: frozen and hidden columns, drop-downs, notes, ranges, clipboard, sorting, rows.

import { chartElement } from "/local/ui/charts.js";
import { cellsOf, pastedSize, repeated, textOf } from "/local/ui/clipboard.js";
import { TabulatorFull as Tabulator } from "/local/ui/tabulator.js";
import { texts } from "/local/ui/texts.js";

/** What was copied on this page, and the text that lies in the clipboard for it: pasted here it brings its formulas along. */
let copied;

const field = (at) => `c${at}`;
const ROW_HEIGHT = 26;
const PADDING = 6;

function headingOf(column, onBuilt) {
  const box = document.createElement("div");
  box.className = "heading";
  const letter = document.createElement("small");
  letter.textContent = column.letter;
  box.append(letter, column.heading);
  if (column.note) box.title = column.note;
  onBuilt(() => {
    const cell = box.closest(".tabulator-col");
    if (cell) cell.style.background = column.colour;
  });
  return box;
}

/** The text of a cell, with a mark and the note where it has one; `roomOf`: pixels beside it into which it may run on. */
function format(cell, column, at, roomOf) {
  const data = cell.getRow().getData();
  const note = data.notes[at];
  const box = cell.getElement();
  box.classList.toggle("noted", note !== "");
  box.classList.toggle("system", column.guard !== "none");
  box.classList.toggle("list", column.choices !== undefined && column.guard === "none");
  const room = cell.getValue() ? roomOf(at, data) : 0;
  box.classList.toggle("spill", room > 0);
  box.title = note || String(cell.getValue() ?? "");
  const { look, link } = data.looks[at];
  if (look) box.style.cssText += look;
  if (!link && room > 0) return spilt(String(cell.getValue() ?? ""), column.width + room);
  if (!link) return document.createTextNode(String(cell.getValue() ?? ""));
  const anchor = Object.assign(document.createElement("a"), { href: link, textContent: String(cell.getValue() ?? "") });
  if (!link.startsWith("#")) anchor.target = "_blank";
  return anchor;
}

/** A text that ends where the next one begins. */
function spilt(text, width) {
  const span = Object.assign(document.createElement("span"), { textContent: text });
  span.style.width = `${width - 2 * PADDING}px`;
  return span;
}

function editorOf(column) {
  if (column.guard === "closed") return {};
  if (column.choices === undefined)
    return { editor: "textarea", editorParams: { shiftEnterSubmit: true, selectContents: true } };
  const editorParams = {
    values: column.choices,
    autocomplete: true,
    freetext: true,
    listOnEmpty: true,
    allowEmpty: true,
    clearable: true,
  };
  return { editor: "list", editorParams };
}

const rowData = (cells, number) => ({
  number,
  notes: cells.map(([, note]) => note),
  looks: cells.map(([, , look, link]) => ({ look, link })),
  ...Object.fromEntries(cells.map(([text], at) => [field(at), text])),
});

/** All of a tab but its cells. */
const frameOf = ({ rows, ...frame }) => JSON.stringify([rows.length, frame]);

/**
 * Builds the grid. `edit(place, values)` types; `copy(from, to)` copies cells with their formulas; `rows(action, row,
 * count)`; `sort(column, descending, place)`: the whole tab, or that place alone; `moved(place, text)`.
 */
export function buildGrid(element, tab, { edit, copy, rows, sort, moved, filtering, shownGroups }) {
  let shown = tab;
  const inGroup = (at) => tab.groups.findIndex((group) => at >= group.start && at < group.end);
  const isHidden = (column, at) => {
    const group = inGroup(at);
    return group >= 0 ? !shownGroups.has(group) : column.hidden;
  };
  const data = tab.rows.map((cells, index) => rowData(cells, tab.firstRow + index));
  /** On a plain tab a text runs on over the blank cells beside it. */
  const roomOf = (at, row) => {
    let room = 0;
    if (tab.frozenColumns > 0) return room;
    for (let next = at + 1; row[field(next)] === ""; next += 1)
      if (!isHidden(tab.columns[next], next)) room += tab.columns[next].width;
    return room;
  };
  const columns = tab.columns.map((column, at) => ({
    title: column.heading,
    titleFormatter: (_cell, _params, onBuilt) => headingOf(column, onBuilt),
    field: field(at),
    width: column.width,
    visible: !isHidden(column, at),
    frozen: at < tab.frozenColumns,
    headerSort: false,
    ...(filtering ? { headerFilter: "input" } : {}),
    formatter: (cell) => format(cell, column, at, roomOf),
    ...editorOf(column),
    headerMenuIcon: "▾",
    headerContextMenu: [
      { label: texts.sortUp, action: () => sort(at + 1, false) },
      { label: texts.sortDown, action: () => sort(at + 1, true) },
    ],
    headerMenu: [
      { label: texts.sortUp, action: () => sort(at + 1, false) },
      { label: texts.sortDown, action: () => sort(at + 1, true) },
    ],
  }));
  const numberOf = (row) => row.getData().number;
  const rowMenu = [
    { label: texts.insertAbove, action: (_event, row) => rows("insert", numberOf(row), 1) },
    { label: texts.insertBelow, action: (_event, row) => rows("insert", numberOf(row) + 1, 1) },
    { label: texts.sortSelected, action: () => sortSelected() },
    { label: texts.deleteSelected, action: (_event, row) => removeRows(row) },
  ];
  const grid = new Tabulator(element, {
    data,
    columns,
    index: "number",
    height: "100%",
    layout: "fitData",
    rowHeight: ROW_HEIGHT,
    rowHeader: { field: "number", width: 46, headerSort: false, resizable: false, frozen: true, hozAlign: "center" },
    rowContextMenu: rowMenu,
    columnDefaults: { resizable: "header" },
    selectableRange: 1,
    selectableRangeColumns: true,
    selectableRangeRows: true,
    editTriggerEvent: "dblclick",
    // As in Google Sheets, the tab key leaves a cell and opens no other.
    keybindings: { navNext: false, navPrev: false },
    placeholder: texts.emptyTab,
  });

  const atOf = (name) => Number(name.slice(1));
  /** Charts stand over the cells and move with them: so far right and down as all that is shown before their anchor. */
  function drawCharts() {
    const holder = element.querySelector(".tabulator-tableholder");
    for (const chart of tab.charts) {
      const before = grid.getColumns().filter((one) => /^c\d+$/.test(one.getField() ?? "") && one.isVisible());
      const left = before
        .filter((one) => atOf(one.getField()) < chart.column)
        .reduce((sum, one) => sum + one.getWidth(), 46);
      const box = chartElement(chart);
      box.style.left = `${left + chart.left}px`;
      box.style.top = `${(chart.row - tab.firstRow + 1) * ROW_HEIGHT + chart.top}px`;
      holder?.append(box);
    }
  }
  grid.on("tableBuilt", drawCharts);
  /** The selected rectangle: rows and columns from 1. */
  function selected() {
    const [range] = grid.getRanges();
    if (range === undefined) return undefined;
    const numbers = range.getRows().map(numberOf);
    const at = range
      .getColumns()
      .map((column) => column.getField())
      .filter((name) => /^c\d+$/.test(name))
      .map(atOf);
    if (numbers.length === 0 || at.length === 0) return undefined;
    return {
      row: numbers[0],
      column: at[0] + 1,
      rows: numbers.at(-1) - numbers[0] + 1,
      columns: at.at(-1) - at[0] + 1,
    };
  }
  function textsAt({ row, column, rows: height, columns: width }) {
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (_unused, right) =>
        String(grid.getRow(row + down)?.getData()[field(column - 1 + right)] ?? ""),
      ),
    );
  }
  /** As people do by mistake: the cells beside the selection stay where they are. */
  function sortSelected() {
    const place = selected();
    if (place) sort(place.column, false, place);
  }
  function removeRows(row) {
    const place = selected();
    const inside = place && numberOf(row) >= place.row && numberOf(row) < place.row + place.rows;
    rows("delete", inside ? place.row : numberOf(row), inside ? place.rows : 1);
  }
  const tell = () => {
    const place = selected();
    if (place) moved(place, textsAt({ ...place, rows: 1, columns: 1 })[0][0], tab.columns[place.column - 1]);
  };
  for (const event of ["rangeAdded", "rangeChanged"]) grid.on(event, tell);
  /** Rows whose cells show what was typed, which a refusal takes back. */
  const typedIn = new Set();
  grid.on("cellEdited", (cell) => {
    typedIn.add(numberOf(cell.getRow()));
    const place = { row: numberOf(cell.getRow()), column: atOf(cell.getField()) + 1, rows: 1, columns: 1 };
    edit(place, [[String(cell.getValue() ?? "")]]);
  });

  let editing = false;
  let left = Promise.resolve();
  let leave = () => {};
  grid.on("cellEditing", () => {
    editing = true;
    left = new Promise((resolve) => {
      leave = resolve;
    });
  });
  const closed = () => {
    editing = false;
    leave();
  };
  for (const event of ["cellEdited", "cellEditCancelled"]) grid.on(event, closed);

  const busy = () =>
    document.activeElement?.closest?.(".tabulator-editing, input, textarea, select, dialog") !== null &&
    document.activeElement !== document.body;
  const listeners = {
    copy: (event) => {
      const place = selected();
      if (busy() || !place) return;
      const text = textOf(textsAt(place));
      copied = { sheetId: tab.sheetId, place, text };
      event.clipboardData.setData("text/plain", text);
      event.preventDefault();
    },
    paste: (event) => {
      const place = selected();
      if (busy() || !place) return;
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain");
      const cells = cellsOf(text);
      const target = { ...place, ...pastedSize(cells, place) };
      if (copied?.text === text) copy({ sheetId: copied.sheetId, ...copied.place }, target);
      else edit(target, repeated(cells, target));
    },
    keydown: (event) => {
      const place = selected();
      if (busy() || !place) return;
      const key = event.ctrlKey ? event.key.toLowerCase() : "";
      if (key === "d" || key === "r") {
        event.preventDefault();
        const first = key === "d" ? { ...place, rows: 1 } : { ...place, columns: 1 };
        copy({ sheetId: tab.sheetId, ...first }, place);
        return;
      }
      if (event.key !== "Delete" && event.key !== "Backspace") return;
      edit(
        place,
        textsAt(place).map((line) => line.map(() => "")),
      );
    },
  };
  for (const [name, listener] of Object.entries(listeners)) document.addEventListener(name, listener);

  return {
    ready: new Promise((resolve) => grid.on("tableBuilt", resolve)),
    /** Resolves when no cell is being edited. */
    editorLeft: () => left,
    isEditing: () => editing,
    selected,
    isTypedIn: () => typedIn.size > 0,
    /** Shows another state of the tab in its place; false where more than cells differs. */
    async update(next) {
      if (frameOf(next) !== frameOf(shown)) return false;
      for (const [index, cells] of next.rows.entries()) {
        const number = next.firstRow + index;
        if (!typedIn.has(number) && JSON.stringify(cells) === JSON.stringify(shown.rows[index])) continue;
        const row = grid.getRow(number);
        await row.update(rowData(cells, number));
        row.reformat();
      }
      typedIn.clear();
      shown = next;
      return true;
    },
    /** Moves the cursor to a cell; `reveal` brings it into view beside the frozen columns. */
    async select({ row, column }, reveal) {
      const cell = grid.getRow(row)?.getCell(field(column - 1));
      if (!cell) return;
      if (reveal) {
        const before = grid
          .getColumns()
          .filter((one) => one.isVisible() && !one.getDefinition().frozen && atOf(one.getField()) < column - 1);
        const left = before.reduce((sum, one) => sum + one.getWidth(), 0);
        const holder = element.querySelector(".tabulator-tableholder");
        if (column > tab.frozenColumns) holder?.scrollTo({ left: Math.max(0, left - 40) });
        // The promise stays open where nothing had to be scrolled.
        grid.scrollToRow(row, "nearest", false).catch(() => {});
        // The outline of the selection is placed where the cell stands when it is set.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
      const [range] = grid.getRanges();
      if (range) range.setBounds(cell, cell);
      else grid.addRange(cell, cell);
      tell();
    },
    scrollPlace: () => {
      const holder = element.querySelector(".tabulator-tableholder");
      return { left: holder?.scrollLeft ?? 0, top: holder?.scrollTop ?? 0 };
    },
    scrollTo: ({ left, top }) => element.querySelector(".tabulator-tableholder")?.scrollTo({ left, top }),
    destroy: () => {
      for (const [name, listener] of Object.entries(listeners)) document.removeEventListener(name, listener);
      grid.destroy();
    },
  };
}
