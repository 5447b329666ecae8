// Menu "Balas minat": the interest of the selected row of Minat, with texts to answer it and what the law asks next.

import { longDay } from "../../shared/days/longDay.ts";
import { REPLY_TEMPLATES, type ReplyTemplate, replySubject, replyText } from "../../shared/interest/replyTemplates.ts";
import { INTEREST_FIELDS } from "../../shared/interestFields.ts";
import { INTEREST_TAB, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { REGISTER_ROWS_TAB } from "../../shared/systemTabs.ts";
import { DECLINE_REASON } from "../../shared/vocabularies/declineReason.ts";
import { INTEREST_STATE } from "../../shared/vocabularies/interestState.ts";
import { type Bilingual, labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { showSidebar } from "../sheet/showPage.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { cityProfile } from "./cityProfile.ts";
import { type RegisterInterest, readInterests } from "./interests.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";
import { reviewRows } from "./review.ts";
import { selectReview } from "./selectReview.ts";
import { stageFormOf } from "./stageForm.ts";

const CITY: Bilingual = { id: "kerja sama dengan kota ini", en: "cooperation with the city" };

/** Menu item. */
export function openInterest(): void {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  const row = range?.getSheet().getName() === INTEREST_TAB.title ? range.getRow() : 0;
  const all = readInterests();
  const found = all.find((one) => one.row === row);
  const none =
    all.length === 0 ? "Belum ada minat yang masuk." : `Pilih dahulu satu baris di tab ${INTEREST_TAB.title}.`;
  if (found === undefined) SpreadsheetApp.getUi().alert(none);
  else showSidebar("interest", "Balas minat", pageData(found));
}

/** Called by the page: the review sidebar of a capability, where its stages are recorded as the law allows. */
export function openReviewOf(id: string): void {
  selectReview(id);
  reviewRows();
}

function pageData(interest: RegisterInterest): object {
  const { id, due, at } = interest;
  const data = openRegisterTab(REGISTER_ROWS_TAB);
  return {
    id,
    due: longDay(due, "id"),
    title: at("title"),
    email: at("office_email"),
    recorded: at("recorded"),
    replies: at("replies"),
    version: at("version_state"),
    fields: INTEREST_FIELDS.map(({ key, heading }) => ({ label: heading.id, text: at(key) })),
    language: at("language") === "Indonesia" ? "id" : "en",
    subjects: { id: replySubject(id, "id"), en: replySubject(id, "en") },
    reasons: DECLINE_REASON.entries.map((one) => one.id),
    texts: textsOf(interest, aboutOf(interest, data)),
    stage: stageOf(at("item"), data),
  };
}

/** Each template in both languages, once for every reason: the page only chooses. */
function textsOf({ at }: RegisterInterest, about: Bilingual): object[] {
  const desk = cityProfile()("desk_unit");
  const known = { organisation: at("organisation"), contact_name: at("contact_name"), address: at("address") };
  const inLanguage = (template: ReplyTemplate, language: keyof Bilingual): string[] =>
    DECLINE_REASON.entries.map((reason) => {
      const facts = { ...known, about: about[language], desk: desk[language], reason: reason[language] };
      return replyText(template, facts, language);
    });
  return REPLY_TEMPLATES.map((one) => ({
    label: one.label,
    state: labelOf(INTEREST_STATE, one.state, "id"),
    needsReason: one.state === "declined",
    id: inLanguage(one, "id"),
    en: inLanguage(one, "en"),
  }));
}

/** The title of the item, in English where it has one. */
function aboutOf({ at }: RegisterInterest, data: OpenTab | string): Bilingual {
  const item = at("item");
  if (item === "") return CITY;
  const row = typeof data === "string" ? undefined : data.rows.find((one) => one.id === item);
  const english = typeof data === "string" || row === undefined ? "" : textAt(data, row, "title_en");
  return { id: at("title"), en: english || at("title") };
}

/** What the law asks next of the capability, and its id; undefined where it looks for no partner abroad or is not approved. */
function stageOf(item: string, data: OpenTab | string): object | undefined {
  const tab = openRegisterTab(REVIEW_TAB);
  if (typeof tab === "string" || typeof data === "string" || item === "") return undefined;
  const row = tab.rows.find((one) => one.id === item);
  const form = row === undefined ? undefined : stageFormOf(tab, data, row);
  if (form === undefined) return undefined;
  const [next] = form.choices;
  const told = next === undefined ? form.closed : `Berikutnya: ${next.label}. ${next.asks}`;
  return { item, current: form.current, next: told };
}
