// A proof of work: a browser that runs scripts spends about a second before it sends, which costs a flood far more.

import { digest } from "../version/digest.ts";

/** 15 zero bits: some 33,000 tries. The script of the form (worker/pages/assets/proofScript.ts) looks for the same. */
const BEGINNING = "000";

/** No proof that the script finds is longer. */
const LONGEST = 16;

/** Whether this number was found for this form. */
export function isProof(form: string, proof: string): boolean {
  return /^\d+$/.test(proof) && proof.length <= LONGEST && digest(`${form}.${proof}`, BEGINNING.length) === BEGINNING;
}
