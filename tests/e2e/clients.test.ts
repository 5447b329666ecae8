// Scripts that Kembar does not know: each bound Apps Script has an OAuth client of its own. Who clicks is refused in words,
// remembered in bounded number, shown to administrators, and admitted by them alone; nothing of anybody's work is lost.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { importPKCS8, SignJWT } from "jose";
import { clientOfScript } from "local-google";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PENDING_WORDS, SERVICE_AUDIENCE } from "../../shared/clients/clientDoor.ts";
import { readClients, serviceToken } from "../../tools/city/admission.ts";
import { readServiceKey, type ServiceKey } from "../../tools/google/serviceKey.ts";
import { cityOf, setCity } from "../../tools/localGoogle/city.ts";
import { CHROMIUM, launchChromium } from "../support/chromium.ts";
import { askWorker } from "./support/askWorker.ts";
import { openSheet } from "./support/browserSheet.ts";
import { claimsOf, type Forger, forgerFor } from "./support/forgeToken.ts";
import { GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { ADMIN, OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

let city: SmallCity;
let key: ServiceKey;
let forger: Forger;
beforeAll(async () => {
  city = await startSmallCity(["DINKES", "DLH"], true, false);
  setCity(city.google.google, { ...cityOf(city.google.google), register: city.register });
  const read = readServiceKey(join(city.dataDir, "google", "service-account.json"));
  if ("finding" in read) throw new Error(read.finding.told.en);
  key = read;
  forger = forgerFor(city.dataDir);
  city.google.scripts.stores.setScriptProperty("WORKER_URL", city.worker.url);
  city.google.scripts.stores.setScriptProperty("SERVICE_ACCOUNT", key.address);
});
afterAll(() => city.stop());

const UNKNOWN = "1-tidak-dikenal.apps.googleusercontent.com";
const tokenOf = (email: string, client?: string) => city.google.google.auth.tokensFor(email, client).id_token;
const ask = (method: string, path: string, token?: string, body?: object) =>
  askWorker(`${city.worker.url}${path}`, method, token, body === undefined ? undefined : JSON.stringify(body), {});
const clients = async () => (await ask("GET", "/v1/clients", tokenOf(ADMIN))).json;
const pending = async (): Promise<Record<string, unknown>[]> => (await clients()).pending;
const masalah = () =>
  openTab(city.google, city.register, "Masalah", REVIEWER)
    .rows()
    .filter((row) => String(row.code).startsWith("client_"))
    .map(({ agency_code, code, severity, message }) => ({ agency_code, code, severity, message }));

/** Runs a function of the add-on as somebody who clicks; what it shows. */
async function click(spreadsheet: string, user: string, name: string, args: readonly unknown[] = []) {
  const alerts: string[] = [];
  const pages: { readonly title: string; readonly data: unknown }[] = [];
  const person = {
    alert: (text: string) => {
      alerts.push(text);
      return "OK";
    },
    show: (_kind: string, { title, content }: { readonly title: string; readonly content: string }) => {
      pages.push({ title, data: JSON.parse(/const data = (.*);\n/.exec(content)?.[1] ?? "null") });
    },
    menu: () => {},
    toast: () => {},
  };
  const selection = { sheet: "Keunggulan", row: 3, column: 1, rows: 1, columns: 1 };
  const { value, error } = await city.google.scripts.run(
    { spreadsheet, user, name, args, authMode: "FULL", selection },
    person,
  );
  expect(error).toBeUndefined();
  return { value, alerts, pages };
}

const send = (code: string, ids: readonly string[] = []) =>
  click(city.workbook(code), city.staffOf(code), "submitRows", [ids]);

describe("a clerk who clicks in a script that nobody admitted", () => {
  it("reads that an administrator is waited for; the rows are submitted and read all the same", async () => {
    openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES")).write(3, {
      ...GOOD,
      status: "Draf",
      id: testId(1),
    });
    expect((await send("DINKES", [testId(1)])).value).toEqual({ sent: 1, told: PENDING_WORDS.id });
    expect(PENDING_WORDS.id).toMatch(
      /^Menunggu pengakuan admin \(sekali saja\); isian Anda tetap terbaca tanpa tombol ini/,
    );
    expect(await city.sync()).toMatchObject({ accepted: 1 });
    expect(openTab(city.google, city.register, "Tinjauan", REVIEWER).rows()).toMatchObject([{ id: testId(1) }]);
  });

  it("is shown to administrators, with the workbook the script says it stands in", async () => {
    expect(await pending()).toMatchObject([
      {
        client: clientOfScript(city.workbook("DINKES")),
        ...{ agency: "DINKES", is_register: false, spreadsheet: city.workbook("DINKES") },
        email: city.staffOf("DINKES"),
        first_at: expect.stringMatching(/^2\d{3}-/),
      },
    ]);
    expect(masalah()).toEqual([
      {
        ...{ agency_code: "DINKES", code: "client_pending", severity: "Mendesak" },
        message: expect.stringMatching(/lembar DINKES .*staf\.dinkes@.*Akui skrip/),
      },
    ]);
  });

  it("is refused with a code of its own, whatever the person may otherwise", async () => {
    for (const [method, path, body] of [
      ["POST", "/v1/sync", {}],
      ["POST", "/v1/stamps", { stamps: [] }],
      ["GET", "/v1/status", undefined],
      ["GET", "/v1/papers/laporan-cakupan.docx", undefined],
      ["POST", "/v1/clients", { admit: [clientOfScript(city.workbook("DINKES"))] }],
      ["GET", "/v1/backup", undefined],
    ] as const) {
      const answer = await ask(method, path, tokenOf(ADMIN, clientOfScript(city.workbook("DINKES"))), body);
      expect([path, answer.status, answer.json.code]).toEqual([path, 401, "client_pending"]);
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    }
    expect((await clients()).admitted).toEqual([]);
  });
});

