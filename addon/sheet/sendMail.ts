// Sends a message as the person for whom the script runs: the one place that knows MailApp.

/** `replyTo` and `name`: where answers go and who is shown as the sender; left out where blank. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly replyTo?: string;
  readonly name?: string;
}

/** `refused`: this address takes none, ever; `later`: the day's quota is used up, or Google does not answer. */
export type Sent = "sent" | "refused" | "later";

/** Sends plain text. A line break in a header would begin another one, so that there is none. */
export function sendMail({ to, subject, body, replyTo = "", name = "" }: OutgoingMail): Sent {
  const options = { ...(replyTo === "" ? {} : { replyTo }), ...(name === "" ? {} : { name: oneLine(name) }) };
  try {
    MailApp.sendEmail(to, oneLine(subject), body, options);
    return "sent";
  } catch (thrown) {
    return /invalid (e-?mail|recipient)|no recipient/i.test(String(thrown)) ? "refused" : "later";
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
