// Who is let into an agency's workbook, held against whom the register names as its staff.

import { type Problem, problem } from "../messages/problem.ts";

/**
 * Addresses, lower case, each with its role in Drive; `isOpen`: a group, a domain or everybody with the link is let in too, so that
 * nobody knows who is not.
 */
export interface Sharing {
  readonly people: readonly (readonly [email: string, role: string])[];
  readonly isOpen: boolean;
}

/** Who manages the drive or owns the file lets people in, and need not be staff. */
const MANAGERS: readonly string[] = ["fileOrganizer", "organizer", "owner"];

/** Whether a role of Drive may change a file. */
export function mayWrite(role: string): boolean {
  return role === "writer" || MANAGERS.includes(role);
}

/** `outside`: staff who may not write; `strangers`: who may write, and is neither staff nor among `known`. */
export function sharingGaps(
  { people, isOpen }: Sharing,
  staff: readonly string[],
  known: readonly string[],
): { readonly outside: readonly string[]; readonly strangers: readonly string[] } {
  const managers = people.filter(([, role]) => MANAGERS.includes(role)).map(([email]) => email);
  const writers = people.filter(([, role]) => role === "writer").map(([email]) => email);
  const expected = new Set([...staff, ...known, ...managers]);
  return {
    outside: isOpen ? [] : staff.filter((one) => !writers.includes(one) && !managers.includes(one)),
    strangers: writers.filter((one) => !expected.has(one)),
  };
}

/** The same as problems of the agency's row in Perangkat Daerah. */
export function sharingProblems(
  sharing: Sharing,
  { code, staff }: { readonly code: string; readonly staff: readonly string[] },
  known: readonly string[],
): Problem[] {
  const { outside, strangers } = sharingGaps(sharing, staff, known);
  const told = (wrong: "staff_not_let_in" | "stranger_let_in", people: readonly string[]): Problem[] => {
    if (people.length === 0) return [];
    return [{ ...problem(wrong, { agency: code, list: people.join(", ") }, "staff_emails"), id: code }];
  };
  return [...told("staff_not_let_in", outside), ...told("stranger_let_in", strangers)];
}
