// Menu "Ganti petugas": who is staff of an agency, and where its workbook's sharing says otherwise.

import { showDialog } from "../sheet/showPage.ts";
import { readAgencies } from "./agencies.ts";
import { agencyBy, NO_AGENCY, NOT_OPEN } from "./changeStaff.ts";
import { openBook, ownerOf, writersOf } from "./sharing.ts";
import { userAddresses } from "./users.ts";

/** A service account is nobody who leaves: without Kembar's own the workbook is no longer read. */
const SYSTEM = ".gserviceaccount.com";

/** Menu item: the dialog. */
export function openStaffForm(): void {
  const agencies = (readAgencies() ?? []).map(({ code, name_id }) => ({ code, name: name_id }));
  showDialog("staff", "Ganti petugas", { agencies });
}

/** Who is staff of an agency, and where its workbook's sharing says otherwise. */
interface StaffNow {
  readonly staff: readonly string[];
  /** Staff who may not write the workbook. */
  readonly outside: readonly string[];
  /** Who may write it and is nobody that the register knows. */
  readonly strangers: readonly string[];
  /** What such a person is; who manages a shared drive may write every file of it. */
  readonly strange: string;
  /** Why the sharing is not known. */
  readonly told: string;
}

const STRANGE = "dapat menulis, tetapi bukan petugas terdaftar";
const PERHAPS_MANAGER = "dapat menulis; bukan petugas terdaftar, mungkin pengelola drive bersama";
const UNKNOWN = { outside: [], strangers: [], strange: STRANGE };

/** Called by the dialog for the agency that was chosen. */
export function readStaff(code: string): StaffNow {
  const agency = agencyBy(code);
  if (agency === undefined) return { staff: [], ...UNKNOWN, told: NO_AGENCY };
  const { staff } = agency;
  const book = openBook(agency.spreadsheet);
  const writers = book === undefined ? undefined : writersOf(book);
  if (book === undefined || writers === undefined) return { staff, ...UNKNOWN, told: NOT_OPEN };
  const owner = ownerOf(book);
  const known = [...staff, ...userAddresses(), owner];
  return {
    staff,
    outside: staff.filter((one) => !writers.includes(one)),
    strangers: writers.filter((one) => !known.includes(one) && !one.endsWith(SYSTEM)),
    strange: owner === "" ? PERHAPS_MANAGER : STRANGE,
    told: "",
  };
}
