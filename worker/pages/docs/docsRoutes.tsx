// The routes of /docs: what can be asked, with what, and what comes back; those of the public first.

import { OPERATIONS } from "../../api/operations.ts";
import { type Answer, BAD, LIMITED, NOT_MODIFIED, type Operation, TAGS } from "../../feed/openapi/operation.ts";
import { LIST_PARAMETERS, type Parameter } from "../../feed/openapi/parameters.ts";
import { MarkedText } from "../frame/markedText.tsx";

/** The answers of every read, told once. */
const USUAL: readonly Answer[] = [NOT_MODIFIED, BAD, LIMITED];

/** Every operation of the description under its group. */
export function DocsRoutes() {
  return (
    <section>
      <h2>Routes</h2>
      <p>Every read may also answer:</p>
      <Answers answers={USUAL} />
      {TAGS.map(({ name, description }) => (
        <>
          <h3>
            {name}: <small>{description}</small>
          </h3>
          {OPERATIONS.filter((one) => one.tag === name).map((operation) => (
            <Route operation={operation} />
          ))}
        </>
      ))}
    </section>
  );
}

const TOKENS: Readonly<Record<NonNullable<Operation["token"]>, string>> = {
  needed: "A Google ID token of the city's staff is needed.",
  or_link: "A reviewer's Google ID token is needed, or a one-time link.",
  optional: "Everybody may read it; a reviewer's Google ID token shows more.",
};

function Route({ operation }: { readonly operation: Operation }) {
  const { method, path, summary, description, parameters, body, answers, token } = operation;
  return (
    <details class="route">
      <summary>
        <code>
          {method.toUpperCase()} {path}
        </code>{" "}
        <span>{summary}</span>
      </summary>
      <p>
        <MarkedText text={description} />
      </p>
      {token === undefined ? null : <p>{TOKENS[token]}</p>}
      {parameters.length === 0 ? null : <Parameters parameters={parameters} path={path} />}
      {body === undefined ? null : <Body body={body} />}
      <h4>Answers</h4>
      <Answers answers={answers.filter((one) => !USUAL.includes(one))} />
    </details>
  );
}

/** The filters are told where they are met first. */
const [FIRST_LIST] = OPERATIONS.filter((one) => LIST_PARAMETERS.every((filter) => one.parameters.includes(filter)));

function Parameters({ parameters, path }: { readonly parameters: readonly Parameter[]; readonly path: string }) {
  const isLater = path !== FIRST_LIST?.path && LIST_PARAMETERS.every((one) => parameters.includes(one));
  const told = isLater ? parameters.filter((one) => !LIST_PARAMETERS.includes(one)) : parameters;
  return (
    <>
      <h4>Parameters</h4>
      {isLater ? (
        <p>
          All that narrow <code>{FIRST_LIST?.path}</code>, and:
        </p>
      ) : null}
      <dl class="rows">
        {told.map(({ name, description, schema }) => (
          <div>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <MarkedText text={description} /> <Values schema={schema} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Body({ body: { required, schema } }: { readonly body: NonNullable<Operation["body"]> }) {
  return (
    <>
      <h4>Body</h4>
      <p>
        JSON{required ? "" : "; it may be absent"}. Such as{" "}
        {schema.examples.map((one, at) => (
          <>
            {at === 0 ? "" : " or "}
            <code>{JSON.stringify(one)}</code>
          </>
        ))}
        .
      </p>
      <dl class="rows">
        {Object.entries(schema.properties).map(([name, { description }]) => (
          <div>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <MarkedText text={description} /> {schema.required?.includes(name) ? <small>required</small> : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const FEW = 20;

function Values({ schema }: { readonly schema: Parameter["schema"] }) {
  const items = schema.items as Parameter["schema"] | undefined;
  const values = schema.enum ?? items?.enum;
  const parts = [
    ...(Array.isArray(values) && values.length <= FEW ? [values.join(" · ")] : []),
    ...(schema.minimum === undefined ? [] : [`${schema.minimum} to ${schema.maximum}`]),
    ...(schema.default === undefined ? [] : [`usually ${schema.default}`]),
    ...(Array.isArray(schema.examples) ? [`such as ${schema.examples.join(" or ")}`] : []),
  ];
  return parts.length === 0 ? null : <small class="codes">{parts.join("; ")}</small>;
}

function Answers({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <dl class="rows">
      {answers.map(({ status, description, type }) => (
        <div>
          <dt>{status}</dt>
          <dd>
            <MarkedText text={description} /> {type === undefined ? null : <small>{type}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
