// The way of an interest at the Worker: the form, hostile and excessive input, the confirmation, the page that follows it.

import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { isProof } from "../../shared/interest/proof.ts";
import { askOne, writeAndAsk } from "../../worker/store/ask.ts";
import { askInterestCounts, askInterests } from "../../worker/store/interests.ts";
import { reportLetters, takeLetters } from "../../worker/store/letters.ts";
import { ask } from "./support/ask.ts";
import { emptyFeed, publishSample, writeList } from "./support/publishSample.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

const NOW = new Date().toISOString();
const HOSTILE = `<script>alert(1)</script>"'><img src=x onerror=alert(1)> =HYPERLINK("https://jahat.example")`;
const GOOD = {
  organisation: "City of Kitakyushu",
  country: "JP",
  office: "International Policy Division",
  contact_name: "Kenari Seven",
  office_email: "Kenari.Seven@city.example",
  purpose: "Learn from the river schools.\nSend two teachers.",
  offer: "Water laboratories",
  timing: "2027",
};

const ITEM = `/en/opportunities/${sampleId(1)}/interest`;
const CITY = "/en/interest";
let address = 0;

/** Asks as a browser somewhere; each call from another network unless one is named. */
const askFrom = (path: string, init: RequestInit = {}, from = `203.0.113.${++address % 250}`) =>
  ask(path, { redirect: "manual", ...init, headers: { ...init.headers, "cf-connecting-ip": from } });
const tokenOn = async (path: string) =>
  /name="form" value="([^"]+)"/.exec(await (await askFrom(path)).text())?.[1] ?? "";
const send = (path: string, fields: Readonly<Record<string, string>>, from?: string) =>
  askFrom(
    path,
    {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
    },
    from,
  );
const express = async (path: string, differs: Readonly<Record<string, string>> = {}, from?: string) =>
  send(path, { ...GOOD, form: await tokenOn(path), ...differs }, from);
const codeOf = (answer: Response) => /^\/en\/interest\/([0-9a-z]{20})$/.exec(answer.headers.get("location") ?? "")?.[1];
const letters = async () => {
  const { before, ask: asked } = takeLetters(env.DB, new Date().toISOString());
  return (await writeAndAsk(env.DB, before, asked))[0];
};
const confirmed = async (path: string, differs: Readonly<Record<string, string>> = {}) => {
  const code = codeOf(await express(path, differs)) ?? "";
  const word = (await letters()).find((one) => one.code === code)?.confirmation ?? "";
  const answer = await askFrom(`/en/interest/${code}/confirm/${word}`, { method: "POST" });
  return { code, word, answer };
};
const rows = (sql: string) =>
  env.DB.prepare(sql)
    .all<Record<string, unknown>>()
    .then(({ results }) => results);

beforeEach(async () => {
  await emptyFeed();
  await env.DB.batch(["interest", "letter"].map((table) => env.DB.prepare(`DELETE FROM ${table}`)));
  await writeList("Profil Kota", {
    name: { key: "name", value_id: "Kota Banjarmasin", value_en: "City of Banjarmasin" },
    desk_email: { key: "desk_email", value_id: "kerjasama@kota.example" },
  });
  await publishSample([sampleItem(1), sampleItem(2, { availability: "in_discussion" })], [], NOW);
});