describe("what is not remembered at all", () => {
  it.each<[string, () => string]>([
    ["an address in no list", () => tokenOf("orang@lain.id", UNKNOWN)],
    ["a bad signature", () => forger.otherKey({ ...claimsOf(tokenOf(REVIEWER)), aud: UNKNOWN })],
    ["an expired token", () => forger.signed({ ...claimsOf(tokenOf(REVIEWER)), aud: UNKNOWN, exp: 1, iat: 0 })],
    ["an unverified e-mail", () => forger.signed({ ...claimsOf(tokenOf(REVIEWER, UNKNOWN)), email_verified: false })],
    ["several audiences", () => forger.signed({ ...claimsOf(tokenOf(REVIEWER)), aud: [UNKNOWN, "x"] })],
    ["an audience that is no client", () => tokenOf(REVIEWER, `a b ${UNKNOWN}`)],
    ["a long audience", () => tokenOf(REVIEWER, "x".repeat(201))],
  ])("%s", async (_what, token) => {
    const before = await pending();
    expect(await ask("POST", "/v1/sync", token(), {})).toMatchObject({ status: 401, json: { code: "not_signed_in" } });
    expect(await pending()).toEqual(before);
  });
});

describe("who may admit", () => {
  const admit = (token: string | undefined) => ask("POST", "/v1/clients", token, { admit: [UNKNOWN] });
  const signedFor = async (audience: string, lifetime = "5m", issuer = key.address) =>
    new SignJWT()
      .setProtectedHeader({ alg: "RS256" })
      .setIssuer(issuer)
      .setSubject(key.address)
      .setAudience(audience)
      .setIssuedAt(lifetime === "5m" ? undefined : "1h ago")
      .setExpirationTime(lifetime)
      .sign(await importPKCS8(key.privateKey, "RS256"));

  it.each<[string, () => Promise<string | undefined>, number]>([
    ["nobody without a token", async () => undefined, 401],
    ["no clerk", async () => tokenOf(city.staffOf("DLH")), 403],
    ["no reviewer", async () => tokenOf(REVIEWER), 403],
    ["no stranger", async () => tokenOf("orang@lain.id"), 403],
    ["not the service account's own Google account", async () => tokenOf(key.address), 403],
    ["nobody with what it signs for Google", () => signedFor("https://sheets.googleapis.com/"), 401],
    ["nobody with what it signed an hour ago", () => signedFor(SERVICE_AUDIENCE, "2h"), 401],
    ["nobody in another's name", () => signedFor(SERVICE_AUDIENCE, "5m", "orang@lain.id"), 401],
    ["no other key", async () => forger.otherKey(claimsOf(await serviceToken(key))), 401],
  ])("%s", async (_who, token, status) => {
    expect((await admit(await token())).status).toBe(status);
  });

  it("the service account opens no other door", async () => {
    const token = await serviceToken(key);
    for (const [method, path] of [
      ["GET", "/v1/backup"],
      ["POST", "/v1/sync"],
      ["POST", "/v1/redact"],
    ] as const)
      expect([path, (await ask(method, path, token, method === "POST" ? {} : undefined)).status]).toEqual([path, 403]);
  });

  it.each([{}, { admit: [] }, { admit: "all" }, { admit: [1] }, { admit: [UNKNOWN], remove: [UNKNOWN] }])(
    "not by %j",
    async (body) => {
      expect(await ask("POST", "/v1/clients", tokenOf(ADMIN), body)).toMatchObject({
        status: 400,
        json: { code: "bad_body" },
      });
    },
  );
});

