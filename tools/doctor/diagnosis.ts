// What the doctor says of one thing.

import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import type { Finding } from "../google/refusal.ts";
import { type DoctorCode, doctorCode } from "./codes.ts";

/** `thing` is a stable name, with a workbook's mark after a colon where it is of one. `mend`: where it is not fine. */
export interface Diagnosis {
  readonly thing: string;
  readonly state: "fine" | "missing" | "unknown";
  readonly told: Bilingual;
  readonly mend?: Bilingual;
  readonly code?: DoctorCode;
}

/** A finding under one of the doctor's codes. */
export interface DoctorFinding extends Finding {
  readonly code: DoctorCode;
}

/** What a step, Google or the key refused. */
export function doctorFinding(finding: Finding): DoctorFinding {
  return { ...finding, code: doctorCode(finding.code) };
}

/** It is as it should be. */
export function fine(thing: string, id: string, en: string): Diagnosis {
  return { thing, state: "fine", told: { id, en } };
}

/** It is not: what, and how it is mended. */
export function missing(thing: string, { code, told, mend }: DoctorFinding): Diagnosis {
  return { thing, state: "missing", code, told, mend };
}

/** It could not be looked at. */
export function unknown(thing: string, { code, told, mend }: DoctorFinding): Diagnosis {
  return { thing, state: "unknown", code, told, mend };
}
