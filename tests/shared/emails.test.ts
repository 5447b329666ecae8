// Two addresses are one where they differ in A to Z alone; a sign that only looks like a letter is another address.

import { expect, it } from "vitest";
import { emailsIn } from "../../shared/register/agency.ts";

it.each([
  ["Staf.DKP@Kota.example", ["staf.dkp@kota.example"]],
  ["staf.d\u212Ap@kota.example", ["staf.d\u212Ap@kota.example"]],
  ["ADM\u0130N@kota.example", ["adm\u0130n@kota.example"]],
])("%s", (text, addresses) => {
  expect(emailsIn(text)).toEqual(addresses);
});
