// What the review panel shows: all of some rows in one view, and what may be decided about exactly the versions shown.

import { CONTENT_COLUMNS, type Content } from "../../shared/columns.ts";
import { asWhole, SAID_KEYS } from "../../shared/decisions/cells.ts";
import { isSupporting } from "../../shared/decisions/law.ts";
import { requirementsFor } from "../../shared/law/requirements.ts";
import { problem } from "../../shared/messages/problem.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { DECISION_COLUMNS } from "../../shared/registerTabs.ts";
import type { ReviewTrouble } from "../../shared/review/decisionNews.ts";
import { englishNote } from "../../shared/review/englishNote.ts";
import { plainRoute } from "../../shared/review/queueGroups.ts";
import { HISTORY_TAB } from "../../shared/systemTabs.ts";
import { hostOf } from "../../shared/text/links.ts";
import { oddSigns } from "../../shared/text/oddSigns.ts";
import { asciiHost } from "../../shared/text/punycode.ts";
import { wordDifference } from "../../shared/text/wordDifference.ts";
import { DECISION } from "../../shared/vocabularies/decision.ts";
import { OBJECT } from "../../shared/vocabularies/object.ts";
import { REASON } from "../../shared/vocabularies/reason.ts";
import { REQUIREMENT } from "../../shared/vocabularies/requirement.ts";
import { SCHEME } from "../../shared/vocabularies/scheme.ts";
import { STATE } from "../../shared/vocabularies/state.ts";
import { codeIn, entryOf, labelOf } from "../../shared/vocabularies/vocabulary.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { contentOf } from "./contentOf.ts";
import { keptDraft } from "./keptDrafts.ts";
import { papersFor } from "./openPaper.ts";
import type { openReview } from "./openReview.ts";
import { publicWords } from "./publicWords.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";
import { reviewTroubles } from "./reviewNews.ts";
import { stageFormOf } from "./stageForm.ts";
import { cellsAt } from "./stampDecisions.ts";
import { threadOf } from "./thread.ts";
import { userAddresses } from "./users.ts";

type Opened = NonNullable<ReturnType<typeof openReview>>;

/** The data of the panel for some rows of Tinjauan; stages and a plain route only where there is one. */
export function panelOf({ tab, data }: Opened, chosen: OpenTab["rows"]) {
  const [first, ...others] = chosen;
  const known = { troubles: reviewTroubles(), history: openRegisterTab(HISTORY_TAB) };
  const contents = chosen.map((row) => contentOf(data, row.id));
  return {
    rows: chosen.map((row) => shownRow(tab, data, row, known)),
    draft: first === undefined || others.length > 0 ? null : keptDraft(first.id),
    stage: first === undefined || others.length > 0 ? undefined : stageFormOf(tab, data, first),
    route: others.length > 0 || !waitsAnew(tab, first) ? undefined : routeOf(contents[0] ?? {}),
    decisions: DECISION.entries.map((one) => ({ code: one.code, label: one.id, asks: one.asks })),
    fields: DECISION_COLUMNS.filter((one) => isAsked(one.key, contents)).map((one) => ({
      key: one.key,
      label: one.heading.id,
      options: one.list?.entries.map((entry) => entry.id) ?? [],
      isSaid: SAID_KEYS.includes(one.key),
    })),
    requirements: requirementsShown(contents[0] ?? {}),
    people: userAddresses(),
    papers: papersFor(
      chosen
        .filter(({ id }) => data.rows.some((one) => one.id === id))
        .map(({ id }) => ({ id, isApprovedAbroad: isApprovedAbroad(data, id) })),
    ),
  };
}

/** Whether the row waits and nothing of it is public: what is public is not sent away by one click. */
function waitsAnew(tab: OpenTab, row: OpenTab["rows"][number] | undefined): boolean {
  return row !== undefined && textAt(tab, row, "state") === labelOf(STATE, "submitted", "id");
}

/** Where the law sends the row, in the words of the sheet. */
function routeOf(content: Content): { readonly scheme: string; readonly reason: string } | undefined {
  const route = plainRoute(content);
  if (route === undefined) return undefined;
  return { scheme: labelOf(SCHEME, route.scheme, "id"), reason: labelOf(REASON, route.reason, "id") };
}

