// A refusal as a page: what went wrong and where to go on.

import type { Language } from "../../../shared/text/bilingual.ts";
import { type Page, pageOf } from "../../http/page.ts";
import type { Refusal } from "../../http/refusal.ts";
import type { Site } from "../frame/layout.tsx";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PROBLEMS } from "../words/about.ts";
import { COMMON } from "../words/common.ts";

/** Where a refusal is shown; `site` is what this isolate knows already. */
export interface ProblemPlace {
  readonly language: Language;
  readonly base: string;
  readonly site: Site | undefined;
}

/** The page of a refusal; it asks nothing of D1, shows nothing of an unknown failure, and stands at no place of the menu. */
export function problemPage(refusal: Refusal, status: number, place: ProblemPlace): Promise<Page> {
  const { language } = place;
  const { title, text } = wordsFor(refusal, status, language);
  const frame = { ...place, title, description: text, path: "/", single: true, hidden: true };
  const draft = pageDraft(
    frame,
    <div class="wrap nothing">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a class="button" href={`/${language}`}>
          {COMMON.homeBack[language]}
        </a>
      </p>
    </div>,
    status,
  );
  return pageOf({ ...draft, headers: { ...draft.headers, ...refusal.headers, "cache-control": "no-store" } });
}

function wordsFor(refusal: Refusal, status: number, language: Language) {
  if (status === 404) return { title: PROBLEMS.notFound[language], text: PROBLEMS.notFoundText[language] };
  if (status >= 500) return { title: PROBLEMS.broken[language], text: PROBLEMS.brokenText[language] };
  return { title: PROBLEMS.bad[language], text: refusal.detail?.[language] ?? PROBLEMS.notFoundText[language] };
}
