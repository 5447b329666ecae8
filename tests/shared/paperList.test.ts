// Addresses of papers: read back as they are written, and refused where no paper is.

import { describe, expect, it } from "vitest";
import { folderName } from "../../shared/papers/folderName.ts";
import {
  ASKED,
  type AskedKind,
  MAX_FOLDER_ROWS,
  MAX_PAPER_ROWS,
  paperPath,
  readPaperPath,
} from "../../shared/papers/paperList.ts";

const ID = "KB-7M2Q9D4XKA";

describe("addresses", () => {
  it("are read back as they are written", () => {
    for (const kind of Object.keys(ASKED) as AskedKind[]) {
      const ids = { one: [ID], chosen: [ID, "KB-0000000001"], none: [] }[ASKED[kind].rows];
      const [path = "", query] = paperPath({ kind, ids }).split("?ids=");
      expect(readPaperPath(path, query)).toEqual({ kind, ids });
    }
  });

  it.each([
    ["/v1/papers/bahan-tkksd.docx", undefined, "no_ids"],
    ["/v1/papers/bahan-tkksd.docx", " , ", "no_ids"],
    ["/v1/papers/bahan-tkksd.docx", "KB-1", "bad_id"],
    ["/v1/papers/KB-1/rencana-kerja-sama.docx", undefined, "bad_id"],
    ["/v1/papers/rencana-kerja-sama.docx", undefined, "unknown"],
    ["/v1/papers/a/b/rencana-kerja-sama.docx", undefined, "unknown"],
    ["/v1/papers/laporan-cakupanxdocx", undefined, "unknown"],
  ])("%s with %s: %s", (path, ids, problem) => {
    expect(readPaperPath(path, ids)).toBe(problem);
  });

  it("take ids in lower case, each once, up to a hundred", () => {
    const many = Array.from({ length: MAX_PAPER_ROWS + 1 }, (_, at) => `KB-${String(at).padStart(10, "0")}`);
    expect(readPaperPath("/v1/papers/bahan-tkksd.docx", `${ID.toLowerCase()},${ID}`)).toEqual({
      kind: "bahan-tkksd",
      ids: [ID],
    });
    expect(readPaperPath("/v1/papers/bahan-tkksd.docx", many.join(","))).toBe("too_many_ids");
    expect(readPaperPath("/v1/papers/bahan-tkksd.docx", many.slice(1).join(","))).toMatchObject({ ids: many.slice(1) });
    const most = many.slice(0, MAX_FOLDER_ROWS);
    expect(readPaperPath("/v1/papers/papers.zip", most.join(","))).toEqual({ kind: "folder", ids: most });
    expect(readPaperPath("/v1/papers/papers.zip", many.slice(0, MAX_FOLDER_ROWS + 1).join(","))).toBe("too_many_ids");
  });
});

describe("the folder of a row", () => {
  it.each([
    ["Pelatihan perawat: lansia <A&B>", `Pelatihan perawat lansia A&B ${ID}`],
    ["../..\\rahasia\n|x?", `rahasia x ${ID}`],
    ["Wisata sungai – 水郷", `Wisata sungai – 水郷 ${ID}`],
    ["\u202e\ud83d ", ID],
    ["", ID],
    [`${"kata ".repeat(11)}${"x".repeat(30)}`, `${"kata ".repeat(11)}${ID}`],
  ])("%j is called %j", (title, name) => {
    expect(folderName(title, ID)).toBe(name);
  });
});
