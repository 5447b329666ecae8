// Answers who asks for a paper or for a link to one: by token, or by a one-time link.

import * as z from "zod";
import {
  FOLDER_TYPE,
  mostRowsAt,
  PAPER_TYPE,
  type PaperRequest,
  paperPath,
  readPaperPath,
} from "../../shared/papers/paperList.ts";
import { namedKeys, untoldKeys } from "../../shared/papers/profileParts.ts";
import { withoutUnfinished } from "../../shared/papers/withoutUnfinished.ts";
import { wholeSeconds } from "../../shared/text/wholeSeconds.ts";
import { admitted } from "../auth/signedIn.ts";
import { badParameter, onlyKnown, single } from "../feed/model/parameters.ts";
import { type Asked, baseOf } from "../feed/model/serve.ts";
import { otherMethods } from "../http/otherMethods.ts";
import { readBody } from "../http/readBody.ts";
import { Refusal } from "../http/refusal.ts";
import { loadPapers } from "../later/later.ts";
import { keepReport } from "../store/reports.ts";
import { snapshotOf } from "./coverageFacts.ts";
import { type FolderPapers, folderPapers } from "./folderPapers.ts";
import { makeLink, useLink } from "./links.ts";
import { readFacts } from "./readFacts.ts";

const PATH_LENGTH = 2000;
const LINK = "link";

const Body = z.strictObject({ path: z.string().min(1).max(PATH_LENGTH) });

/** Makes a link to a paper that there is. */
export async function answerLink(c: Asked): Promise<Response> {
  const rights = await admitted(c, "open_paper");
  const request = await linkedPaper(c.req.raw);
  const now = new Date();
  const papers = await papersOf(c.env.DB, request, now.toISOString());
  const path = paperPath(request);
  const { token, expiresAt } = await makeLink(c.env.DB, path, rights.email, now);
  const url = `${baseOf(c)}${path}${path.includes("?") ? "&" : "?"}${LINK}=${token}`;
  const profile = papers.find(({ kind }) => kind === "partner-profile");
  const leftOut = profile === undefined ? [] : namedKeys(untoldKeys(withoutUnfinished(profile.facts)));
  return c.json({ url, expires_at: wholeSeconds(expiresAt), left_out: leftOut }, 201, PRIVATE);
}

const PRIVATE = { "cache-control": "private, no-store", "referrer-policy": "no-referrer" };

/** The paper of an address; a link is used up by a GET alone. */
export async function openPaper(c: Asked): Promise<Response> {
  if (c.req.method !== "GET") return otherMethods("GET")();
  const { pathname, searchParams } = new URL(c.req.url);
  onlyKnown(searchParams, ["ids", LINK, "lang"]);
  const link = single(searchParams, LINK);
  if (link === undefined) await admitted(c, "open_paper");
  const request = paperIn(pathname, single(searchParams, "ids"));
  if (link !== undefined) await useUp(c, request, link);
  const papers = await papersOf(c.env.DB, request, new Date().toISOString());
  const [{ kind, facts }] = papers;
  if (facts.coverage !== undefined) await keepReport(c.env.DB, facts.day, snapshotOf(facts.coverage));
  const { writeFolder, writePaper } = await loadPapers();
  const isFolder = request.kind === "folder";
  const { name, bytes } = isFolder ? await writeFolder(papers, facts.day) : await writePaper(kind, facts);
  const type = isFolder ? FOLDER_TYPE : PAPER_TYPE;
  const disposition = { "content-type": type, "content-disposition": `attachment; filename="${name}"` };
  return new Response(bytes, { headers: { ...PRIVATE, ...disposition, vary: "Authorization" } });
}

/** The papers that are asked for, at least one; refuses rows that have none. */
async function papersOf(db: D1Database, { kind, ids }: PaperRequest, now: string): Promise<FolderPapers> {
  if (kind === "folder") return folderPapers(db, ids, now);
  return [{ kind, folder: "", facts: await readFacts(db, { kind, ids }, now) }];
}

/** A link is used up by the first GET. */
async function useUp(c: Asked, request: PaperRequest, link: string): Promise<void> {
  if (!(await useLink(c.env.DB, link, paperPath(request), new Date()))) {
    throw new Refusal("link_expired", {
      id: "Tautan ini sudah dipakai atau lewat 10 menit. Buat tautan baru dari bilah sisi Tinjau.",
      en: "This link was used or is older than 10 minutes. Make a new one in the review sidebar.",
    });
  }
}

/** The paper that the body of a request for a link names: an address below /v1/papers with its ids. */
async function linkedPaper(request: Request): Promise<PaperRequest> {
  const { path } = await readBody(request, Body, RIGHT_BODY);
  if (!URL.canParse(path, request.url)) throw new Refusal("bad_body", RIGHT_BODY);
  const { pathname, searchParams } = new URL(path, request.url);
  onlyKnown(searchParams, ["ids"]);
  return paperIn(pathname, single(searchParams, "ids"));
}

const RIGHT_BODY = {
  id: 'Kirim {"path": alamat naskah}, misalnya "/v1/papers/laporan-cakupan.docx".',
  en: 'Send {"path": the address of a paper}, such as "/v1/papers/laporan-cakupan.docx".',
};

function paperIn(path: string, ids: string | undefined): PaperRequest {
  const request = readPaperPath(path, ids);
  switch (request) {
    case "unknown":
      throw new Refusal("not_found");
    case "no_ids":
      throw badParameter("ids", "perlu diisi kode usulan, dipisahkan koma", "must name proposals, separated by commas");
    case "bad_id":
      throw badParameter(
        "ids",
        "memuat kode yang tidak sah; contoh kode: KB-7M2Q9D4XKA",
        "holds an id that is not well-formed; an example: KB-7M2Q9D4XKA",
      );
    case "too_many_ids":
      throw badParameter("ids", `paling banyak ${mostRowsAt(path)} kode`, `at most ${mostRowsAt(path)} ids`);
    default:
      return request;
  }
}
