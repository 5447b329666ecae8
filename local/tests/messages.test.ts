// The table of messages is the discovery document's, and the schema check itself is proven against the recordings.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answerProblems, withNewer } from "./support/answerSchema.ts";
import { HAVE_RECORDINGS, recording, recordingNames } from "./support/recordings.ts";
import type { Cassette } from "./support/replay.ts";

interface Property {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Property;
  readonly additionalProperties?: Property;
}

const NAMES: Readonly<Record<string, string>> = {
  "string/google-fieldmask": "mask",
  "number/float": "float",
  "number/double": "double",
  "integer/int32": "int",
  "boolean/": "bool",
};

function typeName(property: Property): string {
  if (property.$ref !== undefined) return property.$ref;
  if (property.type === "array") return `${typeName(property.items ?? {})}[]`;
  if (property.type === "object") return `map:${typeName(property.additionalProperties ?? {})}`;
  if (property.enum !== undefined) return `(${property.enum.join("|")})`;
  return NAMES[`${property.type}/${property.format ?? ""}`] ?? property.type ?? "";
}

describe.skipIf(!HAVE_RECORDINGS)("messages of the Sheets API", () => {
  test("messages.txt says what the discovery document says", () => {
    const schemas = withNewer(
      recording<{ schemas: Record<string, { properties?: Record<string, Property> }> }>("sheets-v4.json").schemas,
    );
    const lines = Object.keys(schemas)
      .sort()
      .map((name) => {
        const properties = schemas[name]?.properties ?? {};
        const fields = Object.keys(properties)
          .sort()
          .map((key) => ` ${key}=${typeName(properties[key] ?? {})}`);
        return `${name}${fields.join("")}`;
      });
    const table = readFileSync(new URL("../protoJson/messages.txt", import.meta.url), "utf8");
    expect(table.trim().split("\n")).toEqual(lines);
  });

  test("every recorded answer passes the schema that ours must pass", () => {
    const problems = recordingNames("cassettes").flatMap((name) =>
      recording<Cassette>("cassettes", name).interactions.flatMap(({ request, response }) => {
        const call = `${request.method} ${request.uri.replace(/^https:\/\/[^/]+/, "")}`;
        return answerProblems(call, response.status.code, JSON.parse(response.body.string || "null"));
      }),
    );
    expect(problems).toEqual([]);
    const wrong = answerProblems("GET /v4/spreadsheets/x/values/A1", 200, { range: "A1", value: [] });
    expect(wrong).toEqual([
      `GET /v4/spreadsheets/x/values/A1:  must NOT have additional properties {"additionalProperty":"value"}`,
    ]);
  });
});