describe("a reviewer who decides in the register's script before it is admitted", () => {
  // Decided twice in one second with the same words would be one decision.
  const decide = async (note: string) => {
    const rows = openTab(city.google, city.register, "Tinjauan", REVIEWER).rows();
    const row = rows.find((one) => one.id === testId(1));
    const shown = { id: testId(1), title: String(row?.title), version: String(row?.version), seen: "" };
    const cells = { reason: "GANDA", decision_note: note };
    return click(city.register, REVIEWER, "decide", [{ rows: [shown], decision: "reject", cells, isSure: true }]);
  };
  const basis = () =>
    openTab(city.google, city.register, "Riwayat Keputusan", REVIEWER)
      .rows()
      .map((row) => row.basis);

  it("is told that it is recorded as claimed, and it is", async () => {
    const { value } = await decide("Sudah ada");
    expect(value).toMatchObject({ written: 1, told: [expect.stringMatching(/menunggu pengakuan admin.*Diketik/)] });
    const told = await click(city.register, REVIEWER, "tellDecided", [
      { rows: [{ id: testId(1), title: "x" }], since: 0 },
    ]);
    expect(told.value).toMatchObject({ isGood: false, lines: [expect.stringContaining(PENDING_WORDS.id)] });
    await city.sync();
    expect(basis()).toEqual(["claimed"]);
  });

  it("cannot have it admitted there: the first one is admitted with the service account's key", async () => {
    const { alerts } = await click(city.register, ADMIN, "openClients");
    expect(alerts).toEqual([expect.stringMatching(/npm run setup -- --admit all/)]);
    const own = clientOfScript(city.register);
    const before = await readClients({ url: city.worker.url, key });
    expect(before?.pending.find((one) => one.client === own)).toMatchObject({ is_register: true, agency: null });
    const answer = await ask("POST", "/v1/clients", await serviceToken(key), { admit: [own, UNKNOWN] });
    expect([answer.status, answer.json]).toEqual([200, { admitted: [own] }]);
    expect((await clients()).admitted).toMatchObject([{ client: own, admitted_by: key.address }]);
  });

  it("is verified afterwards", async () => {
    const { value } = await decide("Sudah ada di daftar");
    expect(value).toMatchObject({ written: 1, told: [] });
    await city.sync();
    expect(basis().at(-1)).toBe("verified");
  });
});

