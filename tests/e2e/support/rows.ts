// Rows that a clerk would type, and the cells with which a reviewer approves them.

export const GOOD = {
  status: "Diajukan",
  title_id: "Pelatihan perawat lansia berstandar Jepang",
  summary_id: "Program pelatihan perawat lansia bersama rumah sakit kota.",
  theme: "Kesehatan dan keluarga",
  affair: "1.02 Kesehatan",
  programme: "Tidak terkait program prioritas",
  readiness: "Siap (ada rencana atau anggaran)",
  benefit_city: "Tenaga kesehatan kota memperoleh keahlian baru.",
  scope: "Luar negeri",
  benefit_partner_id: "Mitra memperoleh tenaga terlatih.",
  needs_id: "Rumah sakit mitra untuk tempat magang.",
  activities_id: "Pelatihan, magang, sertifikasi.",
  countries: "Jepang; Inggris",
  object: "KAPASITAS",
} as const;

export const APPROVE = {
  decision: "Setujui sebagai calon prakarsa",
  scheme_set: "KSDLL",
  object_set: "KAPASITAS",
  r2: "Ya",
  r3: "Ya",
  r5: "Ya",
} as const;

/** A well-formed id for tests. */
export function testId(number: number): string {
  return `KB-${String(number).padStart(10, "0")}`;
}
