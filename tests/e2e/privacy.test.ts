// Marked values in every internal column are followed through everything that anybody is answered and the Worker's log.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTENT_COLUMNS } from "../../shared/columns.ts";
import { INTEREST_FIELDS } from "../../shared/interestFields.ts";
import { AGENCY_TAB, AGREEMENT_TAB } from "../../shared/registerTabs.ts";
import { STAGE } from "../../shared/vocabularies/stage.ts";
import { expressInterest } from "./support/expressInterest.ts";
import { type PublicOutput, publicOutputs } from "./support/publicOutputs.ts";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { ADMIN, OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

const SURE = { ...APPROVE, r1: "Ya", r4: "Ya", r7: "Ya", r8: "Ya", r9: "Ya" };
const CONTENT = CONTENT_COLUMNS.filter((one) => one.visibility === "internal").map((one) => one.key);
const AGENCY = AGENCY_TAB.columns.filter((one) => one.internal === true).map((one) => one.key);
/** What a row of Kerja Sama holds of the first year. */
const PLAN = AGREEMENT_TAB.columns.flatMap((one) => ("internal" in one ? [one.key] : []));
/** Internal columns whose cells the city needs as they are: the workbook's id is followed as it stands. */
const KEPT = ["spreadsheet", "release"];

const INTEREST = INTEREST_FIELDS.map((one) => one.key).filter((key) => key !== "country");

/** A value that stands nowhere else; an address where the column holds addresses. */
const marked = (key: string) => (key.includes("email") ? `kenari.${key}@banjarmasin.example` : `Kenari ${key} 7Q`);
const marksOf = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, marked(key)]));

let city: SmallCity;
let outputs: readonly PublicOutput[];
let canaries: readonly string[];
let told: readonly { readonly body: string }[];

beforeAll(async () => {
  city = await startSmallCity(["DINKES", "DLH"]);
  const strengths = openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES"));
  for (const n of [1, 2, 3]) strengths.add({ ...GOOD, ...marksOf(CONTENT), id: testId(n), title_id: `Contoh ${n}` });
  const agencies = openTab(city.google, city.register, "Perangkat Daerah", OWNER);
  const fields = marksOf(AGENCY.filter((key) => !KEPT.includes(key)));
  agencies.write(3, { ...fields, staff_emails: `${city.staffOf("DINKES")}; ${fields.staff_emails}` });
  openTab(city.google, city.register, "Pengguna", OWNER).add({ email: marked("user_email"), role: "Peninjau" });
  openTab(city.google, city.register, "Mitra", OWNER).add({
    code: "M1",
    name: marked("partner"),
    note: marked("note"),
  });
  const agreements = openTab(city.google, city.register, "Kerja Sama", OWNER);
  agreements.add({ code: "K1", title: marked("agreement"), partner: marked("agreement_partner"), public: "Tidak" });
  agreements.add({
    ...{ ...marksOf(PLAN), document: marked("document"), signed_on: "2026-01-02" },
    ...{ code: "K2", title: "Contoh: Kota kembar", partner: "Contoh Kota", public: "Ya" },
  });
  await city.sync(city.register);
  await city.sync(city.workbook("DINKES"));
  const review = openTab(city.google, city.register, "Tinjauan", REVIEWER);
  const notes = { decision_note: marked("decision_note"), decision_ref: marked("decision_ref") };
  review.change(testId(1), { ...SURE, ...notes });
  review.change(testId(2), { ...APPROVE, ...notes });
  review.change(testId(3), { decision: "Tolak", reason: "GANDA", ...notes });
  await city.sync(city.register);
  for (const { code } of STAGE.entries.slice(0, 11)) {
    review.change(testId(1), { stage: code, stage_date: "2026-03-01", stage_doc: marked("stage_doc") });
    await city.sync(city.register);
  }
  const form = `/en/opportunities/${testId(2)}/interest`;
  const { follow, letters } = await expressInterest(city, form, { ...marksOf(INTEREST), country: "JP" });
  told = letters;
  await city.sync();
  const minat = openTab(city.google, city.register, "Minat", REVIEWER);
  minat.write(3, { interest_state: "Dijajaki", owner: marked("owner"), interest_note: marked("interest_note") });
  await city.sync(city.register);
  const ofInterest = [form, "/id/interest", ...["en", "id"].map((one) => new URL(follow).pathname.replace("en", one))];
  outputs = await publicOutputs(city.worker.url, [testId(1), testId(2), testId(3)], ofInterest);
  const typed = [
    ...CONTENT,
    ...AGENCY.filter((key) => !KEPT.includes(key)),
    ...PLAN,
    "document",
    "user_email",
    "partner",
    "note",
    "agreement",
  ];
  const decided = ["agreement_partner", "decision_note", "decision_ref", "stage_doc"];
  const interested = [...INTEREST, "owner", "interest_note"];
  canaries = [
    ...[...typed, ...decided, ...interested].map(marked),
    city.workbook("DINKES"),
    city.register,
    REVIEWER,
    ADMIN,
  ];
});
afterAll(() => city.stop());

