// Which limit a request counts against: by the address as routes see it, however it was written.

import { Hono } from "hono";
import { expect, test } from "vitest";
import { addressLimit } from "../../worker/http/rateLimits.ts";

const app = new Hono().use(addressLimit).all("*", (c) => c.text("", c.req.method === "POST" ? 401 : 200));

async function counted(method: string, path: string, address?: string): Promise<readonly string[]> {
  const asked: string[] = [];
  const limit = (name: string) => ({
    limit: async ({ key }: { readonly key: string }) => {
      asked.push(`${name} ${key}`);
      return { success: true };
    },
  });
  const headers: Record<string, string> = address === undefined ? {} : { "cf-connecting-ip": address };
  await app.request(
    `https://kembar.example${path}`,
    { method, headers },
    {
      ADDRESS_LIMIT: limit("costly"),
      READ_LIMIT: limit("read"),
    },
  );
  return asked;
}

test.each([
  ["GET", "/data.csv", "costly"],
  ["GET", "/%64ata.csv", "costly"],
  ["GET", "/dat%61.c%73v", "costly"],
  ["HEAD", "/data.csv?lang=id", "costly"],
  ["GET", "/v1/%70apers/laporan-cakupan.docx", "costly"],
  ["GET", "/v1/backup", "costly"],
  ["GET", "/v1/opportunities?q=air", "costly"],
  ["GET", "/v1/opportunities?%71=air", "costly"],
  ["GET", "/v1/opportunities", "read"],
  ["GET", "/v1/changes", "read"],
  ["GET", "/id", "read"],
  ["POST", "/v1/sync", "costly"],
])("%s %s counts as %s", async (method, path, name) => {
  expect(await counted(method, path, "203.0.113.7")).toEqual([`${name} 203.0.113.7`]);
});

test("the machine that the Worker runs on is not counted", async () => {
  expect([await counted("GET", "/data.csv"), await counted("GET", "/data.csv", "127.0.0.1")]).toEqual([[], []]);
});
