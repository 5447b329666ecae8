// Local Google as a whole: the services of one data directory, for HTTP and for use in the same process.

import { join } from "node:path";
import { addressOf } from "./addressOf.ts";
import { Auth } from "./auth/auth.ts";
import { ANYBODY, type Identities, projectNumberOf } from "./auth/identities.ts";
import { Colleagues } from "./colleague/colleague.ts";
import { DrivesService } from "./drive/drivesService.ts";
import { FilesService } from "./drive/filesService.ts";
import { PermissionsService } from "./drive/permissionsService.ts";
import { Faults } from "./faults/faults.ts";
import type { GoogleUser } from "./googleUser.ts";
import { type DailyLimits, DailyQuota } from "./quota/dailyQuota.ts";
import { Quota } from "./quota/quota.ts";
import { RequestLog } from "./requests/requestLog.ts";
import { openStorage, type Storage } from "./store/storage.ts";
import { SpreadsheetsService } from "./workbooks/spreadsheetsService.ts";
import { Workbooks } from "./workbooks/workbooks.ts";

/** What `GET /local/info` answers beside the service account and the client id: whatever the embedder wants known. */
export type Info = Readonly<Record<string, unknown>>;

/** Where the data lies, who is there, whether quotas are on, and the clock. */
export interface GoogleOptions {
  readonly dataDir: string;
  readonly identities?: Partial<Identities> | undefined;
  /** What info() is until setInfo() stores another; {} if absent. */
  readonly info?: Info | undefined;
  readonly quota?: boolean;
  /** Other limits of a day than Google's. */
  readonly dailyLimits?: Partial<DailyLimits> | undefined;
  readonly now?: () => number;
  /** The moment until which Drive tells of changes: its listings are late; those of now if absent. */
  readonly toldUntil?: (() => number) | undefined;
  /** The clock of the quotas of a minute, if not `now`. */
  readonly quotaNow?: (() => number) | undefined;
}

/** The name under which folders of all ages keep it. */
const INFO = "city";

/** The services and the state behind them. */
export class Google {
  readonly auth: Auth;
  readonly requests = new RequestLog();
  readonly faults = new Faults();
  readonly colleagues: Colleagues;
  readonly quota: Quota | undefined;
  readonly daily: DailyQuota;
  readonly identities: Identities;
  readonly #storage: Storage;
  readonly #workbooks: Workbooks;
  readonly #now: () => number;
  readonly #toldUntil: () => number;
  readonly #firstInfo: Info;

  /** Opens the state in `dataDir/google` and writes the service account's key file there. */
  constructor(options: GoogleOptions) {
    const { dataDir, identities, info = {}, quota = false, dailyLimits, now = Date.now } = options;
    const directory = join(dataDir, "google");
    this.identities = { ...ANYBODY, ...identities };
    this.#now = now;
    this.#toldUntil = options.toldUntil ?? (() => Number.POSITIVE_INFINITY);
    this.#firstInfo = info;
    this.#storage = openStorage(directory);
    this.#workbooks = new Workbooks(this.#storage, now, quota ? this.serviceAccount : undefined);
    this.auth = new Auth(this.#storage.settings, this.identities, now);
    this.auth.writeKeyFile(directory);
    this.quota = quota ? new Quota(options.quotaNow ?? now, this.project) : undefined;
    this.daily = new DailyQuota(now, dailyLimits);
    this.colleagues = new Colleagues((email) => this.as(email));
  }

  /** The services as this person. */
  as(email: string): GoogleUser {
    const user = addressOf(email);
    const files = new FilesService(user, this.#storage, this.#workbooks, this.#now, () => this.#told());
    return {
      spreadsheets: new SpreadsheetsService(user, this.#workbooks),
      files,
      permissions: new PermissionsService(user, this.#storage, files, this.daily),
      drives: new DrivesService(user, this.#storage, this.#now),
    };
  }

  #told(): number {
    const { lagMs } = this.faults;
    return lagMs === 0 ? this.#toldUntil() : Math.min(this.#toldUntil(), this.#now() - lagMs);
  }

  /** The e-mail of the service account. */
  get serviceAccount(): string {
    return this.identities.serviceAccount;
  }

  /** The OAuth client id of people's own tokens. */
  get clientId(): string {
    return this.identities.clientId;
  }

  /** The number of the Cloud project that quotas are counted for. */
  get project(): string {
    return projectNumberOf(this.identities);
  }

  /** What the embedder stored, or gave at the start. */
  info(): Info {
    return this.#storage.settings.get<Info>(INFO) ?? this.#firstInfo;
  }

  /** Stores what info() is from now on, whole; it outlives the process. */
  setInfo(info: Info): void {
    this.#storage.settings.set(INFO, info);
  }

  /** Closes the database. */
  close(): void {
    this.#storage.db.close();
  }
}
