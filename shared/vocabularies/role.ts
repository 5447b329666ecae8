// Roles of the people who decide.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const ROLE = vocabulary("role", { id: "Peran", en: "Role" }, "Kembar", [
  { code: "reviewer", id: "Peninjau", en: "Reviewer" },
  { code: "admin", id: "Admin", en: "Administrator" },
]);

export type Role = CodeOf<typeof ROLE>;
