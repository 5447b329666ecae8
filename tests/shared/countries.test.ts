// Country names as people type them become ISO codes; what is not sure is refused with the nearest name.

import { describe, expect, it } from "vitest";
import { COUNTRIES } from "../../shared/countries/countries.ts";
import { COUNTRY, findCountries } from "../../shared/countries/findCountries.ts";
import { ALIASES, NAME_OVERRIDES, NO_RELATIONS } from "../../shared/countries/overrides.ts";

const CODES = COUNTRIES.map((one) => one.code);

describe("the list of countries", () => {
  it("is ISO 3166-1 alpha-2, and Kosovo", () => {
    expect(CODES).toHaveLength(250);
    expect(new Set(CODES).size).toBe(250);
    expect(CODES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    const notThere = ["EU", "UN", "UK", "AN", "SU", "YU", "ZZ", "XA", "XB", "AC", "IC", "EA", "QO", "TP"];
    expect(notThere.filter((code) => CODES.includes(code))).toEqual([]);
    expect(["XK", "ID", "JP", "PS", "TL", "SS", "CW"].filter((code) => !CODES.includes(code))).toEqual([]);
  });

  it("stands in the order of its Indonesian names", () => {
    const names = COUNTRIES.map((one) => one.id);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "id")));
  });

  it("has the names that the city uses", () => {
    const named = COUNTRIES.filter((one) => NAME_OVERRIDES[one.code] !== undefined);
    expect(named.map((one) => `${one.code} ${one.id}`).sort()).toEqual([
      "CD Republik Demokratik Kongo",
      "CG Republik Kongo",
      "CI Pantai Gading",
      "HK Hong Kong",
      "MM Myanmar",
      "MO Makau",
      "PS Palestina",
    ]);
  });

  it("knows only aliases and hints of countries that exist", () => {
    expect([...Object.keys(ALIASES), ...NO_RELATIONS].filter((code) => !CODES.includes(code))).toEqual([]);
    expect(NO_RELATIONS).toEqual(["IL", "TW", "XK"]);
  });

  it("lets no spelling mean two countries: every name in both languages is read as its own code", () => {
    const wrong = COUNTRY.entries.flatMap(({ code, id, en, also = [] }) =>
      [id, en, ...also].filter((name) => findCountries(name).codes.join() !== code),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a cell of countries", () => {
  it.each([
    ["Jepang; Inggris", ["GB", "JP"]],
    ["jepang ;INGGRIS;  jepang", ["GB", "JP"]],
    ["Britania Raya", ["GB"]],
    ["Cina", ["CN"]],
    ["China", ["CN"]],
    ["Tiongkok", ["CN"]],
    ["Perancis", ["FR"]],
    ["Amerika", ["US"]],
    ["Korea", ["KR"]],
    ["Korea Selatan", ["KR"]],
    ["Belanda", ["NL"]],
    ["Jepang, Korea Selatan dan Malaysia", ["JP", "KR", "MY"]],
    ["Jepang/Belanda", ["JP", "NL"]],
    ["Jepang\nBelanda", ["JP", "NL"]],
    ["Trinidad dan Tobago", ["TT"]],
    ["Trinidad dan Tobago, Bosnia dan Herzegovina", ["BA", "TT"]],
    ["Cote d'Ivoire", ["CI"]],
    ["JP; nl", ["JP", "NL"]],
    [" ; ", []],
  ])("%s", (text, codes) => {
    expect(findCountries(text)).toEqual({ codes, unknown: [] });
  });

  it("keeps what is known and names the nearest of what is not", () => {
    expect(findCountries("Jepang; Blanda; Xyzzyx")).toEqual({
      codes: ["JP"],
      unknown: [
        { text: "Blanda", nearest: "Belanda" },
        { text: "Xyzzyx", nearest: undefined },
      ],
    });
  });

  it("refuses AS, which is American Samoa in ISO and the United States in Indonesian", () => {
    expect(findCountries("AS")).toEqual({ codes: [], unknown: [{ text: "AS", nearest: "Amerika Serikat" }] });
    expect(findCountries("Samoa Amerika").codes).toEqual(["AS"]);
  });
});
