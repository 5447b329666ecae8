// A refusal as RFC 9457 application/problem+json in the asked language.

import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import { REFUSALS, Refusal } from "./refusal.ts";

/** The answer to a refused request. An unknown failure is "internal" and shows nothing of its inside. */
export function problemJson(refusal: Refusal, language: keyof Bilingual, requestId: string): Response {
  const kind = REFUSALS[refusal.code];
  const body = {
    type: "about:blank",
    title: kind.title[language],
    status: kind.status,
    code: refusal.code,
    ...(refusal.detail === undefined ? {} : { detail: refusal.detail[language] }),
    request_id: requestId,
    ...refusal.members,
  };
  return new Response(`${JSON.stringify(body)}\n`, {
    status: kind.status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "content-language": language,
      "cache-control": "no-store",
      ...refusal.headers,
    },
  });
}

/** What was thrown as a refusal; anything that is none is "internal". */
export function refusalOf(thrown: unknown): Refusal {
  return thrown instanceof Refusal ? thrown : new Refusal("internal");
}
