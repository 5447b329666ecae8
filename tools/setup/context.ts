// What the steps work with.

import type { Zone } from "../../shared/city/zones.ts";
import type { CityValues } from "../city/cityValues.ts";
import type { GoogleTool } from "../google/connect.ts";
import type { ServiceKey } from "../google/serviceKey.ts";
import type { CityView } from "./cityView.ts";
import type { NewAgency } from "./readAgencies.ts";

/** Who decides, by address. */
export interface Deciders {
  readonly admins: readonly string[];
  readonly reviewers: readonly string[];
}

export interface SetupContext {
  readonly key: ServiceKey;
  readonly google: GoogleTool;
  readonly agencies: readonly NewAgency[];
  readonly deciders: Deciders;
  /** The folder for the workbooks; "" where the city's people make them. */
  readonly folder: string;
  /** Whether Google tells people by e-mail that a workbook is shared with them. */
  readonly notify: boolean;
  /** Which scripts that wait are admitted. */
  readonly admit: readonly string[];
  /** The city's time zone; UTC where nobody said it. */
  readonly zone: Zone;
  readonly today: string;
  /** Which workbooks there are; looked up once, and again after `forget`. */
  readonly view: () => Promise<CityView>;
  readonly forget: () => void;
  readonly values: () => CityValues;
  /** Stores values, and wrangler's configuration with them. */
  readonly save: (change: Partial<CityValues>) => void;
  /** Where wrangler's configuration for the city is stored. */
  readonly config: string;
  /** The folder of everything that this computer knows of the city. */
  readonly home: string;
}
