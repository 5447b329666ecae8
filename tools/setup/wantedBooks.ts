// The workbooks that a city needs: the register and one for each agency, with who may do what in them.

import type { SheetRequest } from "../../shared/google/requests.ts";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { choicesOf } from "../../shared/template/choices.ts";
import { agencyWorkbookRequests } from "../../shared/workbooks/agencyWorkbookRequests.ts";
import { registerWorkbookRequests } from "../../shared/workbooks/registerWorkbookRequests.ts";
import { REGISTER_MARK } from "../city/cityValues.ts";
import type { Share } from "../google/driveTool.ts";
import type { Deciders } from "./context.ts";
import type { NewAgency } from "./readAgencies.ts";

/** One workbook. `names`: titles under which people may have made it. `editors`: who may write what is protected. */
export interface WantedBook {
  readonly mark: string;
  readonly title: string;
  readonly names: readonly string[];
  /** The tab by which one knows that it is built. */
  readonly tab: string;
  readonly shares: readonly Share[];
  readonly editors: readonly string[];
  readonly requests: (editors: readonly string[], firstSheet: number) => SheetRequest[];
}

/** The register first, then the agencies in the order of their list. */
export function wantedBooks(
  agencies: readonly NewAgency[],
  { admins, reviewers }: Deciders,
  today: string,
): WantedBook[] {
  const register: WantedBook = {
    mark: REGISTER_MARK,
    title: "Register Keunggulan Kota",
    names: ["Register", "Register Keunggulan", "Register Kembar"],
    tab: REVIEW_TAB.title,
    shares: sharesOf([...admins, ...reviewers], []),
    editors: [...admins, ...reviewers],
    requests: registerWorkbookRequests,
  };
  return [
    register,
    ...agencies.map(
      ({ code, name, short, affairs, staff }): WantedBook => ({
        mark: code,
        title: `Keunggulan ${short}`,
        names: [`Keunggulan ${name}`, `Keunggulan ${code}`, code, short, name],
        tab: STRENGTH_TAB.title,
        shares: sharesOf([...admins, ...staff], reviewers),
        editors: admins,
        requests: (editors, firstSheet) =>
          agencyWorkbookRequests(choicesOf(affairs, { programmes: [], today }), editors, firstSheet),
      }),
    ),
  ];
}

/** Everybody once; who may write need not be let in to read. */
function sharesOf(writers: readonly string[], readers: readonly string[]): Share[] {
  const write = [...new Set(writers)];
  const read = [...new Set(readers)].filter((one) => !write.includes(one));
  return [...write.map((email) => ({ email, role: "writer" })), ...read.map((email) => ({ email, role: "reader" }))];
}
