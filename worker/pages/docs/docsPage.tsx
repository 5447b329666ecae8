// /docs: the API for people, from the same operations and schemas as /openapi.json. Nothing is loaded from elsewhere.

import { ITEM_COLUMNS } from "../../../shared/publish/itemColumns.ts";
import { VERSIONED_SCHEMA } from "../../feed/formats/itemSchema.ts";
import type { Making } from "../../feed/model/serve.ts";
import { CLIENTS } from "../../feed/openapi/clients.ts";
import { MarkedText } from "../frame/markedText.tsx";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PageHead } from "../frame/pageHead.tsx";
import { ScrollBox } from "../frame/scrollBox.tsx";
import { frameFor } from "../parts/frameFor.ts";
import { DocsRoutes } from "./docsRoutes.tsx";

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
        <KeepingACopy />
        <Clients base={making.base} />
        <DocsRoutes />
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
          Every answer, member by member: <a href="/openapi.json">OpenAPI 3.1</a>; also{" "}
          <a href="/schema.json">JSON Schema</a> (<a href={VERSIONED_SCHEMA}>of this version, for any city</a>),{" "}
          <a href="/datapackage.json">Data Package</a>, <a href="/catalog.jsonld">DCAT</a>.
        </li>
        <li>
          Every JSON answer names <code>schema_version</code>, <code>generated_at</code>, <code>license</code> and{" "}
          <code>disclaimer</code>. New fields may come with any version: skip those that you do not know.
        </li>
        <li>
          Texts are <code>{'{"id": …, "en": …}'}</code>. The Indonesian one applies; the English one may be null.{" "}
          <code>lang</code> changes messages, labels and ranking, never the shape.
        </li>
        <li>
          Lists are newest first and paged: give <code>next_cursor</code> as <code>cursor</code> until it is null. A
          cursor reads one snapshot to its end, whatever is published meanwhile, and is kept for 24 hours.
        </li>
        <li>
          Every answer has a strong <code>ETag</code>: send it as <code>If-None-Match</code> and get 304 while nothing
          changed. Asking every few minutes is welcome; what is published is readable within five seconds.
        </li>
        <li>
          Errors are <code>application/problem+json</code> (RFC 9457) with a stable <code>code</code> and words that say
          what is right. An unknown parameter is an error.
        </li>
        <li>
          Items with <code>example: true</code> are invented, to show how a catalogue looks.
        </li>
      </ul>
    </section>
  );
}

function KeepingACopy() {
  return (
    <section>
      <h2>Keeping a copy</h2>
      <ol class="numbered">
        <li>
          Read <code>/v1/changes</code>. Of each of its <code>items</code>, an <code>upsert</code> brings the whole{" "}
          <code>item</code>: keep it under its <code>id</code>. A <code>tombstone</code> brings an <code>id</code>{" "}
          alone: delete it.
        </li>
        <li>
          While <code>has_more</code> is true, read on with <code>since=</code> and the <code>next_cursor</code> that
          you were given.
        </li>
        <li>
          Keep the last <code>next_cursor</code> and come back with it. It does not age. When nothing changed,{" "}
          <code>items</code> is empty.
        </li>
        <li>
          Should it be answered with 410 <code>cursor_expired</code>, the changes began anew: empty your copy and read
          from the beginning.
        </li>
      </ol>
      <p>
        Identifiers are never reused, but what was taken back may be published again under its own. <code>version</code>{" "}
        changes with the content, <code>modified_at</code> with anything that is public. What its agency no longer
        confirms leaves the list and stays at its address: it comes as an upsert with <code>listing</code>{" "}
        <code>lapsed</code>.
      </p>
      <p>
        Agreements are followed in the same way at <code>/v1/agreements/changes</code>: an upsert brings the{" "}
        <code>agreement</code>, and the key is its <code>code</code>.
      </p>
    </section>
  );
}

function Clients({ base }: { readonly base: string }) {
  return (
    <section>
      <h2>Clients in fifteen lines</h2>
      {CLIENTS.map(({ name, about, code }) => (
        <details class="route">
          <summary>{name}</summary>
          <p>
            <MarkedText text={about} />
          </p>
          <ScrollBox label={name}>
            <pre>
              <code>{code(base)}</code>
            </pre>
          </ScrollBox>
        </details>
      ))}
    </section>
  );
}

function Fields() {
  return (
    <section>
      <h2>Fields of an opportunity</h2>
      <p>
        In JSON a dot leads into an object; in the table each field is a column of this name, and codes have their words
        in a column beside them. Codes are explained by <code>/v1/vocabularies</code>.
      </p>
      <dl class="rows">
        {ITEM_COLUMNS.filter((column) => !column.isLabel).map(({ name, type, isList, required, description }) => (
          <div>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <MarkedText text={description} />{" "}
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
