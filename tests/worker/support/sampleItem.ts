// A realistic public item, as the publish step writes it.

import type { Item } from "../../../shared/publish/item.ts";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The id of the nth sample. */
export function sampleId(n: number): string {
  let rest = n;
  let text = "";
  for (let at = 0; at < 10; at++) {
    text = (LETTERS[rest % 32] ?? "0") + text;
    rest = Math.floor(rest / 32);
  }
  return `KB-${text}`;
}

/** An item about elderly care, with what a test wants to differ. */
export function sampleItem(n: number, differs: Partial<Item> = {}): Item {
  const id = sampleId(n);
  return {
    id,
    version: `V${String(n).padStart(11, "0")}`,
    city: "63.71",
    example: true,
    title: { id: `Contoh: Pelatihan perawat lansia angkatan ${n}`, en: `Example: Elderly care training, class ${n}` },
    summary: {
      id: "Program pelatihan perawat lansia bersama rumah sakit kota.",
      en: "Training with the city hospital.",
    },
    needs: { id: "Rumah sakit mitra untuk magang.", en: "Partner hospitals for placements." },
    activities: { id: "Pelatihan\nMagang\nSertifikasi", en: null },
    outcomes: null,
    benefit: {
      city: { id: "Tenaga kesehatan kota memperoleh keahlian baru.", en: null },
      partner: { id: "Tenaga terlatih.", en: null },
    },
    translation: "machine",
    agency: { code: "DINKES", name: { id: "Dinas Kesehatan", en: "Health Agency" } },
    unit: "Bidang Sumber Daya Kesehatan",
    contact: {
      unit: { id: "Bagian Tata Pemerintahan", en: "Government Affairs Division" },
      email: "kerjasama@banjarmasin.example",
    },
    affair: "1.02",
    themes: ["KESEHATAN"],
    sdgs: [3],
    programme: "P25-M1",
    scope: "LUAR_NEGERI",
    object: "KAPASITAS",
    scheme: "KSDLL",
    scheme_type: null,
    partner: { kind: "LEMBAGA_LN_LAIN", countries: ["JP"] },
    funding: ["APBD", "MITRA"],
    duration_months: 24,
    readiness: "running",
    availability: "open",
    evidence_url: "https://banjarmasinkota.go.id/",
    links: { self: `/v1/opportunities/${id}`, id: `/id/opportunities/${id}`, en: `/en/opportunities/${id}` },
    published_at: "2026-03-01T00:00:00.000Z",
    modified_at: "2026-03-01T00:00:00.000Z",
    confirmed_at: "2026-02-01",
    listing: "listed",
    ...differs,
  };
}
