// Who is let into a workbook, held against whom the register names: what is told, and what nobody can know.

import { describe, expect, it } from "vitest";
import { type Sharing, sharingGaps, sharingProblems } from "../../shared/register/sharing.ts";

const STAFF = ["a@kota.example", "b@kota.example"];
const shared = (people: Sharing["people"], isOpen = false): Sharing => ({ people, isOpen });

describe("who is let in", () => {
  it.each<readonly [string, Sharing, readonly string[], readonly string[]]>([
    ["all staff", shared(STAFF.map((one) => [one, "writer"])), [], []],
    [
      "one of the staff may only read",
      shared([
        ["a@kota.example", "writer"],
        ["b@kota.example", "reader"],
      ]),
      ["b@kota.example"],
      [],
    ],
    ["a stranger writes", shared([...STAFF, "c@luar.example"].map((one) => [one, "writer"])), [], ["c@luar.example"]],
    [
      "a stranger reads",
      shared([...STAFF.map((one) => [one, "writer"] as const), ["c@luar.example", "reader"]]),
      [],
      [],
    ],
    [
      "staff that manages the drive",
      shared([
        ["a@kota.example", "fileOrganizer"],
        ["b@kota.example", "owner"],
      ]),
      [],
      [],
    ],
    ["a reviewer writes", shared([...STAFF, "setdako@kota.example"].map((one) => [one, "writer"])), [], []],
    ["a group is let in, in which staff may be", shared([["a@kota.example", "writer"]], true), [], []],
    ["nobody", shared([]), STAFF, []],
  ])("%s", (_name, sharing, outside, strangers) => {
    expect(sharingGaps(sharing, STAFF, ["setdako@kota.example"])).toEqual({ outside, strangers });
  });

  it("is told at the agency's row of Perangkat Daerah, each kind once with all its people", () => {
    const sharing = shared([["c@luar.example", "writer"]]);
    const found = sharingProblems(sharing, { code: "DLH", staff: STAFF }, []);
    expect(found.map(({ code, id, column, values }) => [code, id, column, values?.list])).toEqual([
      ["staff_not_let_in", "DLH", "staff_emails", "a@kota.example, b@kota.example"],
      ["stranger_let_in", "DLH", "staff_emails", "c@luar.example"],
    ]);
  });
});
