// Who may write any agency's workbook: those who decide, and the service account.

import { emailsIn } from "../../shared/register/emailsIn.ts";
import { USER_TAB } from "../../shared/registerTabs.ts";
import { asciiLower } from "../../shared/text/asciiLower.ts";
import { type RegisterLists, recordsOf } from "../store/registerLists.ts";

/** Their addresses, lower case, as the register names them. */
export function knownPeople(lists: RegisterLists, service: string): string[] {
  const users = [...recordsOf(lists, USER_TAB).values()].flatMap(({ email }) => emailsIn(email ?? ""));
  return [...users, asciiLower(service)];
}
