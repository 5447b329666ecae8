// The papers as reviewers get them: asked of the real Worker, unpacked, and printed by LibreOffice where it is installed.

import { existsSync, readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/chromium.ts";
import type { BrowserSheet } from "./support/browserSheet.ts";
import { type Office, openOffice } from "./support/office.ts";
import { openReviewer } from "./support/openReviewer.ts";
import { CHANGED, FOREIGN, HOME, proposePapers, TITLE, WAITING } from "./support/proposePapers.ts";
import { GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";
import { wordText } from "./support/wordText.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const A4 = { width: 210, height: 297 };
const LANDSCAPE = { width: 297, height: 210 };

let city: SmallCity;
let office: Office | undefined;

const papers = {
  team: `bahan-tkksd.docx?ids=${FOREIGN},${HOME},${WAITING}`,
  plan: `${FOREIGN}/rencana-kerja-sama.docx`,
  letter: `${FOREIGN}/surat-pengantar.docx`,
  profile: `${FOREIGN}/partner-profile.docx`,
  coverage: "laporan-cakupan.docx",
};
const tokenOf = (email: string) => city.google.google.auth.tokensFor(email).id_token;
const signedIn = (email: string) => ({ authorization: `Bearer ${tokenOf(email)}` });
const ask = (path: string, headers: Record<string, string> = signedIn(REVIEWER)) =>
  fetch(`${city.worker.url}/v1/papers/${path}`, { headers });
const refused = async (answer: Response) => {
  const body = (await answer.json()) as { code: string; detail?: string };
  return [answer.status, answer.headers.get("content-type"), body.code];
};
const PROBLEM = "application/problem+json; charset=utf-8";
const linkTo = (path: string, email = REVIEWER) =>
  fetch(`${city.worker.url}/v1/papers/links`, {
    method: "POST",
    headers: signedIn(email),
    body: JSON.stringify({ path }),
  });
const readPaper = async (path: string) => {
  const answer = await ask(path);
  expect([path, answer.status, answer.headers.get("content-type")]).toEqual([path, 200, WORD]);
  return new Uint8Array(await answer.arrayBuffer());
};
const readFolder = async (ids: readonly string[]) => {
  const answer = await ask(`papers.zip?ids=${ids.join(",")}`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"]);
  const files = Object.entries(unzipSync(new Uint8Array(await answer.arrayBuffer())));
  return new Map(files.map(([name, bytes]) => [name, wordText(bytes)]));
};
const review = () => openTab(city.google, city.register, "Tinjauan", REVIEWER);

beforeAll(async () => {
  office = await openOffice();
  city = await startSmallCity(["DINKES"], true);
  await proposePapers(city);
});
afterAll(async () => {
  office?.close();
  await city.stop();
});

describe("what each paper says", () => {
  it("the team's matrix shows the versions submitted last, with what is open, and blank minutes", async () => {
    const text = wordText(await readPaper(papers.team));
    expect(text).toContain("BAHAN RAPAT TIM KOORDINASI KERJA SAMA DAERAH (TKKSD)");
    expect(text).toContain("Matriks 3 usulan perangkat daerah, 2 di antaranya luar negeri.");
    for (const words of [CHANGED, "Bank sampah", "Wisata sungai", "Kota Nagoya", "BERITA ACARA", "Tanda tangan"]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain(TITLE);
    expect(text).toContain("R1 Ada hubungan diplomatik dengan negara mitra");
  });

  it("the plan has the seven fields of the approved version, its blanks by name, and the mark of a draft", async () => {
    const text = wordText(await readPaper(papers.plan));
    const parts = text.match(/^[a-g]\. .*$/gm);
    expect(parts).toEqual([
      "a. Subjek kerja sama",
      "b. Latar belakang",
      "c. Maksud, tujuan, dan sasaran",
      "d. Objek kerja sama",
      "e. Ruang lingkup",
      "f. Sumber pembiayaan",
      "g. Jangka waktu pelaksanaan",
    ]);
    expect(text.match(/^dari kolom /gm)).toHaveLength(7);
    expect(text).toContain(`tentang ${TITLE}`);
    expect(text).not.toContain(CHANGED);
    for (const words of [
      "RANCANGAN – belum dapat diajukan",
      "Pihak kedua: Kota Nagoya",
      "24 bulan (2 tahun), mulai [belum diisi: tanggal mulai]",
      "[belum diisi: sumber pembiayaan]",
      "Masih harus dipastikan sebelum pernyataan kehendak (tahap 4): R1, R4, R7, R8, R9.",
      "Permendagri 25/2020 belum diperiksa",
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(new RegExp(`${FOREIGN} · versi \\w{12} · disetujui sebagai calon prakarsa \\d+ \\w+ \\d{4}`));
  });

  it("the letter goes to the Council until its stage is over, then to the Minister; from stage 5 on it is no draft", async () => {
    const draft = wordText(await readPaper(papers.letter));
    expect(draft).toContain("RANCANGAN – belum dapat diajukan");
    expect(draft).toContain("Yth. Ketua Dewan Perwakilan Rakyat Daerah");
    expect(draft).toContain("Pasal 30 ayat (2)");
    review().change(FOREIGN, { r1: "Ya", r4: "Ya", r6: "Ya", r7: "Ya", r8: "Ya", r9: "Ya" });
    for (const stage of ["1", "2", "3", "4", "5"]) {
      review().change(FOREIGN, { stage });
      await city.sync();
    }
    const council = wordText(await readPaper(papers.letter));
    expect(council).not.toContain("RANCANGAN");
    expect(wordText(await readPaper(papers.plan))).not.toMatch(/RANCANGAN|dari kolom|belum diperiksa/);
    for (const stage of ["6", "7"]) {
      review().change(FOREIGN, { stage });
      await city.sync();
    }
    const minister = wordText(await readPaper(papers.letter));
    expect(minister).toContain("Yth. Menteri Dalam Negeri");
    expect(minister).toContain("Pasal 31 ayat (1)");
    expect(minister).not.toContain("Yth. Ketua Dewan");
  });

  it("the profile is in English, says where a text is not, and names no partner", async () => {
    const text = wordText(await readPaper(papers.profile));
    expect(text).toContain("City of Banjarmasin".toUpperCase());
    expect(text).toContain("657,663 (2020)");
    expect(text).toContain(`${TITLE} (Indonesian)`);
    expect(text).toContain(`${GOOD.needs_id} (Indonesian)`);
    expect(text).not.toMatch(/to be completed|not verified|\(example/);
    expect(text).toContain("It is not a binding offer");
    expect(text).not.toContain("Nagoya");
  });

  it("the folder holds the team's matrix of all rows and the papers of the approved one abroad", async () => {
    const files = await readFolder([FOREIGN, HOME, WAITING]);
    const names = [...files.keys()];
    const own = `Contoh Pelatihan perawat lansia A&B ${FOREIGN}`;
    expect(names).toEqual([
      expect.stringMatching(/^bahan-tkksd-\d{4}-\d\d-\d\d\.docx$/),
      `${own}/rencana-kerja-sama-${FOREIGN}.docx`,
      `${own}/surat-pengantar-${FOREIGN}.docx`,
      `${own}/partner-profile-${FOREIGN}.docx`,
    ]);
    const alone = [papers.team, papers.plan, papers.letter, papers.profile];
    for (const [at, path] of alone.entries()) expect(files.get(names[at] ?? "")).toBe(wordText(await readPaper(path)));
    expect([...(await readFolder([HOME])).keys()]).toEqual([names[0]]);
  });

  it("the coverage report counts programmes by scope", async () => {
    const text = wordText(await readPaper(papers.coverage));
    expect(text).toContain("P1 Sungai bersih\nKosong\nKosong\nAda calon (1)");
    expect(text).not.toContain("Trotoar");
    expect(text).toContain("0 dari 3\ncakupan terpenuhi");
    expect(text).toContain("1\nmenunggu tinjauan");
    expect(text).toMatch(/Perangkat daerah: Dinas DINKES \(\d\)\./);
    expect(text).toMatch(/Tema: .*\(\d\)/);
    expect(text).toContain("1 program prioritas periode 2025-2029 yang berlaku hari ini.");
    expect(text).toContain(`${TITLE}: tahap 7 `);
  });

  it("no paper holds what is internal", async () => {
    for (const path of Object.values(papers)) {
      const text = wordText(await readPaper(path));
      expect(text).not.toContain("rahasia");
      expect(text.match(/\S+@\S+/g) ?? []).toEqual(path === papers.profile ? ["kerjasama@banjarmasin.example"] : []);
    }
  });
});

describe("on paper", () => {
  it("each opens in LibreOffice on A4, the matrix across, the report on two pages even with forty programmes", async ({
    skip,
  }) => {
    if (office === undefined) return skip("LibreOffice Writer is not installed");
    const programmes = openTab(city.google, city.register, "Program", OWNER);
    const name = "Program prioritas dengan nama yang sangat panjang sehingga tidak muat pada satu baris";
    for (let n = 0; n < 40; n++)
      programmes.add({ code: `P26-${n}`, name_id: `${name} ${n}`, valid_from: "2025-01-01" });
    await city.sync();
    const printed: Record<string, unknown> = {};
    for (const [name, path] of Object.entries(papers)) {
      printed[name] = (await office.print(`${name}.docx`, await readPaper(path))).pages;
    }
    expect(printed).toEqual({
      team: [LANDSCAPE, A4],
      plan: [A4],
      letter: [A4],
      profile: [A4],
      coverage: [A4, A4],
    });
  });
});

describe("who may open them", () => {
  it("nobody without a token, and no clerk", async () => {
    for (const path of [...Object.values(papers), `papers.zip?ids=${FOREIGN}`]) {
      expect(await refused(await ask(path, {}))).toEqual([401, PROBLEM, "not_signed_in"]);
      expect(await refused(await ask(path, signedIn(city.staffOf("DINKES"))))).toEqual([403, PROBLEM, "not_allowed"]);
    }
    expect(await refused(await linkTo("/v1/papers/laporan-cakupan.docx", city.staffOf("DINKES")))).toEqual([
      403,
      PROBLEM,
      "not_allowed",
    ]);
  });

  it("refuses rows that are unknown, misspelt, too many, not approved or not foreign", async () => {
    const many = Array.from({ length: 101 }, (_, at) => testId(at)).join(",");
    const answers = {
      [`${testId(99)}/rencana-kerja-sama.docx`]: [404, PROBLEM, "not_found"],
      [`bahan-tkksd.docx?ids=${FOREIGN},${testId(99)}`]: [404, PROBLEM, "not_found"],
      "KB-1/rencana-kerja-sama.docx": [400, PROBLEM, "bad_parameter"],
      "bahan-tkksd.docx": [400, PROBLEM, "bad_parameter"],
      "bahan-tkksd.docx?ids=KB-UUUUUUUUUU": [400, PROBLEM, "bad_parameter"],
      [`bahan-tkksd.docx?ids=${many}`]: [400, PROBLEM, "bad_parameter"],
      [`papers.zip?ids=${many.split(",").slice(0, 31).join(",")}`]: [400, PROBLEM, "bad_parameter"],
      "papers.zip": [400, PROBLEM, "bad_parameter"],
      [`papers.zip?ids=${FOREIGN},${testId(99)}`]: [404, PROBLEM, "not_found"],
      "laporan-cakupan.docx?warna=merah": [400, PROBLEM, "unknown_parameter"],
      [`${WAITING}/rencana-kerja-sama.docx`]: [409, PROBLEM, "not_approved"],
      [`${HOME}/surat-pengantar.docx`]: [409, PROBLEM, "not_foreign"],
      "surat-cinta.docx": [404, PROBLEM, "not_found"],
    };
    const found = await Promise.all(Object.keys(answers).map(async (path) => [path, await refused(await ask(path))]));
    expect(Object.fromEntries(found)).toEqual(answers);
  });
});

describe("a one-time link", () => {
  const made = async (path: string) => (await (await linkTo(path)).json()) as { url: string; expires_at: string };

  it("opens its paper once, without a token, even when many ask at once", async () => {
    const { url, expires_at } = await made(`/v1/papers/${papers.team}`);
    expect(Date.parse(expires_at) - Date.now()).toBeGreaterThan(9 * 60_000);
    expect(Date.parse(expires_at) - Date.now()).toBeLessThanOrEqual(10 * 60_000);
    const answers = await Promise.all(Array.from({ length: 8 }, () => fetch(url)));
    expect(answers.map((one) => one.status).sort()).toEqual([200, ...Array(7).fill(410)]);
    expect(await refused(await fetch(url))).toEqual([410, PROBLEM, "link_expired"]);
  });

  it("opens no other paper, and is not used up by trying or by a look ahead", async () => {
    const { url } = await made(`/v1/papers/${papers.plan}`);
    expect((await fetch(url.replace("rencana-kerja-sama", "surat-pengantar"))).status).toBe(410);
    expect((await fetch(url, { method: "HEAD" })).status).toBe(405);
    expect((await fetch(url)).status).toBe(200);
  });

  it("is not made for what is no paper, nor for a row that has none", async () => {
    const bodies = { "/v1/status": 404, "https://x y": 400, [`/v1/papers/${WAITING}/surat-pengantar.docx`]: 409 };
    for (const [path, status] of Object.entries(bodies))
      expect([path, (await linkTo(path)).status]).toEqual([path, status]);
    const empty = await fetch(`${city.worker.url}/v1/papers/links`, { method: "POST", headers: signedIn(REVIEWER) });
    expect(await refused(empty)).toEqual([400, PROBLEM, "bad_body"]);
  });
});

describe.skipIf(!existsSync(CHROMIUM))("in the review sidebar", () => {
  let browser: Browser;
  let reviewer: BrowserSheet;
  const review = async (rows: readonly string[]) => {
    const [first, ...others] = rows;
    await (await reviewer.cell(rowOf(first ?? ""), "Nama keunggulan")).click();
    for (const id of others) await (await reviewer.cell(rowOf(id), "Nama keunggulan")).click({ modifiers: ["Shift"] });
    const close = reviewer.page.locator("#sidebar").getByRole("button", { name: "Tutup" });
    if (await close.isVisible()) await close.click();
    await reviewer.menu("Tinjau baris terpilih");
    return reviewer.sidebar().locator("#papers");
  };
  const rowOf = (id: string) =>
    openTab(city.google, city.register, "Tinjauan", REVIEWER)
      .rows()
      .find((row) => row.id === id)?._row ?? 0;

  beforeAll(async () => {
    ({ browser, reviewer } = await openReviewer(city));
  });
  afterAll(() => browser.close());

  it("a reviewer downloads the plan of an approved row by its link, once", async () => {
    const panel = await review([FOREIGN]);
    await panel.getByRole("button", { name: "Rencana kerja sama" }).click();
    const link = panel.getByRole("link", { name: "Unduh Rencana kerja sama" });
    await link.waitFor();
    await reviewer.shot("papers-link");
    const url = (await link.getAttribute("href")) ?? "";
    const [download] = await Promise.all([reviewer.page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe(`rencana-kerja-sama-${FOREIGN}.docx`);
    expect(wordText(readFileSync(await download.path()))).toContain(`tentang ${TITLE}`);
    await panel.getByText("Sudah diunduh.").waitFor();
    expect((await fetch(url)).status).toBe(410);
  });

  it("a refusal is told in the words of the Worker", async () => {
    const selection = { sheet: "Tinjauan", row: 3, column: 1, rows: 1, columns: 1 };
    const nobody = { alert: () => "OK", show: () => {}, menu: () => {}, toast: () => {} };
    const execution = {
      spreadsheet: city.register,
      user: REVIEWER,
      name: "openPaper",
      authMode: "FULL",
      selection,
    } as const;
    const args = [{ kind: "surat-pengantar", ids: [WAITING] }];
    const { value } = await city.google.scripts.run({ ...execution, args }, nobody);
    expect(value).toEqual({ told: expect.stringMatching(/belum disetujui sebagai calon prakarsa/) });
  });

  it("several rows have the matrix, with exactly these rows", async () => {
    const panel = await review([HOME, WAITING]);
    await panel.getByRole("button", { name: "Bahan rapat TKKSD" }).click();
    const href = await panel.getByRole("link", { name: "Unduh Bahan rapat TKKSD" }).getAttribute("href");
    expect(new URL(href ?? "").searchParams.get("ids")).toBe(`${HOME},${WAITING}`);
    expect(await panel.getByRole("button").allTextContents()).toEqual(["Bahan rapat TKKSD", "Laporan cakupan program"]);
  });

  it("rows of which one is approved have a folder, downloaded by a link that works once", async () => {
    const panel = await review([FOREIGN, HOME]);
    await panel.getByRole("button", { name: "Semua naskah (.zip)" }).click();
    const link = panel.getByRole("link", { name: "Unduh Semua naskah (.zip)" });
    await link.waitFor();
    await panel.getByText("Tidak dimuat karena kosong").waitFor();
    await reviewer.shot("papers-folder");
    const url = (await link.getAttribute("href")) ?? "";
    const [download] = await Promise.all([reviewer.page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^naskah-kerja-sama-\d{4}-\d\d-\d\d\.zip$/);
    expect(Object.keys(unzipSync(readFileSync(await download.path())))).toHaveLength(4);
    expect((await fetch(url)).status).toBe(410);
  });

  it("a row that is not approved has the matrix and the report alone", async () => {
    const panel = await review([WAITING]);
    await panel.getByText("tersedia setelah usulan luar negeri disetujui").waitFor();
    expect(await panel.getByRole("button").allTextContents()).toEqual(["Bahan rapat TKKSD", "Laporan cakupan program"]);
    expect(reviewer.faults).toEqual([]);
  });
});
