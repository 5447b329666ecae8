// What a reviewer should know of a row besides its scheme: hints with their source, none of which refuses anything.

import type { Content } from "../columns.ts";
import { NO_RELATIONS, NO_RELATIONS_HINT } from "../countries/overrides.ts";
import { AFFAIR } from "../vocabularies/affair.ts";
import { OBJECT } from "../vocabularies/object.ts";
import { THEME } from "../vocabularies/theme.ts";
import { type Bilingual, entryOf, labelOf } from "../vocabularies/vocabulary.ts";

/** One hint for a reviewer; `clerk`: the same for the agency, in Indonesian and without codes; `article` names the law it rests on. */
export interface AdviceNote extends Bilingual {
  readonly clerk: string;
  readonly article: string;
}

/** The hints for a row, those of the affair first. */
export function adviceNotes(content: Content): readonly AdviceNote[] {
  return [affairNote(content), objectNote(content), relationsNote(content)].flatMap((one) => one ?? []);
}

function affairNote({ affair }: Content): AdviceNote | undefined {
  const entry = entryOf(AFFAIR, affair ?? "");
  if (entry?.supporting === true) {
    const name = entry.id.replace(/^Penunjang: /, "");
    return {
      clerk: `${name} adalah fungsi penunjang, bukan urusan pemerintahan; pilih urusan yang didukung bila ada`,
      id: `${name} adalah fungsi penunjang, bukan urusan; tetapkan urusan yang didukung (R2)`,
      en: `${entry.en.replace(/^Supporting: /, "")} is a supporting function and no affair; name the affair it supports (R2)`,
      article: "UU 23/2014 Ps 12",
    };
  }
  if (entry?.powers !== "provincial") return undefined;
  return {
    clerk: `urusan ${entry.id} sebagian besar kewenangan provinsi atau pusat; pastikan kegiatan ini kewenangan daerah`,
    id: `urusan ${entry.id} sebagian besar kewenangan provinsi atau pusat; pastikan kewenangan daerah (R2)`,
    en: `${entry.en} is mostly a provincial or national power; make sure it is the local government's (R2)`,
    article: "UU 23/2014 Ps 14",
  };
}

/** Abroad without an object: those that usually go with the themes. */
function objectNote({ scope, object, theme, theme_2 }: Content): AdviceNote | undefined {
  if (scope !== "LUAR_NEGERI" || object !== undefined) return undefined;
  const typical = [theme, theme_2].flatMap((one) => entryOf(THEME, one ?? "")?.objects.typical ?? []);
  const codes: readonly string[] = [...new Set(typical)];
  if (codes.length === 0) return undefined;
  const words = (language: keyof Bilingual): string => codes.map((one) => labelOf(OBJECT, one, language)).join(" / ");
  const id = `objek belum diisi; yang lazim untuk tema ini: ${words("id")}`;
  return {
    clerk: `${id}; pilih yang sesuai bila sudah jelas`,
    id,
    en: `no object yet; usual for these themes: ${words("en")}`,
    article: "PP 28/2018 Ps 23(2)",
  };
}

function relationsNote({ countries = [] }: Content): AdviceNote | undefined {
  if (!countries.some((one) => NO_RELATIONS.includes(one))) return undefined;
  return {
    clerk: "ada negara sasaran yang tidak berhubungan diplomatik dengan Indonesia; tanyakan dahulu kepada Setda",
    id: `R1: ${NO_RELATIONS_HINT.id}`,
    en: `R1: ${NO_RELATIONS_HINT.en}`,
    article: "PP 28/2018 Ps 27",
  };
}
