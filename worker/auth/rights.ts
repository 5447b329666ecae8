// Who somebody is, from the lists of the register, and whether that opens a door.

import * as z from "zod";
import { type Action, DOORS, isAllowed, type Who } from "../../shared/doors/doors.ts";
import { Refusal } from "../http/refusal.ts";
import type { Ask } from "../store/ask.ts";
import { rowsOf } from "../store/fields.ts";

/** A verified e-mail with the roles that the register gives it; whoever stands in no list is like anybody. */
export interface Rights {
  readonly email: string;
  readonly roles: readonly Who[];
  /** The agencies whose staff the person is. */
  readonly agencies: readonly string[];
}

const members = rowsOf(z.object({ role: z.enum(["staff", "reviewer", "admin"]), agency_code: z.string() }));

/** The rights of an e-mail as D1 has them, so that a removal from the register counts from its next reading on. */
export function askRights(db: D1Database, email: string): Ask<Rights> {
  const sql = "SELECT role, agency_code FROM member WHERE email = ?";
  const read = (rows: readonly unknown[]): Rights => {
    const own = members(rows);
    return {
      email,
      roles: ["anonymous", ...new Set(own.map((row) => row.role))],
      agencies: own.filter((row) => row.role === "staff").map((row) => row.agency_code),
    };
  };
  return { statement: db.prepare(sql).bind(email), read };
}

/** Whether the person may do something; `agency`: whose workbook it is about. */
export function may(rights: Rights, action: Action, agency?: string): boolean {
  return isAllowed(action, rights.roles, agency !== undefined && rights.agencies.includes(agency));
}

/** Refuses with 403 whoever may not. */
export function mayOrRefuse(rights: Rights, action: Action, agency?: string): void {
  if (!may(rights, action, agency)) throw new Refusal("not_allowed", DOORS[action].refused);
}
