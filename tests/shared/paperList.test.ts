// Addresses of papers: read back as they are written, and refused where no paper is.

import { describe, expect, it } from "vitest";
import { MAX_PAPER_ROWS, PAPERS, type PaperKind, paperPath, readPaperPath } from "../../shared/papers/paperList.ts";

const ID = "KB-7M2Q9D4XKA";

describe("addresses", () => {
  it("are read back as they are written", () => {
    for (const kind of Object.keys(PAPERS) as PaperKind[]) {
      const ids = { one: [ID], chosen: [ID, "KB-0000000001"], none: [] }[PAPERS[kind].rows];
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
  });
});
