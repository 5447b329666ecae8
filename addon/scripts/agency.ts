// What Apps Script can call by name in an agency's workbook: triggers, menu items, the web app, and what the pages ask for.

export { checkRows, selectCell } from "../agency/checkRows.ts";
export { confirmRows, confirmStrengths } from "../agency/confirmRows.ts";
export { judgeForm } from "../agency/form/judgeForm.ts";
export { forgetForm, keepForm, keptForm } from "../agency/form/keptForms.ts";
export { listForm } from "../agency/form/listForm.ts";
export { doGet, openForm } from "../agency/form/openForm.ts";
export { openRow } from "../agency/form/openRow.ts";
export { saveForm } from "../agency/form/saveForm.ts";
export { showHelp } from "../agency/help.ts";
export { onEdit } from "../agency/onEdit.ts";
/** Installing opens the menu at once. */
export { onOpen, onOpen as onInstall } from "../agency/onOpen.ts";
export { openOldList, previewOldList } from "../agency/openOldList.ts";
export { sendRows } from "../agency/sendRows.ts";
export { shareForm } from "../agency/shareForm.ts";
export { submitRows } from "../agency/submitRows.ts";
export { takeOldList } from "../agency/takeOldList.ts";
export { translateRows } from "../agency/translateRows.ts";
/** For the stubs of the bundle, which Apps Script calls. */
export { explained } from "../sheet/explained.ts";
export { prepareSheet } from "../template/prepareSheet.ts";
