// What keeps a workbook from taking drafts, in words.

import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import type { Finding } from "../google/refusal.ts";

/** An address that is no agency's workbook, or one whose headings are gone. */
export function notAWorkbook(spreadsheet: string): Finding {
  return {
    code: "not_a_workbook",
    told: {
      id: `${spreadsheet} bukan lembar perangkat daerah yang utuh.`,
      en: `${spreadsheet} is no whole agency workbook.`,
    },
    mend: {
      id: `Periksa alamat lembarnya dan judul kolom pada tab ${STRENGTH_TAB.title}.`,
      en: `Check the workbook's address and the headings of its tab ${STRENGTH_TAB.title}.`,
    },
  };
}

/** With --by-agency the register is named, which knows every agency's workbook. */
export function notARegister(spreadsheet: string): Finding {
  return {
    code: "not_a_register",
    told: {
      id: `${spreadsheet} bukan lembar register: tab ${AGENCY_TAB.title} tidak ada atau tidak utuh.`,
      en: `${spreadsheet} is no register: it has no whole tab ${AGENCY_TAB.title}.`,
    },
    mend: {
      id: "Dengan --by-agency sebutkan alamat register, bukan alamat lembar perangkat daerah.",
      en: "With --by-agency give the register's address, not that of an agency's workbook.",
    },
  };
}

/** A draft with more text in one cell than Google Sheets holds. */
export function cellTooLong(line: number, most: number): Finding {
  return {
    code: "cell_too_long",
    told: {
      id: `Isi baris ${line} terlalu panjang untuk satu sel (lebih dari ${most} karakter).`,
      en: `Line ${line} holds too much for one cell (more than ${most} characters).`,
    },
    mend: {
      id: `Ringkas baris itu, atau lewati dengan --skip ${line}.`,
      en: `Shorten that line, or leave it out with --skip ${line}.`,
    },
  };
}
