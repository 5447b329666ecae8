// The people of the sample city who keep the register; none of them is an agency's staff. All addresses are reserved.

/** The domain of every address in the sample city; `.example` is reserved and reaches nobody (RFC 2606). */
export const DOMAIN = "banjarmasin.example";

/** The owner of all files of the sample city. */
export const OWNER = `setdako@${DOMAIN}`;

/** The administrator of the register. */
export const ADMIN = `admin.kembar@${DOMAIN}`;

/** Those who decide. */
export const REVIEWERS = [
  `peninjau.tapem@${DOMAIN}`,
  `peninjau.hukum@${DOMAIN}`,
  `peninjau.bapperida@${DOMAIN}`,
] as const;

/** The rows of Pengguna: the owner keeps the register too, and so is an admin in it. */
export const USERS = [
  { email: OWNER, role: "admin" },
  { email: ADMIN, role: "admin" },
  ...REVIEWERS.map((email) => ({ email, role: "reviewer" }) as const),
] as const;
