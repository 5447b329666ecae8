// Local Google as a whole: the services of one data directory, for HTTP and for use in the same process.

import { join } from "node:path";
import { addressOf } from "./auth/addressOf.ts";
import { Auth, CLIENT_ID, SERVICE_ACCOUNT } from "./auth/auth.ts";
import { type City, readCity, storeCity } from "./city/city.ts";
import { Colleagues } from "./colleague/colleague.ts";
import { DrivesService } from "./drive/drivesService.ts";
import { FilesService } from "./drive/filesService.ts";
import { PermissionsService } from "./drive/permissionsService.ts";
import { Faults } from "./faults/faults.ts";
import type { GoogleUser } from "./googleUser.ts";
import { type DailyLimits, DailyQuota } from "./quota/dailyQuota.ts";
import { Quota } from "./quota/quota.ts";
import { RequestLog } from "./requests/requestLog.ts";
import { SpreadsheetsService } from "./sheets/spreadsheetsService.ts";
import { Workbooks } from "./sheets/workbooks.ts";
import { openStorage, type Storage } from "./store/storage.ts";

/** Where the data lies, whether quotas are on, and the clock. */
export interface GoogleOptions {
  readonly dataDir: string;
  readonly quota?: boolean;
  /** Other limits of a day than Google's. */
  readonly dailyLimits?: Partial<DailyLimits> | undefined;
  readonly now?: () => number;
}

/** The services and the state behind them. */
export class Google {
  readonly auth: Auth;
  readonly requests = new RequestLog();
  readonly faults = new Faults();
  readonly colleagues: Colleagues;
  readonly quota: Quota | undefined;
  readonly daily: DailyQuota;
  readonly serviceAccount = SERVICE_ACCOUNT;
  readonly clientId = CLIENT_ID;
  readonly #storage: Storage;
  readonly #workbooks: Workbooks;
  readonly #now: () => number;

  /** Opens the state in `dataDir/google` and writes the service account's key file there. */
  constructor({ dataDir, quota = false, dailyLimits, now = Date.now }: GoogleOptions) {
    const directory = join(dataDir, "google");
    this.#now = now;
    this.#storage = openStorage(directory);
    this.#workbooks = new Workbooks(this.#storage, now, quota ? SERVICE_ACCOUNT : undefined);
    this.auth = new Auth(this.#storage.settings, now);
    this.auth.writeKeyFile(directory);
    this.quota = quota ? new Quota(now) : undefined;
    this.daily = new DailyQuota(now, dailyLimits);
    this.colleagues = new Colleagues((email) => this.as(email));
  }

  /** The services as this person. */
  as(email: string): GoogleUser {
    const user = addressOf(email);
    const files = new FilesService(user, this.#storage, this.#workbooks, this.#now, () => this.faults.lagMs);
    return {
      spreadsheets: new SpreadsheetsService(user, this.#workbooks),
      files,
      permissions: new PermissionsService(user, this.#storage, files, this.daily),
      drives: new DrivesService(user, this.#storage, this.#now),
    };
  }

  /** The stored city. */
  city(): City {
    return readCity(this.#storage.settings);
  }

  /** Stores which files and people make up the city. */
  setCity(city: City): void {
    storeCity(this.#storage.settings, city);
  }

  /** Closes the database. */
  close(): void {
    this.#storage.db.close();
  }
}
