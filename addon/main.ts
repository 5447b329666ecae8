// The functions that Apps Script can call by name: triggers, menu items, and what the pages ask for.

export { checkRows, selectCell } from "./agency/checkRows.ts";
export { confirmRows } from "./agency/confirmRows.ts";
export { adviseForm, openForm, saveForm } from "./agency/form.ts";
export { showHelp } from "./agency/help.ts";
export { openOldList, previewOldList, takeOldList } from "./agency/oldList.ts";
export { prepareSheet } from "./agency/prepareSheet.ts";
export { sendRows, submitRows } from "./agency/sendRows.ts";
export { translateRows } from "./agency/translateRows.ts";
export { addAgency, openAgencyForm } from "./register/addAgency.ts";
export { addAgreement } from "./register/addAgreement.ts";
export { agencyMessages } from "./register/agencyMessages.ts";
export { switchDailyMail } from "./register/dailyMail.ts";
export { decide } from "./register/decide.ts";
export { openPaper } from "./register/openPaper.ts";
export { showPartnerFits } from "./register/partnerFits.ts";
export { selectReview, showQueue } from "./register/queue.ts";
export { recordStage } from "./register/recordStage.ts";
export { reviewRows } from "./register/review.ts";
export { sendMails } from "./register/sendMails.ts";
export { syncNow } from "./register/syncNow.ts";
export { tellDecided } from "./register/tellDecided.ts";
export { onEdit } from "./triggers/onEdit.ts";
export { onInstall, onOpen } from "./triggers/onOpen.ts";