describe("the form", () => {
  test.each([ITEM, CITY, ITEM.replace("/en/", "/id/"), "/id/interest"])(
    "%s stands for itself, without a script",
    async (path) => {
      const answer = await askFrom(path);
      const text = await answer.text();
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
      expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
      expect(text).not.toMatch(/ style=| on\w+=|javascript:/);
      for (const name of Object.keys(GOOD)) expect(text).toContain(`name="${name}"`);
      expect(text).toContain(path.startsWith("/en") ? "GDPR, Articles 15 to 17" : "UU 27/2022");
      expect(text).toContain("kerjasama@kota.example");
    },
  );

  test("is offered on an open item, and only there", async () => {
    const offers = async (n: number) =>
      (await (await askFrom(`/en/opportunities/${sampleId(n)}`)).text()).includes('/interest"');
    expect(await (await askFrom(`/en/opportunities/${sampleId(1)}`)).text()).toContain(`href="${ITEM}"`);
    expect(await (await askFrom(`/en/opportunities/${sampleId(2)}`)).text()).not.toContain(`${sampleId(2)}/interest`);
    expect(await offers(1)).toBe(true);
    const closed = await askFrom(`/en/opportunities/${sampleId(2)}/interest`);
    expect([closed.status, await closed.text()]).toEqual([409, expect.stringContaining("takes no more interest")]);
  });

  test("leads to a page that waits for the letter, and neither says who it was", async () => {
    const answer = await express(ITEM);
    expect([answer.status, codeOf(answer)]).toEqual([303, expect.any(String)]);
    const page = await askFrom(`/en/interest/${codeOf(answer)}`);
    const text = await page.text();
    expect([page.status, page.headers.get("referrer-policy")]).toEqual([200, "no-referrer"]);
    expect(text).toContain("One more step");
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(text).not.toMatch(/Kenari|Kitakyushu|laboratories/i);
    expect(await letters()).toMatchObject([{ kind: "confirm", to: "kenari.seven@city.example", language: "en" }]);
  });

  test("sent twice is one interest; two at once from two cities are two", async () => {
    const form = await tokenOn(ITEM);
    const twice = await Promise.all([send(ITEM, { ...GOOD, form }), send(ITEM, { ...GOOD, form })]);
    expect(new Set(twice.map(codeOf)).size).toBe(1);
    const others = await Promise.all([
      express(ITEM, { office_email: "a@one.example" }),
      express(ITEM, { office_email: "b@two.example" }),
    ]);
    expect(new Set(others.map(codeOf)).size).toBe(2);
    expect(await rows("SELECT COUNT(*) AS n FROM interest")).toEqual([{ n: 3 }]);
    expect(await rows("SELECT COUNT(*) AS n FROM letter")).toEqual([{ n: 3 }]);
  });

  test("of a version that changed meanwhile comes back with what was written; of one that is gone says so", async () => {
    const form = await tokenOn(ITEM);
    await publishSample([sampleItem(1, { version: "V0000000002" })], [], NOW);
    const back = await send(ITEM, { ...GOOD, form });
    const text = await back.text();
    expect([back.status, text.includes("has changed since you read it"), text.includes("Kenari Seven")]).toEqual([
      409,
      true,
      true,
    ]);
    const next = /name="form" value="([^"]+)"/.exec(text)?.[1] ?? "";
    expect((await send(ITEM, { ...GOOD, form: next })).status).toBe(303);
    expect(await rows("SELECT version FROM interest")).toEqual([{ version: "V0000000002" }]);
  });

  test.each<[string, () => Promise<unknown>, number]>([
    ["is gone", () => publishSample([], [sampleId(1)], NOW), 410],
    ["is under discussion", () => publishSample([sampleItem(1, { availability: "in_discussion" })], [], NOW), 409],
  ])(
    "of an item that %s meanwhile comes back with what was written, for the city as a whole",
    async (_what, change, status) => {
      const form = await tokenOn(ITEM);
      await change();
      const back = await send(ITEM, { ...GOOD, form });
      const text = await back.text();
      expect([back.status, text.includes("takes no more interest"), text.includes("Kenari Seven")]).toEqual([
        status,
        true,
        true,
      ]);
      const action = /<form method="post" action="([^"]+)"/.exec(text)?.[1] ?? "";
      const next = /name="form" value="([^"]+)"/.exec(text)?.[1] ?? "";
      expect([action, (await send(action, { ...GOOD, form: next })).status]).toEqual([CITY, 303]);
      expect(await rows("SELECT item FROM interest")).toEqual([{ item: null }]);
    },
  );

  test("sent again with an address that was mended sends its letter there", async () => {
    const form = await tokenOn(ITEM);
    const wrong = await send(ITEM, { ...GOOD, office_email: "kenari.seven@citty.example", form });
    const right = await send(ITEM, { ...GOOD, form });
    expect(codeOf(right)).not.toBe(codeOf(wrong));
    expect((await letters()).map(({ to }) => to)).toEqual(["kenari.seven@citty.example", "kenari.seven@city.example"]);
  });
});

