// Kirim ke Setda through the built bundle: ready rows become Diajukan whatever the Worker answers.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GOOD, testId } from "../e2e/support/rows.ts";
import { type Office, openOffice } from "./support/office.ts";

let office: Office;
let server: Server;
let answer: { readonly status: number; readonly body: string };
const asked: { readonly authorization: string | undefined; readonly body: string }[] = [];

beforeAll(async () => {
  office = await openOffice();
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    asked.push({ authorization: request.headers.authorization, body });
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  office.google.scripts.stores.setScriptProperty("WORKER_URL", `http://127.0.0.1:${port}`);
  for (const n of [1, 2]) office.tab.add({ ...GOOD, id: testId(n), status: "Draf", title_id: `Keunggulan ${n}` });
  office.tab.add({ ...GOOD, id: testId(3), status: "Draf", title_id: "Belum lengkap", scope: "" });
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await office.close();
});

const DONE = { changed: 2, accepted: 2, problems: 0, published: 0, held: [] };

describe("Kirim ke Setda", () => {
  it("offers the rows that are ready, and names the others", async () => {
    await office.click("sendRows");
    expect(office.screen.pages[0]?.data).toMatchObject({
      ready: [
        { id: testId(1), title: "Keunggulan 1", status: "draft" },
        { id: testId(2), title: "Keunggulan 2", status: "draft" },
      ],
      unready: [{ id: testId(3), title: "Belum lengkap", status: "draft" }],
    });
  });

  it("sets them to Diajukan by id and asks the Worker as the person", async () => {
    answer = { status: 200, body: JSON.stringify(DONE) };
    const { value } = await office.click("submitRows", [[testId(2), testId(1)]]);
    expect(value).toEqual({
      sent: 2,
      answer: DONE,
      told: "Sudah terbaca oleh Kembar.",
      words: "2 dari 2 baris diterima.",
    });
    expect(office.tab.rows().map((one) => [one.id, one.status])).toEqual([
      [testId(1), "Diajukan"],
      [testId(2), "Diajukan"],
      [testId(3), "Draf"],
    ]);
    expect(asked.at(-1)).toEqual({
      authorization: expect.stringMatching(/^Bearer ey/),
      body: JSON.stringify({ spreadsheet: office.spreadsheet }),
    });
  });

  it.each([
    [401, "Kembar belum mengenali akun Anda."],
    [403, "Surel Anda belum terdaftar sebagai petugas."],
    [429, "Kembar sedang sibuk."],
    [500, "Kembar belum dapat dihubungi."],
    [200, "Kembar belum dapat dihubungi."],
  ])("keeps the rows submitted and says what happens next when the Worker answers %i", async (status, sentence) => {
    office.tab.change(testId(1), { status: "Draf" });
    answer = { status, body: "<html>gateway</html>" };
    const { value } = await office.click("submitRows", [[testId(1)]]);
    expect(value).toMatchObject({ sent: 1, told: expect.stringContaining(sentence) });
    expect((value as { told: string }).told).toContain("Isian Anda tetap aman");
    expect(office.tab.rows()[0]).toMatchObject({ id: testId(1), status: "Diajukan" });
  });

  it("lets two people submit at once, and loses neither's rows", async () => {
    for (const n of [1, 2]) office.tab.change(testId(n), { status: "Draf" });
    answer = { status: 200, body: JSON.stringify(DONE) };
    const sent = await Promise.all([1, 2].map((n) => office.click("submitRows", [[testId(n)]])));
    expect(sent.map((one) => one.value)).toEqual([1, 2].map(() => expect.objectContaining({ sent: 1 })));
    expect(office.tab.rows().map((one) => [one.id, one.status])).toEqual([
      [testId(1), "Diajukan"],
      [testId(2), "Diajukan"],
      [testId(3), "Draf"],
    ]);
  });

  it("keeps the rows submitted when nothing answers at all", async () => {
    office.tab.change(testId(1), { status: "Draf" });
    office.google.scripts.stores.setScriptProperty("WORKER_URL", "http://127.0.0.1:1");
    const { value } = await office.click("submitRows", [[testId(1)]]);
    expect(value).toMatchObject({
      sent: 1,
      told: expect.stringContaining("Kembar belum dapat dihubungi. Isian Anda tetap aman"),
    });
    expect(office.tab.rows()[0]).toMatchObject({ id: testId(1), status: "Diajukan" });
  });
});
