// Called by the review sidebar: messages about the rows that are shown, one for each agency, to be copied and sent by hand.

import { agencyMessage } from "../../shared/mail/agencyMessage.ts";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { REGISTER_ROWS_TAB } from "../../shared/systemTabs.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { readAgencies } from "./agencies.ts";
import { formLink } from "./formLink.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";
import { rowLinks } from "./rowLinks.ts";

/** A message to one agency. */
interface AgencyMessage {
  readonly agency: string;
  readonly text: string;
}

/** The messages about rows by their ids; rows of no known agency have none. */
export function agencyMessages(ids: readonly string[]): AgencyMessage[] {
  const tab = openRegisterTab(REVIEW_TAB);
  const data = openRegisterTab(REGISTER_ROWS_TAB);
  const agencies = readAgencies();
  if (typeof tab === "string" || typeof data === "string" || agencies === undefined) return [];
  return agencies.flatMap(({ code, name_id, spreadsheet = "" }) => {
    const own = data.rows.filter(
      (one) => ids.includes(one.id) && textAt(data, one, "agency_code").toUpperCase() === code.toUpperCase(),
    );
    if (own.length === 0) return [];
    const linkTo = rowLinks(spreadsheet);
    const rows = own.map(({ id }) => ({ id, ...wordsOf(tab, id), link: linkTo(id) }));
    return [{ agency: name_id, text: agencyMessage(name_id, rows, formLink(spreadsheet)) }];
  });
}

/** The state as it is recorded: a decision cell may still be refused. */
function wordsOf(tab: OpenTab, id: string): { readonly title: string; readonly told: string } {
  const row = tab.rows.find((one) => one.id === id);
  const at = (key: string): string => (row === undefined ? "" : textAt(tab, row, key));
  return { title: at("title"), told: at("state") };
}
