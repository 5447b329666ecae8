// The daily trigger: each agency gets at most one message a day, Setda one a week. What was told is kept as properties.

import { agencyMail, firstMemory, type MailMemory } from "../../shared/mail/agencyMail.ts";
import { type DeskMailFacts, deskMail, interestMail, weekOf } from "../../shared/mail/deskMail.ts";
import { type SentToEach, sendToEach } from "../sheet/sendToEach.ts";
import { today } from "../sheet/today.ts";
import { underLock } from "../sheet/underLock.ts";
import { completeTriggers } from "./dailyMail.ts";
import { type AgencyFacts, mailFacts } from "./mailFacts.ts";

const DESK_KEY = "MAIL_WEEK";
const INTEREST_KEY = "MAIL_INTERESTS";
const UNSENT_KEY = "MAIL_UNSENT";
const NOTHING: SentToEach = { sent: [], refused: [] };

/**
 * Called by the trigger, once a day. A message that is refused is tried again the next day and named to Setda. Under
 * the lock, because two people may each have started a trigger: the second run finds everybody told.
 */
export function sendMails(): void {
  completeTriggers();
  underLock(tellEverybody);
}

function tellEverybody(): void {
  const facts = mailFacts();
  if (facts === undefined) return;
  const day = today();
  const unsent = facts.agencies.filter((one) => !tellAgency(one, day, facts.deadline)).map((one) => one.code);
  const properties = PropertiesService.getDocumentProperties();
  const noted = new Set([...(properties.getProperty(UNSENT_KEY) ?? "").split(",").filter(Boolean), ...unsent]);
  properties.setProperty(UNSENT_KEY, [...noted].join(","));
  const week = weekOf(day);
  const isWeekly = properties.getProperty(DESK_KEY) !== week;
  const mail = isWeekly
    ? deskMail({ ...facts.desk, unsent: [...noted] }, day)
    : interestMail(facts.desk, untoldInterests(facts.desk.interests, day), day);
  if (mail !== undefined && sendToEach(mail).sent.length === 0) return;
  properties.setProperty(INTEREST_KEY, facts.desk.interests.map((one) => keyOf(one, day)).join(","));
  if (!isWeekly) return;
  properties.setProperty(DESK_KEY, week);
  properties.deleteProperty(UNSENT_KEY);
}

type Waiting = DeskMailFacts["interests"][number];

/** An interest is told of when it is new, and once more when it is late. */
function keyOf({ id, due }: Waiting, day: string): string {
  return due < day ? `${id}!` : id;
}

function untoldInterests(interests: readonly Waiting[], day: string): readonly Waiting[] {
  const told = (PropertiesService.getDocumentProperties().getProperty(INTEREST_KEY) ?? "").split(",");
  return interests.filter((one) => !told.includes(keyOf(one, day)));
}

/** Whether everybody was told what was to be told; who was told is not told again because somebody else was not. */
function tellAgency(agency: AgencyFacts, day: string, deadline: string | undefined): boolean {
  const properties = PropertiesService.getDocumentProperties();
  const key = `MAIL_${agency.code}`;
  const kept = properties.getProperty(key);
  const before = kept === null ? firstMemory(agency.decisions) : (JSON.parse(kept) as MailMemory);
  const { mail, memory } = agencyMail(agency, before, day, deadline);
  const { sent, refused } = mail === undefined ? NOTHING : sendToEach(mail);
  if (mail !== undefined && sent.length === 0) return false;
  const after = JSON.stringify(memory);
  if (after !== kept) properties.setProperty(key, after);
  return refused.length === 0;
}
