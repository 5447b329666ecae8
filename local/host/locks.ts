// Locks of scripts and documents: one holder for each, the others wait in line.

const POLL_MS = 20;

/** Who holds which lock. */
export class Locks {
  readonly #holders = new Map<string, object>();

  /** Takes the lock, or gives up after `patience` milliseconds. A holder that asks again keeps it. */
  async take(name: string, owner: object, patience: number): Promise<boolean> {
    const until = Date.now() + patience;
    while (this.#holders.has(name) && this.#holders.get(name) !== owner) {
      if (Date.now() >= until) return false;
      await new Promise((wake) => setTimeout(wake, POLL_MS));
    }
    this.#holders.set(name, owner);
    return true;
  }

  /** Whether the owner holds it. */
  holds(name: string, owner: object): boolean {
    return this.#holders.get(name) === owner;
  }

  /** Gives back every lock of an owner. */
  releaseAll(owner: object): void {
    for (const [name, holder] of this.#holders) if (holder === owner) this.#holders.delete(name);
  }

  /** Gives the lock back, if it is the owner's. */
  release(name: string, owner: object): void {
    if (this.holds(name, owner)) this.#holders.delete(name);
  }
}
