// Who may do what: the one table from which every check of the Worker and docs/doors.md derive.

import { CLIENTS_PATH } from "../clients/clientDoor.ts";
import { LETTERS_PATH } from "../interest/letterDoor.ts";
import { ASKED, PAPER_LINKS_PATH } from "../papers/paperList.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";

/** Those who knock, in the order of the table; `title` as the documentation names them. */
export const WHO = {
  anonymous: "Anybody",
  staff: "Staff of an agency",
  reviewer: "Reviewer",
  admin: "Administrator",
  service: "Service account",
} as const;

export type Who = keyof typeof WHO;

/** `own`: only for the agency that the person belongs to. */
export type Leave = "yes" | "own" | "no";

/** What can be done: the routes that do it, who may, and what the others are told. */
export interface Door {
  readonly title: string;
  readonly routes: readonly string[];
  readonly who: Readonly<Record<Who, Leave>>;
  readonly refused: Bilingual;
}

const REVIEWERS_ONLY = {
  id: "Hanya peninjau yang terdaftar di tab Pengguna yang dapat melakukan ini.",
  en: "Only reviewers listed in the tab Pengguna may do this.",
};

const REVIEWERS = { anonymous: "no", staff: "no", reviewer: "yes", admin: "yes", service: "no" } as const;

const ADMINISTRATORS = { ...REVIEWERS, reviewer: "no" } as const;

const ADMINISTRATORS_ONLY = {
  id: "Hanya admin yang terdaftar di tab Pengguna yang dapat melakukan ini.",
  en: "Only administrators listed in the tab Pengguna may do this.",
};

/** Every action that needs leave. What is not here is public: anybody may read it. */
export const DOORS = {
  sync_all: {
    title: "Sync all workbooks",
    routes: ["POST /v1/sync"],
    who: REVIEWERS,
    refused: REVIEWERS_ONLY,
  },
  sync_register: {
    title: "Sync the register",
    routes: ["POST /v1/sync"],
    who: REVIEWERS,
    refused: REVIEWERS_ONLY,
  },
  sync_agency: {
    title: "Sync the workbook of an agency",
    routes: ["POST /v1/sync"],
    who: { ...REVIEWERS, staff: "own" },
    refused: {
      id: "Hanya petugas perangkat daerah itu dan peninjau yang dapat melakukan ini.",
      en: "Only the staff of that agency and reviewers may do this.",
    },
  },
  stamp: {
    title: "Say which decision cells one is about to write",
    routes: ["POST /v1/stamps"],
    who: REVIEWERS,
    refused: REVIEWERS_ONLY,
  },
  open_paper: {
    title: "Open papers, or make a one-time link to one",
    routes: [...Object.values(ASKED).map((one) => `GET ${one.path}`), `POST ${PAPER_LINKS_PATH}`],
    who: REVIEWERS,
    refused: REVIEWERS_ONLY,
  },
  send_letters: {
    title: "Take the letters to people who expressed an interest, to send them",
    routes: [`POST ${LETTERS_PATH}`],
    who: REVIEWERS,
    refused: REVIEWERS_ONLY,
  },
  read_state: {
    title: "See reasons, problems, holds and what waits",
    routes: ["GET /v1/status"],
    who: REVIEWERS,
    refused: REVIEWERS_ONLY,
  },
  admit_clients: {
    title: "See which scripts wait, and admit or remove them",
    routes: [`GET ${CLIENTS_PATH}`, `POST ${CLIENTS_PATH}`],
    who: { ...ADMINISTRATORS, service: "yes" },
    refused: ADMINISTRATORS_ONLY,
  },
  redact: {
    title: "Blank the content of versions",
    routes: ["POST /v1/redact"],
    who: ADMINISTRATORS,
    refused: ADMINISTRATORS_ONLY,
  },
  replay: {
    title: "Send messages again that the queue gave up",
    routes: ["POST /v1/dead-letters/replay"],
    who: ADMINISTRATORS,
    refused: ADMINISTRATORS_ONLY,
  },
  backup: {
    title: "Take a backup of the database",
    routes: ["GET /v1/backup"],
    who: ADMINISTRATORS,
    refused: ADMINISTRATORS_ONLY,
  },
} as const satisfies Readonly<Record<string, Door>>;

export type Action = keyof typeof DOORS;

/** Whether somebody who is all of `roles` may do something; `own`: it is about their own agency. */
export function isAllowed(action: Action, roles: readonly Who[], own: boolean): boolean {
  const who: Readonly<Record<Who, Leave>> = DOORS[action].who;
  return roles.some((role) => who[role] === "yes" || (own && who[role] === "own"));
}
