// Writes docs/doors.md: who may do what, from the table that the Worker checks by.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DOORS, type Door, type Leave, WHO, type Who } from "../shared/doors/doors.ts";
import { runCommand } from "./command/runCommand.ts";

/** Where the page stands. */
export const DOORS_PAGE = fileURLToPath(new URL("../docs/doors.md", import.meta.url));

const LEAVES: Readonly<Record<Leave, string>> = { yes: "yes", own: "own agency", no: "–" };

const ABOUT = `# Who may do what

Written by \`npm run doors\` from \`shared/doors/doors.ts\`, the table that the Worker checks every request by. What is
not in it is public: anybody may read it, and nobody may change anything by reading. Anybody may express an interest by the forms of the
catalogue, which counts once the link of its letter was opened (docs/adr/0011-interest.md).

A person signs in with a Google ID token whose verified e-mail stands in \`Perangkat Daerah\` (staff) or \`Pengguna\`
(reviewers, administrators); one who is in several lists may all that any of them may. No token or one that fails a check
is answered with 401, a good token of somebody who may not with 403. Who leaves the lists loses the right with the next
reading of the register. A list that loses all of its rows at once, or half of them and at least five, is held: \`Masalah\` says so with the
next sync, and exactly the rights of the last good reading stand until it is filled again or its code is released. Addresses are compared in A to Z. Who clicks in a script
that nobody admitted yet (its OAuth client is neither in \`CLIENT_IDS\` nor admitted) is answered with 401 \`client_pending\`, whatever the person may otherwise.
The service account works at Google with what was shared with it; here it may admit scripts, which has to work while none is known, with a
token that it signs for Kembar alone, and nothing else.
`;

/** The whole page. */
export function doorsPage(): string {
  const roles = Object.keys(WHO) as Who[];
  const head = ["Action", "Route", ...Object.values(WHO)];
  const rows = Object.values(DOORS).map(({ title, routes, who }: Door) => [
    title,
    routes.map((route) => `\`${route}\``).join(", "),
    ...roles.map((role) => LEAVES[who[role]]),
  ]);
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${ABOUT}\n${lines.join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand({ usage: "npm run doors\nMenulis docs/doors.md.\n", options: {}, takes: [0, 0] }, () => {
    writeFileSync(DOORS_PAGE, doorsPage());
    return 0;
  });
}
