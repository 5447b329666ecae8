// Menu "Antrean": what waits for a decision, the gravest first; alike rows are forwarded at once, others are walked one by one.

import { asWhole } from "../../shared/decisions/cells.ts";
import { INTEREST_TAB } from "../../shared/registerTabs.ts";
import { queueGroups } from "../../shared/review/queueGroups.ts";
import { queueOrder } from "../../shared/review/queueOrder.ts";
import { SYNC_STATUS_TAB } from "../../shared/systemTabs.ts";
import { PRIORITY } from "../../shared/vocabularies/priority.ts";
import { REASON } from "../../shared/vocabularies/reason.ts";
import { SCHEME } from "../../shared/vocabularies/scheme.ts";
import { STATE } from "../../shared/vocabularies/state.ts";
import { codeIn, labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { showSidebar } from "../sheet/showPage.ts";
import { today } from "../sheet/today.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { contentOf } from "./contentOf.ts";
import { readInterests } from "./interests.ts";
import { openReview } from "./openReview.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";
import { reviewTroubles } from "./reviewNews.ts";
import { cellsAt } from "./stampDecisions.ts";
import { lastDecided, replyOf } from "./thread.ts";

const CHANGED = labelOf(STATE, "approved_changed", "id");
const RETURNED = labelOf(STATE, "needs_revision", "id");
const WAITING = [labelOf(STATE, "submitted", "id"), CHANGED];

/** Menu item. */
export function showQueue(): void {
  const opened = openReview();
  if (opened === undefined) return;
  const waiting = queueOrder(waitingRows(opened.tab, opened.data));
  const groups = queueGroups(waiting.filter((one) => WAITING.includes(one.state))).map(
    ({ label, isOpen, schemes, rows }) => ({
      label,
      isOpen,
      schemes: schemes.map(({ scheme, reason }) => ({
        label: labelOf(SCHEME, scheme, "id"),
        reason: labelOf(REASON, reason, "id"),
      })),
      rows: rows.map(shown),
    }),
  );
  showSidebar("queue", "Antrean", {
    groups,
    rows: waiting.map(shown),
    reasons: REASON.entries.map((one) => one.id),
    interests: interestsTold(),
  });
}

/** How many interests wait beside the rows, and where they are answered; "" for none. */
function interestsTold(): string {
  const waiting = readInterests().filter((one) => one.isUnanswered);
  if (waiting.length === 0) return "";
  const late = waiting.filter((one) => one.due < today()).length;
  const more = late > 0 ? `, ${late} lewat tenggat` : "";
  return `${waiting.length} minat menunggu jawaban${more}. Buka tab ${INTEREST_TAB.title}, pilih barisnya, lalu klik Balas minat.`;
}

type WaitingRow = ReturnType<typeof waitingRows>[number];

function waitingRows(tab: OpenTab, data: OpenTab) {
  const held = heldRows(data);
  const decided = lastDecided();
  const mine = Session.getActiveUser().getEmail().toLowerCase();
  const isAnswered = (id: string) => (replyOf(data, id)?.when ?? 0) > (decided.get(id) ?? Number.POSITIVE_INFINITY);
  return tab.rows
    .filter((one) => {
      const state = textAt(tab, one, "state");
      return WAITING.includes(state) || (state === RETURNED && isAnswered(one.id));
    })
    .map((one) => {
      const content = contentOf(data, one.id);
      return {
        id: one.id,
        version: textAt(tab, one, "version"),
        seen: asWhole(cellsAt(tab, one)),
        title: textAt(tab, one, "title"),
        agency: textAt(tab, one, "agency"),
        state: textAt(tab, one, "state"),
        days: Number(textAt(tab, one, "waiting_days")) || 0,
        isHeld: held.has(one.id),
        isChanged: textAt(tab, one, "state") === CHANGED,
        isAnswered: isAnswered(one.id),
        isForeign: content.scope === "LUAR_NEGERI",
        isMine: mine !== "" && textAt(tab, one, "assignee").toLowerCase() === mine,
        priority: Number(codeIn(PRIORITY, textAt(tab, one, "priority"))) || undefined,
        content,
      };
    });
}

function shown({ content: _content, ...row }: WaitingRow) {
  return row;
}

/** The rows whose decision is held or refused, and those of agencies whose sheet is held. */
function heldRows(data: OpenTab): ReadonlySet<string> {
  const status = openRegisterTab(SYNC_STATUS_TAB);
  const agencies =
    typeof status === "string"
      ? []
      : status.rows.filter((one) => textAt(status, one, "hold") !== "").map((one) => one.id);
  const rows = data.rows.filter((one) => agencies.includes(textAt(data, one, "agency_code").toUpperCase()));
  return new Set([...reviewTroubles(), ...rows].map((one) => one.id));
}
