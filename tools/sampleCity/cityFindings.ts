// Why a file of a sample city is not taken: which one, and how it is mended.

import type { Finding } from "../../shared/messages/finding.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";

/** A tab that cannot be read, for the reason that a city would be told too. */
export function unreadTab(path: string, problem: Problem): Finding {
  return {
    code: "sample_unreadable",
    told: { id: `${path}: ${sentenceOf(problem, "id")}`, en: `${path}: ${sentenceOf(problem, "en")}` },
    mend: {
      id: "Samakan judul kolom berkas itu dengan tab yang bernama sama.",
      en: "Give the file the headings of the tab that has its name.",
    },
  };
}

/** Headings that the tab of the file's name has not. */
export function unknownHeadings(path: string, headings: readonly string[], known: readonly string[]): Finding {
  const [some, all] = [headings.join(", "), known.join(", ")];
  return {
    code: "sample_heading_unknown",
    told: { id: `${path}: judul kolom tidak dikenal: ${some}.`, en: `${path}: unknown headings: ${some}.` },
    mend: { id: `Yang dikenal: ${all}.`, en: `Known are: ${all}.` },
  };
}

/** A file named after something that the city has not; `known`: what it may be named. */
export function strayFile(path: string, known: readonly string[]): Finding {
  const all = known.join(", ");
  return {
    code: "sample_file_stray",
    told: {
      id: `${path}: nama berkas ini bukan kode perangkat daerah.`,
      en: `${path} is not named by the code of an agency.`,
    },
    mend: { id: `Kode yang ada: ${all}.`, en: `The codes are: ${all}.` },
  };
}

/** A city in which nobody keeps the register. */
export function nobody(path: string): Finding {
  return {
    code: "sample_nobody",
    told: { id: `${path}: belum ada Admin.`, en: `${path}: there is no Administrator.` },
    mend: {
      id: "Isi paling sedikit satu Admin; yang pertama memiliki semua berkas.",
      en: "Name at least one; the first owns all files.",
    },
  };
}

/** A data folder in which another city lives. */
export function otherCity(dataDir: string, sample: string): Finding {
  return {
    code: "sample_other",
    told: { id: `${dataDir} berisi kota contoh ${sample}.`, en: `${dataDir} holds the sample city ${sample}.` },
    mend: {
      id: `Jalankan dengan CITY=${sample}, atau pilih DATA_DIR lain.`,
      en: `Start it with CITY=${sample}, or choose another DATA_DIR.`,
    },
  };
}
