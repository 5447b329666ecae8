// Document locks: one holder for each workbook, the others wait in line.

const POLL_MS = 20;

/** Who holds which workbook's lock. */
export class Locks {
  readonly #holders = new Map<string, object>();

  /** Takes the lock, or gives up after `patience` milliseconds. A holder that asks again keeps it. */
  async take(spreadsheet: string, owner: object, patience: number): Promise<boolean> {
    const until = Date.now() + patience;
    while (this.#holders.has(spreadsheet) && this.#holders.get(spreadsheet) !== owner) {
      if (Date.now() >= until) return false;
      await new Promise((wake) => setTimeout(wake, POLL_MS));
    }
    this.#holders.set(spreadsheet, owner);
    return true;
  }

  /** Whether the owner holds it. */
  holds(spreadsheet: string, owner: object): boolean {
    return this.#holders.get(spreadsheet) === owner;
  }

  /** Gives the lock back, if it is the owner's. */
  release(spreadsheet: string, owner: object): void {
    if (this.holds(spreadsheet, owner)) this.#holders.delete(spreadsheet);
  }
}