describe("bad input comes back with what was written", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["nothing", Object.fromEntries(Object.keys(GOOD).map((key) => [key, ""])), "Your name: please fill this in."],
    ["no country", { country: "Atlantis" }, "Country: please fill this in."],
    ["two addresses", { office_email: "a@x.example, b@x.example" }, "is not an e-mail address"],
    ["a header in the address", { office_email: "a@x.example\r\nBcc: b@x.example" }, "is not an e-mail address"],
    ["50,000 characters", { purpose: "ab ".repeat(16_667) }, "What for is too long: 50000 of 1000 characters."],
    ["a filled trap", { website: "https://jahat.example" }, "A hidden field was filled in"],
    ["no form of ours", { form: "abc.def" }, "was open for too long"],
    ["a form of another page", { form: "CITY" }, "was open for too long"],
  ])("%s", async (_what, differs, told) => {
    const form = differs.form === "CITY" ? { form: await tokenOn(CITY) } : {};
    const answer = await express(ITEM, { ...differs, ...form });
    const text = await answer.text();
    expect(answer.status).toBeGreaterThanOrEqual(409);
    expect(answer.status).toBeLessThan(423);
    expect(text).toContain(told);
    expect(text).toContain('role="alert"');
    expect(await rows("SELECT * FROM interest")).toEqual([]);
  });

  test("hostile text is text, on the page and in what is kept", async () => {
    const all = {
      ...GOOD,
      organisation: HOSTILE,
      contact_name: HOSTILE,
      purpose: HOSTILE,
      offer: "x",
      timing: HOSTILE,
      office: "",
    };
    const back = await (await express(ITEM, all)).text();
    expect(back).not.toMatch(/<script>alert|<img src=x/);
    const { answer } = await confirmed(ITEM, { ...all, office: HOSTILE });
    expect(answer.status).toBe(303);
    const [kept] = await askOne(askInterests(env.DB));
    expect(kept?.person?.organisation).toBe(HOSTILE.slice(0, 150));
  });

  test.each<[string, RequestInit, number]>([
    ["JSON", { body: "{}", headers: { "content-type": "application/json" } }, 400],
    [
      "a body of a megabyte",
      { body: "a=".padEnd(900_000, "x"), headers: { "content-type": "application/x-www-form-urlencoded" } },
      413,
    ],
    [
      "a form of another site",
      { body: "a=1", headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "cross-site" } },
      422,
    ],
  ])("%s is refused on a page", async (_what, init, status) => {
    const answer = await askFrom(ITEM, { method: "POST", ...init });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "text/html; charset=utf-8"]);
  });

  test("other methods are refused", async () => {
    for (const path of [ITEM, `${CITY}/${"0".repeat(20)}`])
      expect((await askFrom(path, { method: "PUT" })).status).toBe(405);
  });
});

describe("a flood", () => {
  const flood = async (count: number, differs: (n: number) => Readonly<Record<string, string>>, from?: string) => {
    const answers: number[] = [];
    for (let n = 0; n < count; n++) answers.push((await express(ITEM, differs(n), from)).status);
    return answers.filter((one) => one === 303).length;
  };

  test("to one address sends it three letters", async () => {
    expect(await flood(8, () => ({}))).toBe(3);
    expect(await letters()).toHaveLength(3);
  });

  test("from one network without a proof of work leaves four", async () => {
    expect(await flood(9, (n) => ({ office_email: `a${n}@x.example` }), "198.51.100.7")).toBe(4);
    expect((await express(ITEM)).status).toBe(303);
  });

  test("from many leaves twenty without a proof, and who has one is still taken", async () => {
    expect(await flood(26, (n) => ({ office_email: `a${n}@x.example` }))).toBe(20);
    const refused = await express(ITEM);
    expect([refused.status, await refused.text()]).toEqual([
      429,
      expect.stringContaining("Too much has come in today"),
    ]);
    const form = await tokenOn(ITEM);
    let proof = 0;
    while (!isProof(form, String(proof))) proof += 1;
    expect((await send(ITEM, { ...GOOD, form, proof: String(proof) })).status).toBe(303);
    expect(await rows("SELECT is_proven AS p, COUNT(*) AS n FROM interest GROUP BY 1")).toEqual([
      { p: 0, n: 20 },
      { p: 1, n: 1 },
    ]);
  });
});