/** The canaries in a text, whatever their case. */
const found = (text: string) => canaries.filter((one) => text.toLowerCase().includes(one.toLowerCase()));

describe("what is internal", () => {
  it("reaches D1, so that what follows can fail: an administrator's backup holds every mark", async () => {
    const token = city.google.google.auth.tokensFor(ADMIN).id_token;
    const answer = await fetch(`${city.worker.url}/v1/backup`, { headers: { authorization: `Bearer ${token}` } });
    const inBackup = found(await answer.text());
    expect(canaries.filter((one) => !inBackup.includes(one))).toEqual([]);
  });

  it("stands in no public answer: feed, table in both dialects, pages, site map, descriptions, refusals", () => {
    const asked = outputs.map((one) => one.address);
    for (const address of [
      "/data.csv?dialect=excel-id",
      "/feed.json?lang=en",
      `/en/opportunities/${testId(1)}`,
      "/docs",
    ])
      expect(asked).toContain(address);
    expect(outputs.filter((one) => one.status === 200).length).toBeGreaterThan(60);
    expect(outputs.filter((one) => one.status >= 400).length).toBeGreaterThan(10);
    expect(outputs.flatMap(({ address, text }) => found(text).map((one) => `${one} in ${address}`))).toEqual([]);
  });

  it("is not even named there, though the agreement beside it is shown", () => {
    const shown = outputs.filter(({ text }) => text.includes("Contoh: Kota kembar")).map((one) => one.address);
    expect(shown).toEqual(expect.arrayContaining(["/v1/agreements", "/v1/agreements/changes"]));
    const names = [...CONTENT, ...PLAN, ...AGENCY.filter((key) => /email|pic_/.test(key))];
    const named = outputs.flatMap(({ address, text }) =>
      names.filter((name) => new RegExp(`\\b${name}\\b`).test(text)).map((name) => `${name} in ${address}`),
    );
    expect(named).toEqual([]);
  });

  it("stays so when the cooperation is agreed: the partner's name is still not shown", async () => {
    const answer = await fetch(`${city.worker.url}/v1/opportunities/${testId(1)}`);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ availability: "agreed", partner: { countries: ["GB", "JP"] } });
    expect(found(text)).toEqual([]);
  });

  it("is not told to the agency's staff by the status, nor by a refusal", async () => {
    for (const email of [city.staffOf("DLH"), "orang@lain.id"]) {
      const authorization = `Bearer ${city.google.google.auth.tokensFor(email).id_token}`;
      const status = await fetch(`${city.worker.url}/v1/status`, { headers: { authorization } });
      const body = JSON.stringify({ spreadsheet: city.workbook("DINKES") });
      const sync = await fetch(`${city.worker.url}/v1/sync`, { method: "POST", headers: { authorization }, body });
      expect([status.status, sync.status]).toEqual([200, 403]);
      expect(found((await status.text()) + (await sync.text()))).toEqual([]);
    }
  });

  it("of an interest stands in the register and D1 alone: the letters repeat nothing of it", () => {
    expect(told).toHaveLength(2);
    expect(found(told.map((one) => one.body).join("\n"))).toEqual([]);
    const row = openTab(city.google, city.register, "Data Minat", OWNER).rows()[0];
    expect(found(JSON.stringify(row))).toEqual(expect.arrayContaining(INTEREST.map(marked)));
  });

  it("is not logged, and neither are addresses, tokens and keys", () => {
    const log = city.worker.log.join("");
    expect(log).toContain('"event":"request_done"');
    expect(log).toContain('"event":"sync"');
    expect(found(log)).toEqual([]);
    expect(log).not.toMatch(/eyJ[\w-]{10}|BEGIN PRIVATE KEY|Bearer /);
    expect(log.match(/"[^"]*@[^"]*"/g) ?? []).toEqual([]);
  });
});

describe("what somebody wrote with an interest", () => {
  it("is erased from every table and from the register by its address; what people noted is theirs to delete, and told", async () => {
    const authorization = `Bearer ${city.google.google.auth.tokensFor(ADMIN).id_token}`;
    const body = JSON.stringify({ text: marked("office_email") });
    const answer = await fetch(`${city.worker.url}/v1/redact`, { method: "POST", headers: { authorization }, body });
    expect(await answer.json()).toMatchObject({
      people: [{ tab: "Minat", row: expect.stringMatching(/^MI-/) }],
      left: [],
    });
    await city.sync(city.register);
    const backup = await (await fetch(`${city.worker.url}/v1/backup`, { headers: { authorization } })).text();
    const marks = [...INTEREST, "owner", "interest_note"].map(marked);
    expect(marks.filter((one) => backup.includes(one))).toEqual([]);
    expect(openTab(city.google, city.register, "Data Minat", OWNER).rows()).toEqual([]);
    const codes = openTab(city.google, city.register, "Masalah", OWNER)
      .rows()
      .map((row) => row.code);
    expect(codes).toContain("interest_erased");
    const status = (await (await fetch(`${city.worker.url}/v1/status`)).json()) as { interests: unknown };
    expect(status.interests).toMatchObject({ total: 1, answered: 1, by_country: [{ country: "JP", count: 1 }] });
  });
});
