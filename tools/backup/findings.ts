// What can be wrong with a backup, or with where it is to go.

import type { BackupFault } from "../../shared/backup/backupFile.ts";
import type { Finding } from "../google/refusal.ts";

const NOTHING_DONE = {
  id: "Tidak ada yang diubah. Pakai cadangan lain yang utuh.",
  en: "Nothing was changed. Use another backup that is whole.",
};

const FAULTS: Readonly<Record<BackupFault, readonly [id: string, en: string]>> = {
  empty: ["kosong.", "is empty."],
  foreign: ["bukan cadangan Kembar.", "is no backup of Kembar."],
  newer: ["dibuat oleh Kembar yang lebih baru.", "was made by a newer Kembar."],
  cut: ["terpotong: barisnya tidak lengkap sampai akhir.", "was cut off: it is not whole to its end."],
  edited: [
    "tidak lagi seperti saat dibuat: isinya berubah atau rusak.",
    "is not what it was when it was made: it was changed or damaged.",
  ],
};

/** The file is no whole backup. */
export function faultyBackup(file: string, fault: BackupFault): Finding {
  const [id, en] = FAULTS[fault];
  const mend =
    fault === "newer"
      ? {
          id: "Tidak ada yang diubah. Pasang Kembar yang terbaru dulu.",
          en: "Nothing was changed. Install the newest Kembar first.",
        }
      : NOTHING_DONE;
  return { code: `backup_${fault}`, told: { id: `${file} ${id}`, en: `${file} ${en}` }, mend };
}

/** The rows of the file do not fit the tables that its own migration makes. */
export function unfitBackup(file: string, why: string): Finding {
  return {
    code: "backup_unfit",
    told: { id: `${file} tidak cocok dengan tabelnya: ${why}.`, en: `${file} does not fit its tables: ${why}.` },
    mend: NOTHING_DONE,
  };
}

/** The backup is another city's. */
export function otherCity(file: string, of: string, here: string): Finding {
  return {
    code: "backup_other_city",
    told: {
      id: `${file} adalah cadangan ${of}, sedangkan di sini ${here}.`,
      en: `${file} is of ${of}, and here is ${here}.`,
    },
    mend: NOTHING_DONE,
  };
}

/** Something else that is no backup lies where this one is to go. */
export function otherFile(file: string): Finding {
  return {
    code: "other_file",
    told: { id: `${file} sudah ada dan bukan cadangan Kembar.`, en: `${file} is there and is no backup of Kembar.` },
    mend: { id: "Pilih nama lain.", en: "Choose another name." },
  };
}

/** Nobody can be asked. */
export const NOT_AGREED: Finding = {
  code: "not_agreed",
  told: { id: "Belum disetujui; tidak ada yang diganti.", en: "Nobody agreed; nothing was replaced." },
  mend: { id: "Tambahkan --yes bila memang itu maksudnya.", en: "Add --yes where that is what is wanted." },
};
