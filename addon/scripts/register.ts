// What Apps Script can call by name in the register: triggers, menu items, and what the pages ask for.

export { addAgency } from "../register/addAgency.ts";
export { addAgreement } from "../register/addAgreement.ts";
export { openAgencyForm } from "../register/agencyForm.ts";
export { agencyMessages } from "../register/agencyMessages.ts";
export { assignRows } from "../register/assign.ts";
export { changeStaff } from "../register/changeStaff.ts";
export { chaseAgency } from "../register/chase.ts";
export { admitScripts, openClients } from "../register/clients.ts";
export { switchDailyMail } from "../register/dailyMail.ts";
export { decide } from "../register/decide.ts";
export { keepDraft } from "../register/keptDrafts.ts";
export { onEdit } from "../register/onEdit.ts";
/** Installing opens the menu at once. */
export { onOpen, onOpen as onInstall } from "../register/onOpen.ts";
export { openChase, openChaseOf } from "../register/openChase.ts";
export { openInterest, openReviewOf } from "../register/openInterest.ts";
export { openPaper } from "../register/openPaper.ts";
export { showPartnerFits } from "../register/partnerFits.ts";
export { showQueue } from "../register/queue.ts";
export { recordStage } from "../register/recordStage.ts";
export { replyToInterest } from "../register/replyToInterest.ts";
export { reviewRows } from "../register/review.ts";
export { selectReview } from "../register/selectReview.ts";
export { sendLetters, sendLettersNow } from "../register/sendLetters.ts";
export { sendMails } from "../register/sendMails.ts";
export { openStaffForm, readStaff } from "../register/staffForm.ts";
export { syncNow } from "../register/syncNow.ts";
export { tellDecided } from "../register/tellDecided.ts";
export { tidyReview } from "../register/tidyReview.ts";
export { walkTo } from "../register/walkTo.ts";

/** For the stubs of the bundle, which Apps Script calls. */
export { explained } from "../sheet/explained.ts";
