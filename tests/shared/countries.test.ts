// Country names as people type them become ISO codes; what is not sure is refused with the nearest name.

import { describe, expect, it } from "vitest";
import { COUNTRIES } from "../../shared/countries/countries.ts";
import { COUNTRY, findCountries } from "../../shared/countries/findCountries.ts";
import { ALIASES, NAME_OVERRIDES, NO_RELATIONS } from "../../shared/countries/overrides.ts";
import { twoOfThree } from "../../shared/countries/threeLetterCodes.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { countryProblem } from "../../shared/parse/countryProblem.ts";

/** Every word of three capital letters that is the code of a country. */
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const THREE = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c))).filter(
  (three) => twoOfThree(three) !== undefined,
);
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
    ["Korea Selatan", ["KR"]],
    ["Korsel; Korut", ["KP", "KR"]],
    ["Korea (Selatan)", ["KR"]],
    ["JPN, NLD; XKX", ["JP", "NL", "XK"]],
    ["Hongkong; Burma; Makao; Ivory Coast", ["CI", "HK", "MM", "MO"]],
    ["Viet Nam, Timor Timur, Saudi, Siria", ["SA", "SY", "TL", "VN"]],
    ["U.S.A.; U.K.; PRC", ["CN", "GB", "US"]],
    ["(Jepang, Belanda)", ["JP", "NL"]],
    ["( Jepang ; Belanda ).", ["JP", "NL"]],
    ["misalnya Jepang", ["JP"]],
    ["Misalnya: Jepang, Belanda", ["JP", "NL"]],
    ["antara lain: 1. Jepang 2. Belanda", ["JP", "NL"]],
    ["Negara sasaran: Jepang; seperti Belanda", ["JP", "NL"]],
    ["e.g. Japan, such as Netherlands", ["JP", "NL"]],
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

  it("refuses what may be two countries, or a country and a region, with both", () => {
    const either = (text: string, ...codes: string[]) => ({ text, nearest: undefined, either: codes });
    expect(findCountries("AS; Korea; Kongo; negara Korea")).toEqual({
      codes: [],
      unknown: [
        either("AS", "US", "AS"),
        either("Korea", "KR", "KP"),
        either("Kongo", "CG", "CD"),
        either("negara Korea", "KR", "KP"),
      ],
    });
    const [america] = findCountries("Amerika").unknown;
    expect(america).toEqual({ ...either("Amerika", "US"), region: ["CA", "MX", "BR", "AR", "CL"] });
    expect(findCountries("Samoa Amerika").codes).toEqual(["AS"]);
  });

  it("says both readings in words", () => {
    const told = (text: string) =>
      findCountries(text).unknown.map((one) => sentenceOf(countryProblem(one, "country"), "id"));
    expect([...told("Korea"), ...told("Amerika")]).toEqual([
      'Negara: "Korea" cocok dengan Korea Selatan dan Korea Utara. Pilih salah satu.',
      'Negara: "Amerika" dapat berarti Amerika Serikat atau kawasan. Tulis Amerika Serikat, atau nama negara lain di kawasan itu, misalnya Kanada, Meksiko, Brasil, Argentina dan Cile.',
    ]);
  });

  it("names members alone as help for the European Union", () => {
    for (const name of ["Uni Eropa", "European Union", "EU", "UE"]) {
      const [{ region = [] } = {}] = findCountries(name).unknown;
      expect(region.length).toBeGreaterThan(5);
      expect(region.filter((code) => ["GB", "TR", "CH", "NO", "RU", "UA"].includes(code))).toEqual([]);
    }
  });

  it("reads a three-letter code of every country in capitals alone, and takes no word for one", () => {
    const threes = COUNTRIES.map(({ code }) => code).map((code) => THREE.find((three) => twoOfThree(three) === code));
    expect(threes.filter((three) => three === undefined)).toEqual([]);
    expect(THREE).toHaveLength(COUNTRIES.length);
    expect(THREE.filter((three) => findCountries(three).codes.join() !== twoOfThree(three))).toEqual(["AND"]);
    expect(findCountries("jpn; are; can; per; Jepang\nAND\nBelanda").codes).toEqual(["JP", "NL"]);
    expect(findCountries("jpn").unknown).toEqual([{ text: "jpn", nearest: "Jepang" }]);
  });
});
