// What people say to each other beside decisions: answers of clerks, who looks after a row, and staff who come and go.

import { openTab } from "../e2e/support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity } from "../e2e/support/smallCity.ts";
import type { ModelRow } from "./model.ts";
import type { Random } from "./random.ts";

/** Plays beside clerks and reviewers; what stands is in the rows of the model and here. */
export class Desk {
  replies = 0;
  assignments = 0;
  staffChanges = 0;
  readonly #city: SmallCity;
  readonly #codes: readonly string[];
  readonly #rows: readonly ModelRow[];
  readonly #random: Random;
  /** Who works for an agency besides its first clerk, and who did before. */
  readonly #staff = new Map<string, string>();
  readonly #former = new Map<string, string>();

  constructor(city: SmallCity, codes: readonly string[], rows: readonly ModelRow[], random: Random) {
    this.#city = city;
    this.#codes = codes;
    this.#rows = rows;
    this.#random = random;
  }

  /** A clerk answers a note, or answers anew. Rows are found by their id, so nobody's mistake may stand in the sheet. */
  reply(): void {
    const row = this.#random.of(this.#rows.filter((one) => one.deleted === undefined && !one.withdrawn));
    if (row === undefined) return;
    this.replies += 1;
    row.reply = `Contoh jawaban ${this.replies}`;
    openTab(this.#city.google, this.#city.workbook(row.agency), "Keunggulan", this.#city.staffOf(row.agency)).change(
      row.id,
      { reply: row.reply },
    );
  }

  /** A reviewer gives a row to somebody, or to nobody. */
  assign(): void {
    const shown = this.#random.of(openTab(this.#city.google, this.#city.register, "Tinjauan", REVIEWER).rows());
    const row = this.#rows.find((one) => one.id === shown?.id);
    if (row === undefined) return;
    this.assignments += 1;
    row.assignee = this.#random.of([REVIEWER, OWNER, ""]) ?? "";
    openTab(this.#city.google, this.#city.register, "Tinjauan", REVIEWER).change(row.id, { assignee: row.assignee });
  }

  /** Somebody begins or ends to work for an agency: register and sharing change together, as Ganti petugas does. */
  changeStaff(): void {
    const agency = this.#random.of(this.#codes) ?? "";
    const before = this.#staff.get(agency);
    const { permissions } = this.#city.google.google.as(OWNER);
    const book = this.#city.workbook(agency);
    this.staffChanges += 1;
    if (before === undefined) {
      const emailAddress = `petugas${this.staffChanges}.${agency.toLowerCase()}@banjarmasin.example`;
      this.#staff.set(agency, emailAddress);
      permissions.create(book, { type: "user", role: "writer", emailAddress });
    } else {
      this.#staff.delete(agency);
      this.#former.set(agency, before);
      const own = permissions.list(book).permissions?.find((one) => one.emailAddress === before);
      if (own?.id) permissions.delete(book, own.id);
    }
    this.#writeStaff(agency);
  }

  /** What people said and that is gone, and staff who may not do what they are there for, or still may. */
  async losses(): Promise<string[]> {
    const asked: string[] = [];
    for (const agency of this.#codes) asked.push(...(await this.#staffLosses(agency)));
    return [...this.#replyLosses(), ...this.#assignmentLosses(), ...asked];
  }

  #writeStaff(agency: string): void {
    const tab = openTab(this.#city.google, this.#city.register, "Perangkat Daerah", OWNER);
    const row = tab.rows().find((one) => one.agency_code === agency);
    if (row !== undefined) tab.write(row._row, { staff_emails: this.#wantedStaff(agency) });
  }

  #wantedStaff(agency: string): string {
    return [this.#city.staffOf(agency), this.#staff.get(agency) ?? ""].filter((one) => one !== "").join("; ");
  }

  #replyLosses(): string[] {
    const shown = new Map(this.#register("Data Gabungan").map((row) => [row.id, row.reply]));
    return this.#rows.flatMap((row) => {
      if (row.reply === "" || row.deleted !== undefined) return [];
      const tab = openTab(this.#city.google, this.#city.workbook(row.agency), "Keunggulan", OWNER);
      const typed = tab.rows().find((one) => one.id === row.id)?.reply;
      const told = [
        ...(typed === row.reply ? [] : [`${row.id} was answered "${row.reply}" and its sheet says "${typed}"`]),
        ...(row.withdrawn || shown.get(row.id) === row.reply
          ? []
          : [`${row.id} was answered "${row.reply}" and the register says "${shown.get(row.id)}"`]),
      ];
      return told;
    });
  }

  #assignmentLosses(): string[] {
    const stands = new Map(this.#register("Tinjauan").map((row) => [row.id, row.assignee]));
    return this.#rows
      .filter((row) => stands.has(row.id) && stands.get(row.id) !== row.assignee)
      .map((row) => `${row.id} was given to "${row.assignee}" and Tinjauan says "${stands.get(row.id)}"`);
  }

  /** Who works there may ask for a reading; who does not any more is refused; the cell says who was typed. */
  async #staffLosses(agency: string): Promise<string[]> {
    const typed = this.#register("Perangkat Daerah").find((one) => one.agency_code === agency)?.staff_emails;
    const now = this.#staff.get(agency);
    const wanted = this.#wantedStaff(agency);
    const former = this.#former.get(agency);
    const [first, second, leaver] = [
      await this.#asks(agency, this.#city.staffOf(agency)),
      now === undefined ? 200 : await this.#asks(agency, now),
      former === undefined ? 403 : await this.#asks(agency, former),
    ];
    return [
      ...(typed === wanted ? [] : [`${agency} has the staff ${wanted} and the register says ${typed}`]),
      ...(first < 300 && second < 300 && leaver === 403
        ? []
        : [`${agency}: its staff are answered ${first} and ${second}, who left ${leaver}`]),
    ];
  }

  async #asks(agency: string, email: string): Promise<number> {
    const { id_token } = this.#city.google.google.auth.tokensFor(email);
    const answer = await fetch(`${this.#city.worker.url}/v1/sync`, {
      method: "POST",
      headers: { authorization: `Bearer ${id_token}`, "content-type": "application/json" },
      body: JSON.stringify({ spreadsheet: this.#city.workbook(agency) }),
    });
    await answer.arrayBuffer();
    return answer.status;
  }

  #register(title: string) {
    return openTab(this.#city.google, this.#city.register, title, REVIEWER).rows();
  }
}
