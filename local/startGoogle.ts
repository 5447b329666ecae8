// Starts local Google on a port of 127.0.0.1.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Google, type GoogleOptions } from "./google.ts";
import { type ScriptFolderOf, ScriptHost } from "./host/scriptHost.ts";
import { type Answer, json, send } from "./http/answer.ts";
import { isForeign } from "./http/isForeign.ts";
import { type Request, readRequest } from "./http/request.ts";
import type { PagesOf } from "./pages/pageOptions.ts";
import { SheetRoutes } from "./pages/sheetRoutes.ts";
import { route } from "./routes/route.ts";

/** Options of a start; port 0 takes any free one. */
export interface StartOptions extends GoogleOptions {
  readonly port: number;
  /** Where built scripts lie: one folder for all workbooks, or that of each; without it no workbook has a script. */
  readonly scripts?: string | ScriptFolderOf | undefined;
  /** What the pages show, and to whom. */
  readonly pages?: PagesOf | undefined;
  /** So many times Google's limits a script may take: on a machine that others keep busy, time says little (1). */
  readonly scriptPatience?: number | undefined;
  /** Sees every request with its answer, before it is sent; tests check shapes with it. */
  readonly onAnswer?: (request: Request, answer: Answer) => void;
}

/** A running local Google. */
export interface RunningGoogle {
  readonly url: string;
  readonly port: number;
  /** The same services and state, in this process. */
  readonly google: Google;
  /** Runs scripts on these workbooks. */
  readonly scripts: ScriptHost;
  /** Ends all connections, then the database. */
  readonly close: () => Promise<void>;
}

const FOREIGN = json(
  { error: { code: 403, message: "Local Google answers this machine alone.", status: "PERMISSION_DENIED" } },
  403,
);

/** Listens on 127.0.0.1. Rejects where the port is taken. */
export async function startGoogle(options: StartOptions): Promise<RunningGoogle> {
  const google = new Google(options);
  const { scripts: folder } = options;
  const folderOf: ScriptFolderOf = typeof folder === "function" ? folder : () => folder;
  const scripts = new ScriptHost(google, folderOf, options.scriptPatience);
  const sheets = new SheetRoutes(google, scripts);
  const server = createServer({ keepAlive: true, keepAliveTimeout: 30_000 }, (message, response) => {
    if (isForeign(message.headers)) return send(response, FOREIGN);
    readRequest(message)
      .then(async (request) => {
        const answer = await route(google, scripts, sheets, options.pages, request);
        if (answer !== undefined) options.onAnswer?.(request, answer);
        return answer;
      })
      .then(
        (answer) => (answer === undefined ? message.socket.destroy() : send(response, answer)),
        (fault: unknown) => {
          process.stderr.write(`local Google: ${fault instanceof Error ? fault.stack : String(fault)}\n`);
          send(
            response,
            json({ error: { code: 500, message: "Internal error encountered.", status: "INTERNAL" } }, 500),
          );
        },
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  scripts.origin = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    await scripts.close();
    google.close();
  };
  return { url: `http://127.0.0.1:${port}`, port, google, scripts, close };
}
