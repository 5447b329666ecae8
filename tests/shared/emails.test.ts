// Two addresses are one where they differ in A to Z alone; a sign that only looks like a letter is another address, and what
// stands around an address is no part of it.

import { expect, it } from "vitest";
import { emailsIn } from "../../shared/register/emailsIn.ts";

it.each([
  ["Staf.DKP@Kota.example", ["staf.dkp@kota.example"]],
  ["staf.d\u212Ap@kota.example", ["staf.d\u212Ap@kota.example"]],
  ["ADM\u0130N@kota.example", ["adm\u0130n@kota.example"]],
])("%s", (text, addresses) => {
  expect(emailsIn(text)).toEqual(addresses);
});

it.each([
  ["a@b.id=Budi", ["a@b.id"]],
  ["Budi=a@b.id", ["a@b.id"]],
  ["a＠b．id", ["a@b.id"]],
  ["Ａ＠ｂ。ｉｄ（Budi）", ["a@b.id"]],
  ["a﹫b﹒id", ["a@b.id"]],
  ["[a@b.id](mailto:a@b.id)", ["a@b.id"]],
  ["mailto:a%40b.id?cc=c@d.id", ["a@b.id"]],
  ["**a@b.id**, _c@d.id_, `e@f.id`", ["a@b.id", "c@d.id", "e@f.id"]],
  ["a@b.id+c@d.id&e@f.id", ["a@b.id", "c@d.id", "e@f.id"]],
  ["a@b.id—Budi → c@d.id#x", ["a@b.id", "c@d.id"]],
  ["- a@b.id:Budi\n-c@d.id!", ["a@b.id", "c@d.id"]],
  ["a@b.id-Budi", ["a@b.id"]],
  ["r&d@b.id, a+tag@b.id, o'neil@b.id, _a@b.id", ["r&d@b.id", "a+tag@b.id", "o'neil@b.id", "_a@b.id"]],
  ["budi@dinas-kota.go.id, a@b.xn--p1ai", ["budi@dinas-kota.go.id", "a@b.xn--p1ai"]],
  ["a@@b.id; a@b@c.id; @b.id; a@; ⓑudi@b.id; a(at)b.id", []],
])("%s as a cell", (text, addresses) => {
  expect(emailsIn(text)).toEqual(addresses);
});
