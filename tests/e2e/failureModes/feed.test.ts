// Failure modes of what is given out: pages that skip, cells that attack, limits that are met too late.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registerTab, SURE, startQuietCity, strength, strengthsOf } from "../support/busyDay.ts";
import { OWNER } from "../support/cityWorkbooks.ts";
import { testId } from "../support/rows.ts";
import type { SteppedCity } from "../support/steppedCity.ts";
import { problemsOf, statusOf } from "../support/unharmed.ts";
import { mode } from "./modes.ts";

let city: SteppedCity;
beforeAll(async () => {
  city = await startQuietCity();
});
afterAll(() => city.stop());

const get = async (path: string) =>
  (await city.ask({ method: "GET", path, headers: {} })).answer ?? { status: 0, text: "", headers: {} };

describe(mode(13), () => {
  it("one snapshot is walked without a gap or a repetition while items change, come and go", async () => {
    type Page = { readonly items: readonly { readonly id: string }[]; readonly next_cursor: string | null };
    const whole = JSON.parse((await get("/v1/opportunities?limit=100")).text) as Page;
    expect(whole.items).toHaveLength(3);
    const walked: string[] = [];
    let path = "/v1/opportunities?limit=1";
    for (let page = 0; page < 10; page++) {
      const { items, next_cursor } = JSON.parse((await get(path)).text) as Page;
      walked.push(...items.map((one) => one.id));
      if (next_cursor === null) break;
      path = `/v1/opportunities?limit=1&cursor=${encodeURIComponent(next_cursor)}`;
      const status = page === 0 ? "Ditarik" : "Diajukan";
      strengthsOf(city, "DINKES").change(testId(2), { status });
      strengthsOf(city, "DLH").change(testId(11), { notes_internal: `Catatan ${page}` });
      await city.settle();
    }
    expect(walked).toEqual(whole.items.map((one) => one.id));
    strengthsOf(city, "DINKES").change(testId(2), { status: "Diajukan" });
    await city.settle();
  });
});

describe(mode(14), () => {
  const ATTACK = {
    title_id: '=HYPERLINK("https://jahat.example";"Buka")',
    summary_id: '<img src=x onerror=alert(1)><script>alert("x")</script>',
    benefit_city: "+SUM(1;2)|cmd",
    needs_id: '@IMPORTDATA("https://jahat.example")',
    activities_id: "-1+1",
  };

  it("is text in the register, in the CSV and on the pages, and a link that is none is refused", async () => {
    strengthsOf(city, "DLH").add({ ...strength(21), ...ATTACK });
    strengthsOf(city, "DLH").add({ ...strength(22), evidence_url: "javascript:alert(1)" });
    await city.settle();
    expect(problemsOf(city, "DLH")).toEqual(["link_sentence"]);
    const { values } = city.google.google.as(OWNER).spreadsheets;
    const cells = values.get(city.register, "'Data Gabungan'", { valueRenderOption: "FORMULA" }).values?.flat();
    const shown = values.get(city.register, "'Data Gabungan'").values?.flat();
    for (const text of Object.values(ATTACK)) {
      expect(cells).toContain(text);
      expect(shown).toContain(text);
    }
    registerTab(city, "Tinjauan").change(testId(21), SURE);
    await city.settle();
    const item = JSON.parse((await get(`/v1/opportunities/${testId(21)}`)).text) as { title: { id: string } };
    expect(item.title.id).toBe(ATTACK.title_id);
    for (const path of ["/data.csv", "/data.csv?dialect=excel-id"]) {
      const { text } = await get(path);
      expect(text).toContain("HYPERLINK");
      expect(text).not.toMatch(/(^|[,;"])[=+@-](?!\d)/m);
    }
    for (const path of ["/id", `/id/opportunities/${testId(21)}`, `/en/opportunities/${testId(21)}`, "/feed.json"]) {
      const { status, text, headers } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      if (String(headers["content-type"]).includes("html")) expect(text).not.toMatch(/<img src=x|<script>alert/);
    }
  });
});

describe(mode(15), () => {
  it("four hundred rows take hardly more steps than forty", async () => {
    const stepsFor = async (first: number, count: number) => {
      const width = strengthsOf(city, "DLH").tags();
      const values = Array.from({ length: count }, (_, n) => {
        const cells: Record<string, unknown> = strength(first + n);
        return width.map((tag) => cells[tag] ?? null);
      });
      const below =
        Math.max(
          ...strengthsOf(city, "DLH")
            .rows()
            .map((row) => row._row),
        ) + 1;
      const data = [{ range: `'Keunggulan'!A${below}`, values }];
      city.google.google
        .as(OWNER)
        .spreadsheets.values.batchUpdate(city.workbook("DLH"), { valueInputOption: "RAW", data });
      city.watch();
      await city.sync();
      const steps = [...city.steps];
      await city.settle();
      return steps.length;
    };
    const few = await stepsFor(1000, 40);
    const many = await stepsFor(2000, 400);
    expect(few).toBeLessThan(80);
    expect(many).toBeLessThan(few + 10);
    expect(statusOf(city, "DLH")).toMatchObject({ state: "ok", accepted: 443 });
  });

  it("a cell as long as Google allows is a problem of its row alone", async () => {
    strengthsOf(city, "DLH").add({ ...strength(23), summary_id: "x".repeat(50_000) });
    strengthsOf(city, "DLH").change(testId(12), { title_id: "Tetap dibaca" });
    await city.settle();
    expect(problemsOf(city, "DLH").sort()).toEqual(["link_sentence", "too_long"]);
    const titles = registerTab(city, "Data Gabungan")
      .rows()
      .map((row) => row.title_id);
    expect(titles).toContain("Tetap dibaca");
  });
});
