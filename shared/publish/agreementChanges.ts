// What is news among the public agreements: each is compared with what was public of it before.

import type { ListRecord } from "../register/record.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";
import { type Agreement, agreementOf, nextAgreementDay } from "./agreement.ts";

/** One change: the agreement as it is public now; null: it is no longer public. */
interface AgreementChange {
  readonly code: string;
  readonly agreement: Agreement | null;
}

/** The changes on an ISO day, and the next day on which there is something to look at; undefined where none comes. */
export interface AgreementNews {
  readonly changes: readonly AgreementChange[];
  readonly next: string | undefined;
}

/** `known`: by code what was public as JSON, null where it is no more. The same text is the same agreement. */
export function agreementNews(
  known: ReadonlyMap<string, string | null>,
  records: ReadonlyMap<string, ListRecord>,
  agencies: ReadonlyMap<string, Bilingual>,
  day: string,
): AgreementNews {
  const shown = new Map(
    [...records].flatMap(([code, record]) => {
      const agreement = agreementOf(record, agencies, day);
      return agreement === undefined ? [] : [[code, agreement] as const];
    }),
  );
  const changed = [...shown].filter(([code, agreement]) => known.get(code) !== JSON.stringify(agreement));
  const gone = [...known].filter(([code, payload]) => payload !== null && !shown.has(code));
  const days = [...records.values()].flatMap((record) => nextAgreementDay(record, day) ?? []);
  return {
    changes: [
      ...changed.map(([code, agreement]) => ({ code, agreement })),
      ...gone.map(([code]) => ({ code, agreement: null })),
    ],
    next: days.sort()[0],
  };
}
