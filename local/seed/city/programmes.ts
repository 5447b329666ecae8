// The priority programmes that are known of both periods; Setdako completes the list in the tab Program.

/** A row of the tab Program. */
export interface SeedProgramme {
  readonly code: string;
  readonly period: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly valid_from: string;
  readonly valid_to: string;
}

const OLD = { period: "2021-2024", valid_from: "2021-01-01", valid_to: "2024-12-31" } as const;
const NEW = { period: "2025-2029", valid_from: "2025-01-01", valid_to: "2029-12-31" } as const;

/** Six of the twenty programmes of 2021 to 2024, as reported in the press, and the four missions of 2025 to 2029. */
export const PROGRAMMES: readonly SeedProgramme[] = [
  { code: "P21-01", name_id: "Trotoar jalan utama", name_en: "Pavements of main roads", ...OLD },
  {
    code: "P21-02",
    name_id: "Infrastruktur sungai untuk wisata dan transportasi sungai",
    name_en: "River infrastructure for tourism and river transport",
    ...OLD,
  },
  {
    code: "P21-03",
    name_id: "Integrasi transportasi sungai dan darat",
    name_en: "Integration of river and road transport",
    ...OLD,
  },
  {
    code: "P21-RSUD",
    name_id: "Rumah Sakit Umum Daerah Sultan Suriansyah",
    name_en: "Sultan Suriansyah city hospital",
    ...OLD,
  },
  { code: "P21-WUB", name_id: "Wirausaha baru", name_en: "New entrepreneurs", ...OLD },
  {
    code: "P21-KSD",
    name_id: "Kerja sama dan kolaborasi antarkota, provinsi, dan negara (Sister City)",
    name_en: "Cooperation among cities, provinces and countries (Sister City)",
    ...OLD,
  },
  {
    code: "P25-M1",
    name_id: "Generasi sehat, cerdas, dan berkarakter",
    name_en: "A healthy, bright generation of good character",
    ...NEW,
  },
  {
    code: "P25-M2",
    name_id: "Tata kelola dan pelayanan publik yang cepat, praktis, dan digital",
    name_en: "Fast, practical and digital governance and public services",
    ...NEW,
  },
  {
    code: "P25-M3",
    name_id: "Ekosistem ekonomi yang berdaya saing dan berkeadilan",
    name_en: "A competitive and fair economy",
    ...NEW,
  },
  {
    code: "P25-M4",
    name_id: "Infrastruktur berkualitas, tata kelola sungai, dan lingkungan berkelanjutan",
    name_en: "Good infrastructure, river management and a sustainable environment",
    ...NEW,
  },
];
