// What the law looks at of a row: the content that Data Gabungan shows in words.

import type { Content } from "../../shared/columns.ts";
import { readRow } from "../../shared/parse/readRow.ts";
import { OBJECT } from "../../shared/vocabularies/object.ts";
import { PARTNER_KIND } from "../../shared/vocabularies/partnerKind.ts";
import { SCOPE } from "../../shared/vocabularies/scope.ts";
import { findCode } from "../../shared/vocabularies/vocabulary.ts";
import { today } from "../sheet/today.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { textAt } from "./registerTab.ts";

/** What the law looks at, read from the words of Data Gabungan. */
export function contentOf(data: OpenTab, id: string): Content {
  const row = data.rows.find((one) => one.id === id);
  if (row === undefined) return {};
  const known = [
    ["scope", SCOPE],
    ["object", OBJECT],
    ["partner_kind", PARTNER_KIND],
  ] as const;
  const content = readRow(row.cells, data.positions, { programmes: [], today: today() }).content;
  const codes = known.flatMap(([key, list]) => {
    const match = findCode(list, textAt(data, row, key));
    return match.kind === "one" ? [[key, match.code]] : [];
  });
  return { ...content, ...Object.fromEntries(codes) };
}
