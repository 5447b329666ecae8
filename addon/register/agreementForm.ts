// The row of Kerja Sama that a signed cooperation needs: filled in from what is known, and what is missing for coverage.

import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { findProgramme, NO_PROGRAMME } from "../../shared/parse/lists.ts";
import { agreementProblems } from "../../shared/register/agreementProblems.ts";
import { draftAgreement } from "../../shared/register/draftAgreement.ts";
import { AGREEMENT_TAB } from "../../shared/registerTabs.ts";
import type { StageRecord } from "../../shared/stages/readStage.ts";
import { SIGNED } from "../../shared/stages/stageAdvice.ts";
import { listPlan } from "../../shared/template/registerWorkbook.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { contentOf } from "./contentOf.ts";
import { recordsIn, registerLists } from "./records.ts";
import { textAt } from "./registerTab.ts";
import { openWholeTab } from "./wholeTab.ts";

/** One column of Kerja Sama as the sidebar asks for it. */
interface AgreementField {
  readonly key: string;
  readonly label: string;
  readonly isDay: boolean;
  readonly options: readonly string[];
  readonly value: string;
}

/** `told`: what is missing for coverage. `fields`: none where the agreement stands in Kerja Sama already. */
export interface AgreementForm {
  readonly told: readonly string[];
  readonly fields: readonly AgreementField[];
}

const MISSING =
  "Naskah ini belum ada di tab Kerja Sama, sehingga Cakupan Program belum berubah. Periksa isian di bawah, sebutkan mitranya, lalu catat.";

/** The form of a row that is signed; undefined before that. */
export function agreementFormOf(
  tab: OpenTab,
  data: OpenTab,
  row: OpenTab["rows"][number],
  stage: StageRecord | undefined,
): AgreementForm | undefined {
  if (stage === undefined || stage.stage < SIGNED) return undefined;
  const agreements = openWholeTab(AGREEMENT_TAB, listPlan);
  const standing = typeof agreements === "string" ? [] : recordsIn(AGREEMENT_TAB, agreements);
  const found = standing.find(({ record }) => record.code?.toUpperCase() === row.id);
  if (found !== undefined) {
    const missing = agreementProblems(found.record, registerLists()).map((one) => sentenceOf(one, "id"));
    return {
      told: missing.length > 0 ? missing : [`Naskah tercatat di tab Kerja Sama, baris ${found.row}.`],
      fields: [],
    };
  }
  const draft = draftOf(tab, data, row, stage.stage === SIGNED ? stage : undefined);
  return {
    told: [MISSING],
    fields: AGREEMENT_TAB.columns.map(({ key, heading, kind, ...one }) => ({
      key,
      label: heading.id,
      isDay: kind === "date",
      options: ("list" in one ? one.list?.entries : undefined)?.map((entry) => entry.id) ?? [],
      value: draft[key] ?? "",
    })),
  };
}

function draftOf(tab: OpenTab, data: OpenTab, row: OpenTab["rows"][number], signing: StageRecord | undefined) {
  const stored = data.rows.find((one) => one.id === row.id);
  const known = (key: string) => (stored === undefined ? "" : textAt(data, stored, key));
  const content = contentOf(data, row.id);
  const kind = content.partner_kind === "BELUM_ADA" ? "" : known("partner_kind");
  return draftAgreement(
    {
      id: row.id,
      title: known("title_id"),
      programme: programmeCode(textAt(tab, row, "programme_set") || known("programme")),
      scheme: textAt(tab, row, "scheme_set"),
      scope: known("scope"),
      partner: known("partner_name"),
      partnerKind: kind,
      country: known("countries"),
      months: content.duration_months,
      agency: known("agency_code"),
    },
    signing,
  );
}

/** The code by which coverage is counted; the sentence for none where there is none. */
function programmeCode(text: string): string {
  const match = text === "" ? undefined : findProgramme(registerLists(), text);
  if (match?.kind !== "one") return "";
  return match.code === NO_PROGRAMME.code ? NO_PROGRAMME.id : match.code;
}