/** The affair that is supported is asked of foreign rows of a supporting function alone. */
function isAsked(key: string, contents: readonly Content[]): boolean {
  if (key === "supported_affair") return contents.some((one) => one.scope === "LUAR_NEGERI" && isSupporting(one));
  return DECISION.entries.some((one) => one.asks.some((asked) => asked === key));
}

/** For the first row. Some depend on the object and the scheme, which are chosen in the sidebar: by their labels. */
function requirementsShown({ scope }: Content): object[] {
  return REQUIREMENT.entries.flatMap(({ key, code, id, atApproval }) => {
    const applies = (object?: string, scheme?: string): boolean =>
      requirementsFor(scope, object, scheme).some((one) => one.key === key);
    const objects = OBJECT.entries.filter((one) => applies(one.code)).map((one) => one.id);
    const schemes = SCHEME.entries.filter((one) => applies(undefined, one.code)).map((one) => one.id);
    if (objects.length + schemes.length === 0) return [];
    return [{ key, label: `${code} ${id}`, atApproval, always: applies(), objects, schemes }];
  });
}

/** Whether there is an approved version, and the row looks for a partner abroad. */
function isApprovedAbroad(data: OpenTab, id: string): boolean {
  const stored = data.rows.find((one) => one.id === id);
  const isPublic = stored !== undefined && textAt(data, stored, "public_version") !== "";
  return isPublic && contentOf(data, id).scope === "LUAR_NEGERI";
}

function shownRow(
  tab: OpenTab,
  data: OpenTab,
  row: OpenTab["rows"][number],
  { troubles, history }: { readonly troubles: readonly ReviewTrouble[]; readonly history: OpenTab | string },
): object {
  const stored = data.rows.find((one) => one.id === row.id);
  const version = textAt(tab, row, "version");
  const approved = stored === undefined ? "" : textAt(data, stored, "public_version");
  const before = approved === "" || approved === version ? new Map<string, string>() : publicWords(row.id);
  const cells = DECISION_COLUMNS.flatMap(({ key }) => [[key, textAt(tab, row, key)] as const]);
  return {
    id: row.id,
    version,
    title: textAt(tab, row, "title"),
    agency: textAt(tab, row, "agency"),
    state: textAt(tab, row, "state"),
    advice: textAt(tab, row, "advice"),
    problems: textAt(tab, row, "problems"),
    notes: [
      ...notesOf(row.id, textAt(tab, row, "state"), troubles),
      ...[englishNote(contentOf(data, row.id))].flatMap((one) => one?.id ?? []),
    ],
    recorded: textAt(tab, row, "recorded"),
    assignee: textAt(tab, row, "assignee").toLowerCase(),
    thread: threadOf(data, history, row.id, textAt(tab, row, "agency")),
    decided: codeIn(DECISION, textAt(tab, row, "decision")) ?? "",
    object: entryOf(OBJECT, contentOf(data, row.id).object ?? "")?.id ?? "",
    cells: Object.fromEntries(cells),
    seen: asWhole(cellsAt(tab, row)),
    fields: CONTENT_COLUMNS.flatMap((one) => {
      const text = stored === undefined ? "" : textAt(data, stored, one.key);
      const was = before.get(one.key);
      if (text === "" && (was ?? "") === "") return [];
      const host = one.kind === "url" ? asciiHost(hostOf(text)) : "";
      const pieces = wordDifference(was ?? text, text);
      return [{ label: one.heading.id, text, pieces, odd: oddSigns(text), host }];
    }),
  };
}

/** What a decision on the row has to reckon with: it was withdrawn, or what stands in the tab is not believed. */
function notesOf(id: string, state: string, troubles: readonly ReviewTrouble[]): string[] {
  const isWithdrawn = state === labelOf(STATE, "withdrawn", "id");
  const holds = troubles.filter((one) => one.id === id || (one.id === "" && one.code !== "decisions_moved"));
  return [
    ...(isWithdrawn ? [sentenceOf(problem("decision_on_withdrawn"), "id")] : []),
    ...holds.map((one) => one.message),
  ];
}
