// Who somebody is, from the lists of the register, and whether that opens a door.

import { type Action, DOORS, isAllowed, type Who } from "../../shared/doors/doors.ts";
import { Refusal } from "../http/refusal.ts";

/** A verified e-mail with the roles that the register gives it; whoever stands in no list is like anybody. */
export interface Rights {
  readonly email: string;
  readonly roles: readonly Who[];
  /** The agencies whose staff the person is. */
  readonly agencies: readonly string[];
}

/** Reads the rights of an e-mail from D1, so that a removal from the register counts from its next reading on. */
export async function rightsOf(db: D1Database, email: string): Promise<Rights> {
  const sql = "SELECT role, agency_code FROM member WHERE email = ?";
  const { results } = await db.prepare(sql).bind(email).all<{ role: Who; agency_code: string }>();
  return {
    email,
    roles: ["anonymous", ...new Set(results.map((row) => row.role))],
    agencies: results.filter((row) => row.role === "staff").map((row) => row.agency_code),
  };
}

/** Whether the person may do something; `agency`: whose workbook it is about. */
export function may(rights: Rights, action: Action, agency?: string): boolean {
  return isAllowed(action, rights.roles, agency !== undefined && rights.agencies.includes(agency));
}

/** Refuses with 403 whoever may not. */
export function mayOrRefuse(rights: Rights, action: Action, agency?: string): void {
  if (!may(rights, action, agency)) throw new Refusal("not_allowed", DOORS[action].refused);
}
