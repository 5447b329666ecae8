// Writes docs/api.md: every operation of the API, from the table that the OpenAPI document is made of.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { OPERATIONS } from "../worker/api/operations.ts";
import { CLIENTS } from "../worker/feed/openapi/clients.ts";
import type { Answer, Operation } from "../worker/feed/openapi/operation.ts";
import type { Parameter } from "../worker/feed/openapi/parameters.ts";
import { runCommand } from "./command/runCommand.ts";

/** Where the page stands. */
export const API_PAGE = fileURLToPath(new URL("../docs/api.md", import.meta.url));

const ABOUT = `# The API

Written by \`npm run api\` from the table that the OpenAPI document is made of. A running Worker serves that document at
\`/openapi.json\`, a page to read it at \`/docs\`, and the schema of an item at \`/schema.json\`. Answers are UTF-8
JSON in an envelope with \`schema_version\`, licence and disclaimer; errors are \`application/problem+json\` and name what is right. Reading needs no token.
`;

const TOKENS: Readonly<Record<NonNullable<Operation["token"]>, string>> = {
  needed: "Needs a Google ID token.",
  or_link: "Needs a Google ID token or a one-time link.",
  optional: "A reviewer's token adds to the answer.",
};

/** The whole page. */
export function apiPage(): string {
  const tags = [...new Set(OPERATIONS.map((one) => one.tag))];
  const sections = tags.map((tag) => {
    const operations = OPERATIONS.filter((one) => one.tag === tag);
    return [`## ${tag}`, ...operations.map(operationWords)].join("\n\n");
  });
  return `${[ABOUT.trimEnd(), ...sections, ...clientWords()].join("\n\n")}\n`;
}

/** Where the address of a city stands. */
const ANY_CITY = "https://kerjasama.example.go.id";

function clientWords(): string[] {
  const about = "Put the address of your city in place of the one that stands here.";
  const clients = CLIENTS.flatMap((one) => {
    return [`### ${one.name}`, one.about, `\`\`\`\n${one.code(ANY_CITY)}\n\`\`\``];
  });
  return ["## Clients in fifteen lines", about, ...clients];
}

function operationWords({ method, path, summary, description, token, parameters, body, answers }: Operation): string {
  const told = [`${summary}.`, description, token === undefined ? "" : TOKENS[token]].filter((one) => one !== "");
  return [
    `### \`${method.toUpperCase()} ${path}\``,
    told.join(" "),
    ...(parameters.length > 0 ? [table(["Parameter", "What"], parameters.map(parameterCells))] : []),
    ...(body === undefined ? [] : bodyWords(body)),
    table(["Answer", "What"], answers.map(answerCells)),
  ].join("\n\n");
}

function parameterCells({ name, required, description }: Parameter): string[] {
  return [`\`${name}\`${required === true ? " (required)" : ""}`, description];
}

function bodyWords({ required, schema }: NonNullable<Operation["body"]>): string[] {
  const members = Object.entries(schema.properties).map(([name, { description }]) => {
    return [`\`${name}\`${schema.required?.includes(name) ? " (required)" : ""}`, description];
  });
  const examples = schema.examples.map((one) => `\`${JSON.stringify(one)}\``).join(" or ");
  return [
    `The body is JSON${required ? "" : ", and may be absent"}, such as ${examples}.`,
    ...(members.length === 0 ? [] : [table(["Member of the body", "What"], members)]),
  ];
}

function answerCells({ status, type, description }: Answer): string[] {
  return [type === undefined ? String(status) : `${status} \`${type}\``, description];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, head.map(() => "---"), ...rows];
  return cells
    .map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`)
    .join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand({ usage: "npm run api\nMenulis docs/api.md.\n", options: {}, takes: [0, 0] }, () => {
    writeFileSync(API_PAGE, apiPage());
    return 0;
  });
}
