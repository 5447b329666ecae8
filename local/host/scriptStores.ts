// What scripts leave behind, in memory: properties and caches (of the script, of a document, of a user), triggers, messages.

/** A message as MailApp sent it. */
export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly replyTo?: string;
  readonly name?: string;
}

/** Texts by store and key. */
export class ScriptStores {
  /** Every message sent, in order. */
  readonly mails: SentMail[] = [];
  readonly #texts = new Map<string, string>();
  readonly #triggers = new Map<string, readonly string[]>();

  /** Sends a message; MailApp refuses one without a valid address. */
  sendMail(mail: SentMail): void {
    if (!mail.to.split(",").every((one) => /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(one))) {
      throw new Error(`Invalid email: ${mail.to}`);
    }
    this.mails.push(mail);
  }

  /** The functions that time-driven triggers of a person in a document run. */
  triggers(owner: string): readonly string[] {
    return this.#triggers.get(owner) ?? [];
  }

  /** Sets the triggers of a person in a document. */
  setTriggers(owner: string, names: readonly string[]): void {
    this.#triggers.set(owner, names);
  }

  /** The text of a key, or null. */
  get(store: string, key: string): string | null {
    return this.#texts.get(`${store}\u0000${key}`) ?? null;
  }

  /** Sets a text; null removes it. Google refuses values over 9 KB. */
  set(store: string, key: string, value: string | null): void {
    if (value !== null && value.length > 9 * 1024) throw new Error("Argument too large: value");
    if (value === null) this.#texts.delete(`${store}\u0000${key}`);
    else this.#texts.set(`${store}\u0000${key}`, value);
  }

  /** Sets a script property, as an administrator does in the script editor. */
  setScriptProperty(key: string, value: string): void {
    this.set("script", key, value);
  }
}
