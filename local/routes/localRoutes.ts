// The routes of this stand-in alone: who is there, tokens, the log of calls, faults, colleagues, new files.

import * as z from "zod";
import { SPREADSHEET_TYPE } from "../files/driveFile.ts";
import type { Google } from "../google.ts";
import { type Answer, json, noContent } from "../http/answer.ts";
import { parseBody } from "../http/parseBody.ts";
import type { Request } from "../http/request.ts";

const TOKEN = z.strictObject({ email: z.email(), client: z.string().min(1).max(200).optional() });
const FILE = z.strictObject({ title: z.string().min(1), owner: z.email() });

function refused(message: string): Answer {
  return json({ error: { code: 400, message } }, 400);
}

/** Answers a request below `/local`. */
export function localAnswer(google: Google, request: Request): Answer {
  switch (`${request.method} ${request.path}`) {
    case "GET /local/info":
      return json({ ...google.info(), serviceAccount: google.serviceAccount, clientId: google.clientId });
    case "POST /local/token":
      return withBody(request, TOKEN, ({ email, client }) => json(google.auth.tokensFor(email, client)));
    case "GET /local/requests":
      return json({ requests: google.requests.since(Number(request.query.get("since") ?? 0) || 0) });
    case "POST /local/faults":
      return added(google.faults.add(parseBody(request)));
    case "DELETE /local/faults":
      google.faults.clear();
      return noContent();
    case "POST /local/colleague":
      return added(google.colleagues.add(parseBody(request)));
    case "DELETE /local/colleague":
      google.colleagues.clear();
      return noContent();
    case "POST /local/files":
      return withBody(request, FILE, ({ title, owner }) => {
        const file = google.as(owner).files.create({ name: title, mimeType: SPREADSHEET_TYPE });
        return json({ id: file.id, spreadsheet: file.id, title, owner });
      });
    default:
      return json({ error: { code: 404, message: "Not Found" } }, 404);
  }
}

function added(problem: string | undefined): Answer {
  return problem === undefined ? json({}) : refused(problem);
}

function withBody<T>(request: Request, form: z.ZodType<T>, answer: (body: T) => Answer): Answer {
  const read = form.safeParse(parseBody(request));
  return read.success ? answer(read.data) : refused(z.prettifyError(read.error));
}
