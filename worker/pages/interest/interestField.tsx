// One field of the form of an interest, with what to write and what is wrong with what was written.

import { COUNTRIES } from "../../../shared/countries/countries.ts";
import type { InterestField as Field } from "../../../shared/interestFields.ts";
import type { Problem } from "../../../shared/messages/problem.ts";
import { sentenceOf } from "../../../shared/messages/sentenceOf.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { INTEREST } from "../words/interest.ts";

interface FieldView {
  readonly field: Field;
  readonly language: Language;
  readonly value: string;
  readonly problem: Problem | undefined;
}

/** The label, the help, the control and its problem, tied to one another. */
export function InterestField({ field, language, value, problem }: FieldView) {
  const { key, heading, help, needed } = field;
  const told = [help[language] === "" ? [] : [`help-${key}`], problem === undefined ? [] : [`wrong-${key}`]].flat();
  return (
    <div class="field">
      <label for={`f-${key}`}>
        {heading[language]}
        {needed ? null : ` (${INTEREST.optional[language]})`}
      </label>
      {help[language] === "" ? null : (
        <p class="help" id={`help-${key}`}>
          {help[language]}
        </p>
      )}
      <Control
        field={field}
        language={language}
        value={value}
        more={{
          id: `f-${key}`,
          name: key,
          required: needed,
          "aria-describedby": told.length === 0 ? undefined : told.join(" "),
          "aria-invalid": problem === undefined ? undefined : "true",
        }}
      />
      {problem === undefined ? null : (
        <p class="wrong" id={`wrong-${key}`}>
          {sentenceOf(problem, language)}
        </p>
      )}
    </div>
  );
}

interface ControlView {
  readonly field: Field;
  readonly language: Language;
  readonly value: string;
  readonly more: Readonly<Record<string, string | boolean | undefined>>;
}

function Control({ field: { kind, max, autocomplete }, language, value, more }: ControlView) {
  if (kind === "lines") {
    return (
      <textarea {...more} maxlength={max} rows={5}>
        {value}
      </textarea>
    );
  }
  if (kind !== "country") {
    const type = kind === "email" ? "email" : "text";
    return <input {...more} type={type} value={value} maxlength={max} autocomplete={autocomplete ?? "off"} />;
  }
  const named = COUNTRIES.map((one) => ({ code: one.code, name: one[language] })).sort((a, b) =>
    a.name.localeCompare(b.name, language),
  );
  return (
    <select {...more} autocomplete={autocomplete}>
      <option value="">{INTEREST.choose[language]}</option>
      {named.map(({ code, name }) => (
        <option value={code} selected={code === value}>
          {name}
        </option>
      ))}
    </select>
  );
}
