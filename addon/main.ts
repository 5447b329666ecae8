// The functions that Apps Script can call by name: triggers, menu items, and what the pages ask for.

export { checkRows, selectCell } from "./agency/checkRows.ts";
export { onEdit } from "./triggers/onEdit.ts";
export { onInstall, onOpen } from "./triggers/onOpen.ts";
