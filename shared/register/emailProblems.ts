// Cells for e-mail addresses from which no address can be read: whoever is meant has no access.

import { type Problem, problem } from "../messages/problem.ts";
import { CHIP_SIGN } from "../parse/cell.ts";
import { excerpt } from "../text/excerpt.ts";
import { saysNothing } from "../vocabularies/saysNothing.ts";
import { emailsIn } from "./emailsIn.ts";
import type { ListRecord } from "./record.ts";

/** An address that mail can reach: its domain has a dot. */
const REACHABLE = /@[^@]+\.[^@.]{2,}$/;
const LENGTH = 60;
/** So many parts of one cell are told. */
const MOST_TOLD = 3;

/** The parts of an agency's staff e-mails that hold no address. */
export function staffProblems(record: ListRecord): Problem[] {
  return unread(record.staff_emails ?? "", "staff_emails");
}

/** The same of a user, who has one address and a role. */
export function userProblems(record: ListRecord): Problem[] {
  const addresses = emailsIn(record.email ?? "");
  const [value = ""] = addresses;
  const several = addresses.length > 1 ? [problem("email_several", { n: addresses.length, value }, "email")] : [];
  const role = record.role === undefined ? [problem("list_needed", {}, "role")] : [];
  return [...(several.length > 0 ? several : unread(record.email ?? "", "email")), ...role];
}

function unread(text: string, key: string): Problem[] {
  const parts = new Set(partsOf(text).filter((part) => !emailsIn(part).some((one) => REACHABLE.test(one))));
  return [...parts].slice(0, MOST_TOLD).map((part) => problem("email_unread", { value: excerpt(part, LENGTH) }, key));
}

/** One part a person; a comma in "Budi, S.Kom <budi@…>" separates nobody. */
function partsOf(text: string): string[] {
  return text
    .split(/[;|\n]/)
    .flatMap((part) => (/<|:\/\//.test(part) ? [part] : part.split(/[,/]/)))
    .map((part) => part.replaceAll(CHIP_SIGN, "").trim())
    .filter((part) => part !== "" && !saysNothing(part));
}
