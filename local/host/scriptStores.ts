// Properties and caches of the script, in memory: of the script, of a document, of a user.

/** Texts by store and key. */
export class ScriptStores {
  readonly #texts = new Map<string, string>();

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
