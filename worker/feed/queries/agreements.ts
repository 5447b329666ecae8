// The public agreements as they are answered: each with its addresses and the time of its last change.

import * as z from "zod";
import { wholeSeconds } from "../../../shared/text/wholeSeconds.ts";
import { AGREEMENT_STATE } from "../../../shared/vocabularies/agreementState.ts";
import { agreementIn } from "../../store/agreements.ts";
import { rowsOf } from "../../store/fields.ts";
import { type Question, rowsIn } from "../model/question.ts";
import type { AGREEMENT_ITEM } from "../shapes/agreements.ts";

export type AgreementItem = z.infer<typeof AGREEMENT_ITEM>;

const AGREEMENT = z.object({
  code: z.string(),
  position: z.number(),
  payload: z.string().nullable(),
  at: z.string(),
});

/** A row of the table; `payload` null: it was public once. */
export type AgreementRow = z.output<typeof AGREEMENT>;

/** Reads rows of the table. */
export const agreementRows = rowsOf(AGREEMENT);

/** Every public agreement: those in force first, within a state the one signed last. */
export function agreementsQuestion(db: D1Database): Question<readonly AgreementRow[]> {
  const sql = "SELECT code, position, payload, at FROM agreement WHERE payload IS NOT NULL";
  return { statements: [db.prepare(sql)], answer: ([found]) => rowsIn(found, agreementRows) };
}

/** The rows as they are answered, in the order of reading. */
export function agreementItems(rows: readonly AgreementRow[], base: string): readonly AgreementItem[] {
  const states: readonly string[] = AGREEMENT_STATE.entries.map(({ code }) => code);
  return rows
    .flatMap((row) => agreementItem(row, base) ?? [])
    .sort(
      (a, b) =>
        states.indexOf(a.state) - states.indexOf(b.state) ||
        compare(b.signed_on, a.signed_on) ||
        compare(a.code, b.code),
    );
}

/** One row as it is answered; undefined for one that is no longer public. */
export function agreementItem({ payload, at }: AgreementRow, base: string): AgreementItem | undefined {
  if (payload === null) return undefined;
  const agreement = agreementIn(payload);
  const anchor = `#${encodeURIComponent(anchorOf(agreement.code))}`;
  return {
    ...agreement,
    links: { id: `${base}/id/agreements${anchor}`, en: `${base}/en/agreements${anchor}` },
    modified_at: wholeSeconds(at),
  };
}

/** The name of an agreement's place on the page. */
export function anchorOf(code: string): string {
  return code.replace(/\s+/g, "-");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
