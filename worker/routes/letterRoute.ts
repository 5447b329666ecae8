// POST /v1/letters: the register's script says which letters it sent, and takes the next ones. Kembar itself has no post.

import * as z from "zod";
import { interestPath } from "../../shared/interest/interestPath.ts";
import { LETTERS_PATH, type OutgoingLetter } from "../../shared/interest/letterDoor.ts";
import { letterOf } from "../../shared/interest/letters.ts";
import { PROFILE_TAB } from "../../shared/registerTabs.ts";
import { admitted } from "../auth/signedIn.ts";
import type { Asked } from "../feed/model/serve.ts";
import { send } from "../feed/openapi/describedRoute.ts";
import { ok } from "../feed/openapi/operation.ts";
import { publicRoot } from "../http/publicRoot.ts";
import { readBody } from "../http/readBody.ts";
import { requestIdOf } from "../http/requestId.ts";
import { log } from "../log/log.ts";
import { writeAndAsk } from "../store/ask.ts";
import { reportLetters, takeLetters, type WaitingLetter } from "../store/letters.ts";
import { countCommit } from "../store/publication.ts";
import { askLists, type RegisterLists, recordsOf } from "../store/registerLists.ts";

const MOST = 100;
const letters = z.array(z.int().min(1)).max(MOST);
const Body = z.strictObject({ sent: letters.default([]), failed: letters.default([]) });

const RIGHT_BODY = {
  id: `Kirim {"sent": [1], "failed": [2]} dengan nomor surat, paling banyak ${MOST}.`,
  en: `Send {"sent": [1], "failed": [2]} with the numbers of letters, at most ${MOST}.`,
};

const LETTERS = {
  type: "array",
  items: { type: "integer", minimum: 1 },
  maxItems: MOST,
  description: "Numbers of letters.",
};

export const postLetters = send({
  path: LETTERS_PATH,
  id: "takeLetters",
  tag: "Sync",
  summary: "Take letters to send",
  description: "For the register's script: which letters were sent, and the next ones.",
  body: {
    required: false,
    schema: {
      type: "object",
      properties: { sent: LETTERS, failed: { ...LETTERS, description: "Refused for good." } },
      examples: [{ sent: [1, 2], failed: [3] }],
    },
  },
  done: ok("The next letters.", "Letters"),
  answer: giveLetters,
});

async function giveLetters(c: Asked): Promise<Response> {
  await admitted(c, "send_letters");
  const { sent, failed } = await readBody(c.req.raw, Body, RIGHT_BODY);
  const { DB: db } = c.env;
  const now = new Date().toISOString();
  const { before, ask } = takeLetters(db, now);
  const reported = reportLetters(db, sent, failed, now);
  const news = failed.length === 0 ? [] : [countCommit(db, now)];
  const [waiting, lists] = await writeAndAsk(
    db,
    [...reported, ...news, ...before],
    ask,
    askLists(db, [PROFILE_TAB.title]),
  );
  log("info", "letters", { request_id: requestIdOf(c.req.raw), count: waiting.length });
  const outgoing = waiting.map((one) => outgoingLetter(publicRoot(c.env), lists, one));
  return c.json({ letters: outgoing }, 200, { "cache-control": "private, no-store" });
}

function outgoingLetter(root: string, lists: RegisterLists, one: WaitingLetter): OutgoingLetter {
  const { letter, kind, language, code, confirmation, to, title } = one;
  const profile = recordsOf(lists, PROFILE_TAB);
  const textOf = (key: string): string => profile.get(key)?.[`value_${language}`] ?? profile.get(key)?.value_id ?? "";
  const page = `${root}${interestPath(language, code)}`;
  const link = kind === "confirm" ? `${page}/confirm/${confirmation ?? ""}` : page;
  const desk = textOf("desk_email");
  const facts = { kind, language, city: textOf("name"), about: title ?? "", link, desk };
  return { letter, to, reply_to: desk, from: textOf("desk_unit"), ...letterOf(facts) };
}
