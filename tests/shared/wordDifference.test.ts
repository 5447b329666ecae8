// What changed between two texts is told word by word, and nothing of either text is lost.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDifference } from "../../shared/text/wordDifference.ts";

const textOf = (was: string, text: string, kinds: readonly string[]) =>
  wordDifference(was, text)
    .filter(({ kind }) => kinds.includes(kind))
    .map((one) => one.text)
    .join("");

describe("the difference of two texts", () => {
  it("names the words that changed and leaves the others", () => {
    expect(
      wordDifference("Pelatihan bagi 20 perawat setiap tahun", "Pelatihan bagi 35 perawat lansia setiap tahun"),
    ).toEqual([
      { kind: "same", text: "Pelatihan bagi " },
      { kind: "gone", text: "20" },
      { kind: "new", text: "35" },
      { kind: "same", text: " perawat" },
      { kind: "new", text: " lansia" },
      { kind: "same", text: " setiap tahun" },
    ]);
  });

  it("reads neighbouring changed words as one phrase", () => {
    expect(wordDifference("kelas perawat malam", "kursus bidan malam")).toEqual([
      { kind: "gone", text: "kelas perawat" },
      { kind: "new", text: "kursus bidan" },
      { kind: "same", text: " malam" },
    ]);
  });

  it("is one piece where nothing changed, all was added, or all is gone", () => {
    expect(wordDifference("sama", "sama")).toEqual([{ kind: "same", text: "sama" }]);
    expect(wordDifference("", "baru")).toEqual([{ kind: "new", text: "baru" }]);
    expect(wordDifference("lama", "")).toEqual([{ kind: "gone", text: "lama" }]);
    expect(wordDifference("", "")).toEqual([]);
  });

  it("holds both texts letter for letter, whatever they are", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", " ", "  ", "\n", "kata ", "🙂"), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [was, text] = [one.join(""), other.join("")];
        expect(textOf(was, text, ["same", "new"])).toBe(text);
        expect(textOf(was, text, ["same", "gone"])).toBe(was);
      }),
    );
  });

  it("tells long texts that share nothing as a whole, at once", () => {
    const long = (word: string) => Array.from({ length: 2000 }, (_, n) => word + n).join(" ");
    expect(wordDifference(long("a"), long("b")).length).toBeLessThan(5000);
  });
});
