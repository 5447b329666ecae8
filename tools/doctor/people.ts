// Who may write an agency's workbook beside whom the register names as its staff.

import { sharingGaps } from "../../shared/register/sharing.ts";
import { asciiLower } from "../../shared/text/asciiLower.ts";
import { Refusal } from "../google/refusal.ts";
import type { SetupContext } from "../setup/context.ts";
import type { NewAgency } from "../setup/readAgencies.ts";
import { type Diagnosis, type DoctorFinding, doctorFinding, fine, missing } from "./diagnosis.ts";

/** One diagnosis for each of the agencies that has a workbook. */
export async function examinePeople(context: SetupContext, agencies: readonly NewAgency[]): Promise<Diagnosis[]> {
  const { books } = await context.view();
  const found: Diagnosis[] = [];
  for (const { code, staff } of agencies) {
    const file = books.get(code);
    if (file !== undefined) found.push(await examined(context, code, file.id, staff));
  }
  return found;
}

async function examined(
  context: SetupContext,
  code: string,
  file: string,
  staff: readonly string[],
): Promise<Diagnosis> {
  const thing = `people:${code}`;
  if (staff.length === 0) return missing(thing, nobody(code));
  try {
    const sharing = await context.google.sharing(file);
    const { admins, reviewers } = context.deciders;
    const known = [...admins, ...reviewers, asciiLower(context.key.address)];
    const { outside, strangers } = sharingGaps(sharing, staff, known);
    if (outside.length > 0) return missing(thing, notLetIn(code, outside));
    if (strangers.length > 0) return missing(thing, notStaff(code, strangers));
    return fine(
      thing,
      `${code}: ${staff.length} petugas punya akses.`,
      `${code}: ${staff.length} of its staff have access.`,
    );
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return missing(thing, doctorFinding(thrown.finding));
  }
}

function nobody(code: string): DoctorFinding {
  return {
    code: "staff_blank",
    told: { id: `${code}: belum ada surel petugas.`, en: `${code}: no staff is named.` },
    mend: {
      id: "Isi kolom Surel petugas di tab Perangkat Daerah, lalu npm run setup membagikan lembarnya.",
      en: "Fill in the column Surel petugas of the tab Perangkat Daerah; npm run setup then shares the workbook.",
    },
  };
}

function notLetIn(code: string, people: readonly string[]): DoctorFinding {
  const names = people.join(", ");
  return {
    code: "staff_without_access",
    told: { id: `${code}: petugas belum boleh menulis: ${names}.`, en: `${code}: staff may not write yet: ${names}.` },
    mend: {
      id: `Bagikan lembarnya kepada ${names} sebagai Editor.`,
      en: `Share the workbook with ${names} as editor.`,
    },
  };
}

function notStaff(code: string, people: readonly string[]): DoctorFinding {
  const names = people.join(", ");
  return {
    code: "access_without_staff",
    told: {
      id: `${code}: boleh menulis tetapi bukan petugas terdaftar: ${names}.`,
      en: `${code}: may write, but is no staff that the register names: ${names}.`,
    },
    mend: {
      id: "Cabut aksesnya di tombol Bagikan, atau tambahkan ke kolom Surel petugas.",
      en: "Take the access away under Share, or add the address to the column Surel petugas.",
    },
  };
}
