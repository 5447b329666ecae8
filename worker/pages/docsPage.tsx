// /docs: the API for people, from the same operations and schemas as /openapi.json. Nothing is loaded from elsewhere.

import { ITEM_COLUMNS } from "../../shared/publish/itemColumns.ts";
import type { Answer, Operation } from "../feed/openapi/operation.ts";
import { OPERATIONS } from "../feed/openapi/operations.ts";
import type { Parameter } from "../feed/openapi/parameters.ts";
import type { Making } from "../feed/serve.ts";
import { PageHead } from "./pageHead.tsx";
import { ScrollBox } from "./scrollBox.tsx";
import { frameFor, pageDraft } from "./servePage.tsx";

const TITLE = "For developers";
const LEAD = "Everything in the catalogue is open data: as JSON, as a feed, as a table. No key is needed.";

/** The page; in English, as its readers' tools are. */
export function docsPage(making: Making) {
  const frame = frameFor(making, { language: "en", title: TITLE, description: LEAD, path: "/docs", single: true });
  return pageDraft(
    frame,
    <>
      <PageHead title={TITLE} lead={LEAD} />
      <div class="wrap prose docs">
        <Conventions base={making.base} />
        <section>
          <h2>Routes</h2>
          {OPERATIONS.map((operation) => (
            <Route operation={operation} />
          ))}
        </section>
        <Fields />
      </div>
    </>,
  );
}

function Conventions({ base }: { readonly base: string }) {
  return (
    <section>
      <h2>In short</h2>
      <ScrollBox label="Examples">
        <pre>
          <code>{`curl '${base}/v1/opportunities?scope=LUAR_NEGERI&limit=10'
curl '${base}/v1/changes'
curl '${base}/feed.json?lang=en'`}</code>
        </pre>
      </ScrollBox>
      <ul class="lines">
        <li>
          Machine description: <a href="/openapi.json">OpenAPI 3.1</a>, <a href="/schema.json">JSON Schema</a>,{" "}
          <a href="/datapackage.json">Data Package</a>, <a href="/catalog.jsonld">DCAT</a>.
        </li>
        <li>
          Lists are paged by <code>next_cursor</code>. A cursor reads one snapshot to its end, whatever is published
          meanwhile, and is kept for 24 hours.
        </li>
        <li>
          To keep a copy, read <code>/v1/changes</code>, apply upserts and tombstones in order, and come back with{" "}
          <code>since=next_cursor</code>.
        </li>
        <li>
          Every answer has a strong <code>ETag</code>; send it as <code>If-None-Match</code> and get 304 while nothing
          changed.
        </li>
        <li>
          Errors are <code>application/problem+json</code> (RFC 9457) with a stable <code>code</code> and words that say
          what is right.
        </li>
        <li>
          Identifiers are never reused. An item that is no longer public answers 410, and stands in{" "}
          <code>/v1/changes</code> as a tombstone.
        </li>
      </ul>
    </section>
  );
}

const TOKENS: Readonly<Record<NonNullable<Operation["token"]>, string>> = {
  needed: "A Google ID token of the city's staff is needed.",
  or_link: "A reviewer's Google ID token is needed, or a one-time link.",
  optional: "Everybody may read it; a reviewer's Google ID token shows more.",
};

function Route({ operation }: { readonly operation: Operation }) {
  const { method, path, summary, description, parameters, answers, token } = operation;
  return (
    <details class="route">
      <summary>
        <code>
          {method.toUpperCase()} {path}
        </code>{" "}
        <span>{summary}</span>
      </summary>
      <p>{description}</p>
      {token === undefined ? null : <p>{TOKENS[token]}</p>}
      {parameters.length === 0 ? null : <Parameters parameters={parameters} />}
      <Answers answers={answers} />
    </details>
  );
}

function Parameters({ parameters }: { readonly parameters: readonly Parameter[] }) {
  return (
    <dl class="rows">
      {parameters.map(({ name, description, schema }) => (
        <div>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            {description}
            <Values schema={schema} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const FEW = 20;

function Values({ schema }: { readonly schema: Parameter["schema"] }) {
  const items = schema.items as Parameter["schema"] | undefined;
  const values = schema.enum ?? items?.enum;
  if (!Array.isArray(values) || values.length > FEW) return null;
  return <small class="codes">{values.join(" · ")}</small>;
}

function Answers({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <dl class="rows">
      {answers.map(({ status, description, type }) => (
        <div>
          <dt>{status}</dt>
          <dd>
            {description} {type === undefined ? null : <small>{type}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Fields() {
  return (
    <section>
      <h2>Fields of an opportunity</h2>
      <p>In the table each field is a column of this name. Codes are explained by /v1/vocabularies.</p>
      <dl class="rows">
        {ITEM_COLUMNS.filter((column) => !column.isLabel).map(({ name, type, isList, required, description }) => (
          <div>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {description}{" "}
              <small>
                {isList ? `list of ${type}` : type}
                {required || isList ? "" : ", may be null"}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
