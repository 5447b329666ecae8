// Step: the folder for the workbooks is there, and the service account may put something into it.

import { Refusal } from "../../google/refusal.ts";
import type { SetupContext } from "../context.ts";
import { folderAddress } from "../folderAddress.ts";
import type { Look, Step } from "../step.ts";

/** Looks at the folder; without one, blank spreadsheets of the city's people are taken wherever they lie. */
export function folderStep({ google, key, folder }: SetupContext): Step {
  return {
    name: "folder",
    title: { id: "Tempat lembar kerja", en: "Place of the workbooks" },
    needs: ["google"],
    look: async (): Promise<Look> => {
      if (folder === "") return { state: "already", told: WITHOUT };
      const found = await google.folder(folder).catch((thrown) => {
        if (thrown instanceof Refusal && thrown.finding.code === "not_found")
          throw new Refusal(notSeen(folder, key.address));
        throw thrown;
      });
      if (!found.mayEdit) throw new Refusal(readOnly(found.name, key.address));
      const [id, en] =
        found.drive !== "" ? ["di drive bersama", "in a shared drive"] : ["folder di My Drive", "a folder in My Drive"];
      return { state: "already", told: { id: `${found.name} (${id})`, en: `${found.name} (${en})` } };
    },
  };
}

const WITHOUT = {
  id: "Tanpa folder: dipakai lembar kosong yang dibagikan kepada akun layanan.",
  en: "No folder: blank spreadsheets shared with the service account are taken.",
};

function notSeen(folder: string, address: string) {
  const place = folderAddress(folder);
  return {
    code: "folder_not_found",
    told: {
      id: `Folder kota tidak ada atau tidak dibagikan kepada akun layanan: ${place}`,
      en: `The city's folder does not exist, or is not shared with the service account: ${place}`,
    },
    mend: {
      id: `Buka alamat itu dan bagikan kepada ${address} sebagai Editor; pada drive bersama sebagai Pengelola konten.`,
      en: `Open that address and share it with ${address} as Editor; in a shared drive as Content manager.`,
    },
  };
}

function readOnly(name: string, address: string) {
  return {
    code: "folder_read_only",
    told: { id: `Akun layanan hanya boleh melihat ${name}.`, en: `The service account may only look at ${name}.` },
    mend: {
      id: `Bagikan kepada ${address} sebagai Editor; pada drive bersama sebagai Pengelola konten.`,
      en: `Share it with ${address} as Editor; in a shared drive as Content manager.`,
    },
  };
}
