// Who may do what, from the lists of the register.

/** The rights of a verified e-mail: a reviewer decides, staff belong to agencies; nobody in the lists may nothing. */
export interface Rights {
  readonly email: string;
  readonly reviewer: boolean;
  readonly admin: boolean;
  readonly agencies: readonly string[];
}

/** Reads the rights of an e-mail from D1; an admin may all that a reviewer may. */
export async function rightsOf(db: D1Database, email: string): Promise<Rights> {
  const sql = "SELECT role, agency_code FROM member WHERE email = ?";
  const { results } = await db.prepare(sql).bind(email).all<{ role: string; agency_code: string }>();
  const admin = results.some((row) => row.role === "admin");
  return {
    email,
    admin,
    reviewer: admin || results.some((row) => row.role === "reviewer"),
    agencies: results.filter((row) => row.role === "staff").map((row) => row.agency_code),
  };
}
