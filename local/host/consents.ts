// Who let which script do what: asked at the first run that needs it, asked again where something was lacking.

import type { Execution } from "./bridge.ts";

/** What a person answers on Google's consent screen: nothing at all, or everything but what they left unticked. */
export type Consent = "refused" | { readonly unticked: readonly string[] };

/** Shows the screen with the scopes of the manifest. */
export type AskConsent = (scopes: readonly string[]) => Promise<Consent> | Consent;

/** What Google answers for a script that may not run: the function is not even begun. */
export const NOT_AUTHORISED = "Authorization is required to perform that action.";

const ALL: Consent = { unticked: [] };

/** The consents of one host; simple triggers need none (developers.google.com/apps-script/guides/services/authorization). */
export class Consents {
  readonly #given = new Map<string, Consent>();

  /** The scopes with which a function runs, or undefined where the person refused. Who cannot be asked has ticked all. */
  async scopesFor(
    { spreadsheet, user, authMode }: Execution,
    scopes: readonly string[],
    ask: AskConsent | undefined,
  ): Promise<readonly string[] | undefined> {
    if (authMode !== "FULL") return scopes;
    const key = `${spreadsheet}:${user}`;
    const consent = this.#given.get(key) ?? (await ask?.(scopes)) ?? ALL;
    if (consent === "refused") return undefined;
    if (ask !== undefined) this.#given.set(key, consent);
    return scopes.filter((scope) => !consent.unticked.some((one) => scope.endsWith(one)));
  }

  /** What was lacking is asked for at the next run. */
  forget({ spreadsheet, user }: Execution): void {
    const key = `${spreadsheet}:${user}`;
    const given = this.#given.get(key);
    if (given !== undefined && given !== "refused" && given.unticked.length > 0) this.#given.delete(key);
  }
}
