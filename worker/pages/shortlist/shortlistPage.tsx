// /…/shortlist: chosen opportunities side by side, and each whole: on paper a booklet with contents, date and address.

import * as z from "zod";
import type { Item } from "../../../shared/publish/item.ts";
import { shownText } from "../../../shared/publish/itemTexts.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { PEOPLE_COLUMNS } from "../../feed/formats/peopleColumns.ts";
import { withLinks } from "../../feed/model/envelope.ts";
import { type Question, rowsIn } from "../../feed/model/question.ts";
import { type Asking, type Making, planOf } from "../../feed/model/serve.ts";
import { rowsOf } from "../../store/fields.ts";
import { longDate } from "../frame/format.ts";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PageHead } from "../frame/pageHead.tsx";
import { ScrollBox } from "../frame/scrollBox.tsx";
import { ItemFacts } from "../item/itemFacts.tsx";
import { Sections } from "../item/itemPage.tsx";
import { frameFor } from "../parts/frameFor.ts";
import { plainTitle } from "../parts/itemCard.tsx";
import { chosenIn, MOST_COMPARED, shortlistAddress } from "../parts/shortlist.ts";
import { ITEM } from "../words/item.ts";
import { SHORTLIST } from "../words/shortlist.ts";

const ROW = z.object({ id: z.string(), payload: z.string() });
type Row = z.output<typeof ROW>;
const itemRows = rowsOf(ROW);

/** The page of the identifiers in an address; those that are not public are left out. */
export function shortlistPage({ db, parameters }: Asking, language: Language) {
  const chosen = chosenIn(parameters);
  const sql = `
    SELECT p.id, p.payload FROM json_each(?) AS j JOIN published AS p ON p.id = j.value
    WHERE p.until IS NULL AND p.payload IS NOT NULL ORDER BY j.key`;
  const question: Question<readonly Row[]> = {
    statements: [db.prepare(sql).bind(JSON.stringify(chosen))],
    answer: ([found]) => rowsIn(found, itemRows),
  };
  return planOf(question, (making, rows) => {
    const items = rows.map((row) => withLinks(row.payload, making.base));
    return pageOf(making, language, items, chosen.length - items.length);
  });
}

function pageOf(making: Making, language: Language, items: readonly Item[], missing: number) {
  const { base, state } = making;
  const [title, lead] = [SHORTLIST.title[language], SHORTLIST.lead[language]];
  const frame = frameFor(making, { language, title, description: lead, path: "/shortlist", hidden: true });
  return pageDraft(
    frame,
    <>
      <PageHead title={title} lead={lead} />
      <div class="wrap prose shortlist">
        <AddForm language={language} items={items} />
        {missing === 0 ? null : <p class="notice">{SHORTLIST.missing[language]}</p>}
        <Contents items={items} language={language} />
        {items.length < 2 ? null : <Comparison items={items.slice(0, MOST_COMPARED)} language={language} />}
        {items.map((item) => (
          <article class="booklet" id={item.id}>
            <h2>{titleOf(item, language)}</h2>
            <p class="lead">{item.agency.name[language]}</p>
            {item.listing === "lapsed" ? <p class="notice">{ITEM.lapsedNote[language]}</p> : null}
            <div class="booklet-text">
              <Sections item={item} language={language} />
            </div>
            <ItemFacts item={item} language={language} register={state.register} />
            <p class="small">
              {item.contact.email} · {item.links[language]}
            </p>
          </article>
        ))}
        <p class="small">
          {SHORTLIST.date[language]}{" "}
          {state.publishedAt === null ? "-" : longDate(state.publishedAt, language, state.register.city.zone)}
        </p>
        <p class="printed-address">{base + shortlistAddress(language, items)}</p>
      </div>
    </>,
  );
}

interface ListView {
  readonly items: readonly Item[];
  readonly language: Language;
}

function AddForm({ items, language }: ListView) {
  return (
    <form class="filters" action={`/${language}/shortlist`} method="get">
      <input type="hidden" name="ids" value={items.map((item) => item.id).join(",")} />
      <p>
        <label for="add">{SHORTLIST.add[language]}</label>
        <input id="add" name="add" maxlength={200} placeholder="KB-…" />
      </p>
      <button type="submit">{SHORTLIST.submit[language]}</button>
    </form>
  );
}

function Contents({ items, language }: ListView) {
  if (items.length === 0) return <p>{SHORTLIST.empty[language]}</p>;
  return (
    <nav aria-label={SHORTLIST.contents[language]}>
      <h2>{SHORTLIST.contents[language]}</h2>
      <ol>
        {items.map((item) => (
          <li>
            <a href={`#${item.id}`}>{titleOf(item, language)}</a>{" "}
            <a
              class="small"
              href={shortlistAddress(
                language,
                items.filter((one) => one !== item),
              )}
            >
              {SHORTLIST.remove[language]}
              <span class="visually-hidden"> {titleOf(item, language)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Comparison({ items, language }: ListView) {
  const [, ...columns] = PEOPLE_COLUMNS;
  const shown = columns.filter((column) => items.some((item) => column.text(item, language) !== ""));
  return (
    <section class="comparison">
      <h2>{SHORTLIST.compare[language]}</h2>
      <ScrollBox label={SHORTLIST.compare[language]}>
        <table>
          <thead>
            <tr>
              <td />
              {items.map((item) => (
                <th scope="col">{titleOf(item, language)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <tr>
                <th scope="row">{column.heading[language]}</th>
                {items.map((item) => (
                  <td>{column.text(item, language)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

function titleOf(item: Item, language: Language): string {
  return plainTitle(shownText(item.title, language).text);
}
