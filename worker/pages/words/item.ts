// Words of the page of one opportunity.

import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

export const ITEM = {
  facts: { id: "Sekilas", en: "At a glance" },
  readiness: { id: "Kesiapan", en: "Readiness" },
  availability: { id: "Ketersediaan", en: "Availability" },
  scope: { id: "Letak mitra", en: "Where the partner is" },
  object: { id: "Objek kerja sama", en: "Field of cooperation" },
  scheme: { id: "Jenis kerja sama menurut hukum", en: "Kind of cooperation in Indonesian law" },
  partnerKind: { id: "Mitra yang dicari", en: "Partner we look for" },
  countries: { id: "Negara yang dituju", en: "Looking for partners in" },
  anyCountry: { id: "Negara mana pun", en: "Any country" },
  duration: { id: "Perkiraan lama", en: "Planned duration" },
  months: { id: "bulan", en: "months" },
  funding: { id: "Pembiayaan", en: "Planned funding" },
  sdgs: { id: "Tujuan Pembangunan Berkelanjutan", en: "Sustainable Development Goals" },
  sdg: { id: "TPB", en: "SDG" },
  programme: { id: "Program prioritas", en: "Priority programme" },
  affair: { id: "Urusan pemerintahan", en: "Public service it belongs to" },
  agency: { id: "Perangkat daerah penanggung jawab", en: "Responsible agency" },
  /** Some fields have no English text at all. */
  onlyIndonesian: { id: "Bahasa Indonesia", en: "In Indonesian, not translated" },
  inIndonesian: { id: "bahasa Indonesia", en: "in Indonesian" },
  confirmed: { id: "Terakhir dinyatakan berlaku", en: "Last confirmed" },
  modified: { id: "Terakhir diubah", en: "Last updated" },
  code: { id: "Kode", en: "Reference" },
  evidence: { id: "Bukti pelaksanaan", en: "See it in practice" },
  trust: { id: "Seberapa pasti", en: "How sure this is" },
  ask: { id: "Tanyakan peluang ini", en: "Ask about this" },
  approvedBy: {
    id: "Disetujui Sekretariat Daerah sebagai calon prakarsa.",
    en: "Approved by the {secretariat} as a candidate for cooperation.",
  },
  /** Shown not long ago, and not confirmed by its agency since: it says no more than that. */
  recent: { id: "Baru", en: "New" },
  confirmedOn: { id: "terakhir dinyatakan oleh perangkat daerah pada", en: "last confirmed by the agency on" },
  publishedOn: { id: "disetujui dan ditampilkan sejak", en: "approved and shown since" },
  notBinding: {
    id: "Bukan penawaran yang mengikat; kerja sama berlaku setelah naskahnya ditandatangani.",
    en: "Not a binding offer: cooperation begins when an agreement is signed.",
  },
  contactText: {
    id: "Mulailah dengan satu surel kepada bagian kerja sama kami. Sebutkan kode peluang ini.",
    en: "Start with one e-mail to our cooperation desk. Please quote the reference of this opportunity.",
  },
  stepsLink: { id: "Bagaimana kerja sama terjalin", en: "How cooperation comes about" },
  exampleNote: {
    id: "Ini data contoh, bukan keunggulan yang sebenarnya.",
    en: "This is sample data, not a real opportunity.",
  },
  lapsedNote: {
    id: "Peluang ini keluar dari daftar: perangkat daerahnya dua kali diminta menyatakan isinya masih berlaku, dan belum menjawab. Tanyakan dahulu sebelum menyiapkan apa pun.",
    en: "This opportunity has left the list: its agency was asked twice whether it still holds, and has not answered. Please ask before you prepare anything.",
  },
  goneTitle: { id: "Peluang ini tidak lagi ditampilkan", en: "This opportunity is no longer shown" },
  goneText: {
    id: "Peluang ini pernah ditampilkan dan kini ditarik atau ditutup. Peluang lain mungkin cocok untuk Anda.",
    en: "It was public once and has been withdrawn or closed since. Another one may suit you.",
  },
  sameTheme: { id: "Peluang lain bertema", en: "More opportunities in" },
  asJson: { id: "Data peluang ini (JSON)", en: "This opportunity as data (JSON)" },
} as const satisfies Record<string, Bilingual>;