describe("an administrator in the register's menu Akui skrip", () => {
  const book = (code: string) => clientOfScript(city.workbook(code));

  it("sees what waits and admits what was ticked, and nothing else", async () => {
    await send("DLH");
    const { pages } = await click(city.register, ADMIN, "openClients");
    expect(pages).toMatchObject([
      {
        title: "Akui skrip",
        data: {
          clients: [
            { client: book("DINKES"), place: "DINKES", email: ADMIN.replace("admin", "staf.dinkes"), isExpected: true },
            { client: book("DLH"), place: "DLH", isExpected: true },
          ],
        },
      },
    ]);
    const { value } = await click(city.register, ADMIN, "admitScripts", [[book("DINKES")]]);
    expect(value).toEqual({ isDone: true, told: expect.stringContaining("1 skrip diakui") });
    expect((await send("DINKES")).value).toMatchObject({ told: "Sudah terbaca oleh Kembar." });
    expect((await send("DLH")).value).toMatchObject({ told: PENDING_WORDS.id });
    await city.sync();
    expect(masalah().map((one) => one.agency_code)).toEqual(["DLH"]);
  });

  it.skipIf(!existsSync(CHROMIUM))(
    "has ticked in the dialog who stands in the city's workbooks, and no other",
    async () => {
      await ask("POST", "/v1/sync", tokenOf(city.staffOf("DLH"), UNKNOWN), {});
      const owner = city.google.google.as(OWNER);
      owner.permissions.create(city.register, { type: "user", role: "writer", emailAddress: ADMIN });
      const browser = await launchChromium();
      try {
        const staff = city.staffOf("DLH");
        openTab(city.google, city.workbook("DLH"), "Keunggulan", staff).write(3, {
          ...GOOD,
          title_id: `Contoh: ${GOOD.title_id}`,
          status: "Draf",
          id: testId(90),
        });
        const clerk = await openSheet(browser, city.google.url, city.workbook("DLH"), staff);
        await clerk.menu("Kirim ke Setda");
        await clerk.dialog().getByRole("checkbox").check();
        await clerk.dialog().getByRole("button", { name: "Kirim" }).click();
        await clerk.dialog().getByText(PENDING_WORDS.id).waitFor();
        await clerk.shot("clerk-pending");
        expect(clerk.faults).toEqual([]);
        const admin = await openSheet(browser, city.google.url, city.register, ADMIN);
        await admin.menu("Akui skrip");
        const dialog = admin.dialog();
        const own = dialog.getByRole("checkbox", { name: /^DLH / });
        const strange = dialog.getByRole("checkbox", { name: /^Tidak dikenal / });
        await own.waitFor();
        expect([await own.isChecked(), await strange.isChecked()]).toEqual([true, false]);
        await admin.shot("admin-clients");
        const button = dialog.getByRole("button", { name: "Akui yang dicentang" });
        await button.click();
        await dialog.getByText("1 skrip diakui").waitFor();
        expect([await own.isDisabled(), await strange.isDisabled(), await button.isDisabled()]).toEqual([
          true,
          false,
          true,
        ]);
        expect(admin.faults).toEqual([]);
      } finally {
        await browser.close();
      }
      expect((await pending()).map((one) => one.client)).toEqual([UNKNOWN]);
      await ask("POST", "/v1/clients", tokenOf(ADMIN), { remove: [UNKNOWN, book("DLH")] });
      await send("DLH");
    },
  );

  it("is no reviewer", async () => {
    const { alerts } = await click(city.register, REVIEWER, "openClients");
    expect(alerts).toEqual([expect.stringContaining("Hanya admin")]);
    const { value } = await click(city.register, REVIEWER, "admitScripts", [[book("DLH")]]);
    expect(value).toEqual({ isDone: false, told: expect.stringContaining("Hanya admin") });
    expect((await pending()).map((one) => one.client)).toEqual([book("DLH")]);
  });

  it("takes an admission back", async () => {
    const { json } = await ask("POST", "/v1/clients", tokenOf(ADMIN), { remove: [book("DINKES")] });
    expect(json).toEqual({ removed: [book("DINKES")] });
    expect((await send("DINKES")).value).toMatchObject({ told: PENDING_WORDS.id });
    await click(city.register, ADMIN, "admitScripts", [[book("DINKES"), book("DLH")]]);
    const { alerts } = await click(city.register, ADMIN, "openClients");
    expect(alerts).toEqual([expect.stringContaining("Tidak ada skrip yang menunggu")]);
  });

  it("admits the workbook of Tambah perangkat daerah the same way", async () => {
    const clerk = "staf.baru@banjarmasin.example";
    const agency = {
      code: "BARU",
      name: "Dinas Baru",
      name_en: "",
      short: "Baru",
      unit: "",
      affair: "1.02",
      emails: clerk,
    };
    const { value } = await click(city.register, OWNER, "addAgency", [agency]);
    const id = /\/d\/([\w-]+)/.exec((value as { readonly url: string }).url)?.[1] ?? "";
    await city.sync();
    openTab(city.google, id, "Keunggulan", clerk).write(3, { ...GOOD, id: testId(9), status: "Draf" });
    const submit = async () => (await click(id, clerk, "submitRows", [[testId(9)]])).value;
    expect(await submit()).toEqual({ sent: 1, told: PENDING_WORDS.id });
    const { pages } = await click(city.register, ADMIN, "openClients");
    expect(pages).toMatchObject([
      { data: { clients: [{ client: clientOfScript(id), place: "BARU", isExpected: true }] } },
    ]);
    await click(city.register, ADMIN, "admitScripts", [[clientOfScript(id)]]);
    expect(await submit()).toMatchObject({ told: "Sudah terbaca oleh Kembar.", answer: { accepted: 1 } });
  });
});

describe("a flood from one person", () => {
  it("costs a bounded number of rows, and keeps nobody else from being seen", async () => {
    const clerk = city.staffOf("DLH");
    const answers = await Promise.all(
      Array.from({ length: 104 }, (_, n) => ask("POST", "/v1/sync", tokenOf(clerk, `${n}-${UNKNOWN}`), {})),
    );
    expect(new Set(answers.map((one) => one.json.code))).toEqual(new Set(["client_pending"]));
    expect(await pending()).toHaveLength(100);
    await ask("POST", "/v1/sync", tokenOf(REVIEWER, UNKNOWN), {});
    expect((await pending()).filter((one) => one.email === REVIEWER)).toMatchObject([
      { client: UNKNOWN, agency: null },
    ]);
    await city.sync();
    expect(masalah()).toHaveLength(101);
    expect(masalah().at(-1)).toMatchObject({ agency_code: "", code: "client_unplaced" });
  });
});