describe("the confirmation", () => {
  test("counts once, by its own link alone; the letter that follows has the address to keep", async () => {
    const code = codeOf(await express(ITEM)) ?? "";
    const [letter] = await letters();
    const link = `/en/interest/${code}/confirm/${letter?.confirmation}`;
    const page = await askFrom(link);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(">Confirm</button>")]);
    expect(await rows("SELECT confirmed_at FROM interest")).toEqual([{ confirmed_at: null }]);
    const wrong = `/en/interest/${code}/confirm/${"0".repeat(20)}`;
    expect((await askFrom(wrong)).status).toBe(404);
    await askFrom(wrong, { method: "POST" });
    expect((await askOne(askInterests(env.DB))).length).toBe(0);
    for (const _times of [1, 2]) {
      expect((await askFrom(link, { method: "POST" })).headers.get("location")).toBe(`/en/interest/${code}`);
    }
    expect(await askOne(askInterests(env.DB))).toMatchObject([
      { item: sampleId(1), version: sampleItem(1).version, state: "new" },
    ]);
    expect((await askFrom(link)).status).toBe(303);
    const follow = await (await askFrom(`/en/interest/${code}`)).text();
    expect(follow).toContain("We have received your interest. The cooperation desk answers by");
    await env.DB.batch(reportLetters(env.DB, [letter?.letter ?? 0], [], NOW));
    expect(await letters()).toMatchObject([{ kind: "received", code }]);
  });

  test("is told apart in both languages, and follows what people decided", async () => {
    const { code } = await confirmed(CITY);
    await env.DB.prepare("UPDATE interest SET state = 'declined', reason = 'CAPACITY'").run();
    const said = async (language: string) => (await askFrom(`/${language}/interest/${code}`)).text();
    expect(await said("en")).toContain("The reason: We cannot take it on at present.");
    expect(await said("id")).toContain("Alasannya: Kami belum mampu menanganinya saat ini.");
  });

  test("a code that nobody has is not found, however it looks", async () => {
    for (const code of ["0".repeat(20), "x", "%00", "../../v1/status", "0".repeat(2000)]) {
      expect((await askFrom(`/en/interest/${encodeURIComponent(code)}`)).status).toBe(404);
    }
  });
});

test("a letter that is not reported comes again later, and is given up in the end", async () => {
  await express(ITEM);
  const take = async (hours: number) => {
    const { before, ask: asked } = takeLetters(env.DB, new Date(Date.parse(NOW) + hours * 3_600_000).toISOString());
    return (await writeAndAsk(env.DB, before, asked))[0].length;
  };
  const times: number[] = [];
  for (const hours of [0.1, 0.2, 0.4, 1, 2, 3, 4, 24, 48, 73]) times.push(await take(hours));
  expect(times).toEqual([1, 0, 1, 1, 1, 1, 1, 1, 1, 0]);
  expect(await rows("SELECT failed_at IS NOT NULL AS failed FROM letter")).toEqual([{ failed: 1 }]);
});

test("numbers say how many by country and how soon half were answered", async () => {
  expect(await askOne(askInterestCounts(env.DB))).toEqual({ total: 0, answered: 0, median: null, countries: {} });
  for (const [n, country] of ["JP", "JP", "NL"].entries())
    await confirmed(CITY, { country, office_email: `a${n}@x.example` });
  await express(CITY, { country: "DE" });
  const days = [1, 4];
  const ids = (await askOne(askInterests(env.DB))).map((one) => one.id);
  for (const [at, day] of days.entries())
    await env.DB.prepare(
      "UPDATE interest SET acknowledged_at = strftime('%Y-%m-%dT%H:%M:%fZ', confirmed_at, ?) WHERE id = ?",
    )
      .bind(`+${day} days`, ids[at])
      .run();
  expect(await askOne(askInterestCounts(env.DB))).toEqual({
    total: 3,
    answered: 2,
    median: 2.5,
    countries: { JP: 2, NL: 1 },
  });
});
