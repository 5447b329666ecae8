// The English profile for partners, in the manner of CLAIR and JLGC: the city first, then the opportunity.

import { cityText } from "../city/cityText.ts";
import { type Content, englishKeyOf } from "../columns.ts";
import { COUNTRY } from "../countries/findCountries.ts";
import { capital } from "../text/capital.ts";
import { FUNDING } from "../vocabularies/funding.ts";
import { OBJECT } from "../vocabularies/object.ts";
import { PARTNER_KIND } from "../vocabularies/partnerKind.ts";
import { READINESS } from "../vocabularies/readiness.ts";
import { THEME } from "../vocabularies/theme.ts";
import { labelOf, type Vocabulary } from "../vocabularies/vocabulary.ts";
import { type Block, type Cell, type Line, type Paper, type PaperTable, paragraph } from "./document.ts";
import { onlyRow, type PaperFacts, type RowFacts, traceOf } from "./facts.ts";
import { cityOfPaper } from "./letterhead.ts";
import { CITY, DESK, type ProfilePart, WISHES } from "./profileParts.ts";
import { objectOf } from "./rowWords.ts";

/** Said instead of the disclaimer of lists: a profile is about one opportunity. */
const INVITATION =
  "This profile is an invitation to talk. It is not a binding offer; foreign cooperation requires approval by the Regional Council (DPRD) and the national government of Indonesia.";

/** The profile with one approved foreign row. */
export function partnerProfile(facts: PaperFacts): Paper {
  const row = onlyRow(facts);
  const city = capital(cityOfPaper(facts).name.en);
  return {
    title: `${city}: ${titleOf(row).text}`,
    language: "en",
    fileName: `partner-profile-${row.id}`,
    // One after the other: a city of whom little is known leaves no page nearly blank.
    sections: [{ landscape: false, margin: 22, blocks: [...cityParts(city, facts), ...opportunityParts(row)] }],
    footer: traceOf(row, facts.day, "en"),
  };
}

const PLACE = { id: "", en: "The {kind}" };

function cityParts(city: string, facts: PaperFacts): Block[] {
  return [
    { kind: "letterhead", lines: [city.toUpperCase()], main: 0, address: "Profile for partners abroad" },
    paragraph(INVITATION, { size: 8.5 }),
    ...part(cityText(PLACE, "en", cityOfPaper(facts)), factTable(CITY, facts)),
    ...part("What we look for", factTable(WISHES, facts)),
    ...part("Contact", { ...factTable(DESK, facts), together: true }),
  ];
}

/** A part with its heading; nothing where nothing is known. */
function part(text: string, facts: PaperTable): Block[] {
  return facts.rows.length === 0 ? [] : [{ kind: "heading", level: 2, text }, facts];
}

function factTable(entries: ProfilePart, facts: PaperFacts): PaperTable {
  const { profile } = facts;
  const city = cityOfPaper(facts);
  const rows = entries.flatMap(([name, keys]) => {
    const values = keys.flatMap((key) => {
      const text = profile[key]?.en;
      return text === undefined || text === "" ? [] : [key === "area_km2" ? `${text} km²` : text];
    });
    if (values.length === 0) return [];
    return [factRow(cityText(name, "en", city), keys.includes("country") ? [values.join(", ")] : values)];
  });
  return table(rows);
}

function opportunityParts(row: RowFacts): Block[] {
  const { content } = row;
  const words = (list: Vocabulary, codes: readonly (string | undefined)[]) =>
    codes.flatMap((one) => (one === undefined ? [] : [labelOf(list, one, "en")])).join("; ");
  const months = content.duration_months;
  const facts: readonly (readonly [string, Line])[] = [
    ["What it is", textOf(content, "summary_id")],
    ["What we look for", textOf(content, "needs_id")],
    ["Proposed activities", textOf(content, "activities_id")],
    ["Benefit to the partner", textOf(content, "benefit_partner_id")],
    ["Expected results", textOf(content, "outcomes_id")],
    ["Themes", words(THEME, [content.theme, content.theme_2])],
    ["Object", words(OBJECT, [objectOf(row)])],
    ["Partner sought", words(PARTNER_KIND, [content.partner_kind === "BELUM_ADA" ? undefined : content.partner_kind])],
    ["Countries in mind", words(COUNTRY, content.countries ?? [])],
    ["Readiness", words(READINESS, [content.readiness])],
    ["Funding", words(FUNDING, content.funding ?? [])],
    ["Duration", months === undefined ? "" : `${months} months`],
    ["Responsible agency", row.agency.en],
  ];
  return [
    { kind: "heading", level: 2, text: `The opportunity: ${titleOf(row).text}` },
    ...translationNote(row),
    {
      ...table(facts.filter(([, text]) => text.length > 0).map(([name, text]) => factRow(name, [text]))),
      together: true,
    },
  ];
}

function titleOf({ content }: RowFacts): { readonly text: string } {
  return { text: content.title_en ?? `${content.title_id ?? ""} (Indonesian)` };
}

/** The English text; without one the Indonesian text, said to be Indonesian; nothing where there is neither. */
function textOf(content: Content, key: keyof Content & `${string}_id`): Line {
  const english = content[englishKeyOf(key)];
  if (english !== undefined) return english;
  const own = content[key];
  return typeof own === "string" ? [{ text: `${own} ` }, { text: "(Indonesian)", tone: "muted" }] : [];
}

function translationNote({ content, englishChecked }: RowFacts): Block[] {
  if (englishChecked || content.title_en === undefined) return [];
  return [
    paragraph([{ text: "The English text has not yet been checked by the local government.", italic: true }], {
      size: 9,
      keepWithNext: true,
    }),
  ];
}

function factRow(name: string, lines: readonly Line[]): Cell[] {
  return [{ lines: [[{ text: name, bold: true }]], shade: "head" }, { lines }];
}

function table(rows: readonly (readonly Cell[])[]): PaperTable {
  return { kind: "table", frame: "grid", size: 9.5, widths: [42, 124], rows };
}
