// The approved version of a row, as everybody can read it; what the sidebar shows differences from.

import { workerUrl } from "../sheet/postToWorker.ts";

interface Both {
  readonly id?: string;
}

interface PublicItem {
  readonly title?: Both;
  readonly summary?: Both;
  readonly needs?: Both;
  readonly activities?: Both;
  readonly outcomes?: Both;
  readonly benefit?: { readonly city?: string; readonly partner?: Both };
}

/** The Indonesian texts of the public item by column; empty when it cannot be asked for. */
export function publicTexts(id: string): Readonly<Record<string, string | undefined>> {
  try {
    const url = workerUrl();
    const response =
      url === "" ? undefined : UrlFetchApp.fetch(`${url}/v1/opportunities/${id}`, { muteHttpExceptions: true });
    if (response?.getResponseCode() !== 200) return {};
    const item = JSON.parse(response.getContentText()) as PublicItem;
    return {
      title_id: item.title?.id,
      summary_id: item.summary?.id,
      needs_id: item.needs?.id,
      activities_id: item.activities?.id,
      outcomes_id: item.outcomes?.id,
      benefit_city: item.benefit?.city,
      benefit_partner_id: item.benefit?.partner?.id,
    };
  } catch {
    return {};
  }
}
