// What Apps Script can call by name in the register: triggers, menu items, and what the pages ask for.

export { addAgency, openAgencyForm } from "../register/addAgency.ts";
export { addAgreement } from "../register/addAgreement.ts";
export { agencyMessages } from "../register/agencyMessages.ts";
export { assignRows } from "../register/assign.ts";
export { changeStaff, openStaffForm, readStaff } from "../register/changeStaff.ts";
export { chaseAgency, openChase, openChaseOf } from "../register/chase.ts";
export { admitScripts, openClients } from "../register/clients.ts";
export { switchDailyMail } from "../register/dailyMail.ts";
export { decide } from "../register/decide.ts";
export { onEdit } from "../register/onEdit.ts";
/** Installing opens the menu at once. */
export { onOpen, onOpen as onInstall } from "../register/onOpen.ts";
export { openInterest, openReviewOf } from "../register/openInterest.ts";
export { openPaper } from "../register/openPaper.ts";
export { showPartnerFits } from "../register/partnerFits.ts";
export { selectReview, showQueue } from "../register/queue.ts";
export { recordStage } from "../register/recordStage.ts";
export { replyToInterest } from "../register/replyToInterest.ts";
export { reviewRows } from "../register/review.ts";
export { sendLetters, sendLettersNow } from "../register/sendLetters.ts";
export { sendMails } from "../register/sendMails.ts";
export { syncNow } from "../register/syncNow.ts";
export { tellDecided } from "../register/tellDecided.ts";
export { tidyReview } from "../register/tidyReview.ts";
export { walkTo } from "../register/walkTo.ts";

/** For the stubs of the bundle, which Apps Script calls. */
export { explained } from "../sheet/explained.ts";
