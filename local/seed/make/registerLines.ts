// The lists of the sample city's register as rows of their tabs, in the order of each tab's columns.

import {
  AGENCY_TAB,
  AGREEMENT_TAB,
  PARTNER_TAB,
  PROFILE_TAB,
  PROGRAMME_TAB,
  USER_TAB,
} from "../../../shared/registerTabs.ts";
import type { Tab, TabColumn } from "../../../shared/tab.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { AGENCIES } from "../city/agencies.ts";
import { AGREEMENTS } from "../city/agreements.ts";
import { PARTNERS } from "../city/partners.ts";
import { PROFILE } from "../city/profile.ts";
import { PROGRAMMES } from "../city/programmes.ts";
import { DOMAIN, USERS } from "../city/users.ts";
import type { Typed } from "./workbook.ts";

/** Each list with its tab; `workbooks` names the workbook of an agency by its code. */
export function registerLines(workbooks: ReadonlyMap<string, string>): readonly (readonly [Tab, Typed[][]])[] {
  return [
    [AGENCY_TAB, AGENCIES.map((one) => lineOf(AGENCY_TAB, agencyCells(one, workbooks)))],
    [PROGRAMME_TAB, PROGRAMMES.map((one) => lineOf(PROGRAMME_TAB, { ...one }))],
    [PARTNER_TAB, PARTNERS.map((one) => lineOf(PARTNER_TAB, { ...one }))],
    [AGREEMENT_TAB, AGREEMENTS.map((one) => lineOf(AGREEMENT_TAB, { ...one }))],
    [PROFILE_TAB, PROFILE.map((one) => lineOf(PROFILE_TAB, { key: one.key, value_id: one.id, value_en: one.en }))],
    [USER_TAB, USERS.map((one) => lineOf(USER_TAB, { ...one }))],
  ];
}

function agencyCells(one: (typeof AGENCIES)[number], workbooks: ReadonlyMap<string, string>): Record<string, string> {
  const mailbox = one.code.toLowerCase().replace("_", ".");
  return {
    agency_code: one.code,
    name_id: one.id,
    name_en: one.en,
    short_name: one.short,
    affair: one.affair,
    contact_unit: one.unit,
    contact_email: `${mailbox}@${DOMAIN}`,
    pic_name: `Contoh Narahubung ${one.short}`,
    pic_phone: "0000-0000-0000",
    spreadsheet: workbooks.get(one.code) ?? "",
    staff_emails: one.staff.join("; "),
    active: "yes",
    nil_ref: one.nilRef ?? "",
  };
}

function lineOf(tab: Tab, cells: Readonly<Record<string, string | number | undefined>>): Typed[] {
  return tab.columns.map((column: TabColumn): Typed => {
    const value = cells[column.key];
    return value === undefined || column.list === undefined ? (value ?? "") : labelOf(column.list, String(value), "id");
  });
}
