// What Apps Script can call by name in an agency's workbook: triggers, menu items, and what the pages ask for.

export { checkRows, selectCell } from "../agency/checkRows.ts";
export { confirmRows } from "../agency/confirmRows.ts";
export { adviseForm, openForm, saveForm } from "../agency/form.ts";
export { showHelp } from "../agency/help.ts";
export { openOldList, previewOldList, takeOldList } from "../agency/oldList.ts";
export { onEdit } from "../agency/onEdit.ts";
/** Installing opens the menu at once. */
export { onOpen, onOpen as onInstall } from "../agency/onOpen.ts";
export { sendRows, submitRows } from "../agency/sendRows.ts";
export { translateRows } from "../agency/translateRows.ts";
/** For the stubs of the bundle, which Apps Script calls. */
export { explained } from "../sheet/explained.ts";
export { prepareSheet } from "../template/prepareSheet.ts";
