// A good and a poor entry for each long column, and what makes the difference: shown in Petunjuk, the form and the public rules.

import type { Bilingual } from "./vocabularies/vocabulary.ts";

/** Two entries of the same column side by side; `why`: what the good one says and the poor one does not. */
export interface Samples {
  readonly good: Bilingual;
  readonly poor: Bilingual;
  readonly why: Bilingual;
}

export const SUMMARY_SAMPLES: Samples = {
  good: {
    id: "Sejak 2019 pedagang pasar terapung melatih 400 siswa SMP setiap tahun tentang sungai, sampah, dan budaya setempat. Dinas menyediakan perahu dan modul; 12 sekolah ikut serta.",
    en: "Since 2019 traders of the floating market have taught 400 pupils a year about the river, waste and local culture. The agency provides boats and a course book; 12 schools take part.",
  },
  poor: {
    id: "Pasar terapung kami sangat terkenal dan berpotensi besar menjadi destinasi kelas dunia.",
    en: "Our floating market is very famous and has great potential as a world-class destination.",
  },
  why: {
    id: "Sebutkan apa yang dilakukan, oleh siapa, sejak kapan, dan hasilnya dalam angka. Pujian saja tidak dapat diperiksa.",
    en: "Say what is done, by whom, since when, and the result in numbers. Praise alone cannot be checked.",
  },
};

export const CITY_SAMPLES: Samples = {
  good: {
    id: "Pendapatan 80 pedagang naik dan siswa mengenal sungai kotanya; sampah di tiga dermaga berkurang.",
    en: "80 traders earn more, pupils know the river of their city, and three landings have less waste.",
  },
  poor: { id: "Meningkatkan kesejahteraan masyarakat.", en: "It improves public welfare." },
  why: {
    id: "Sebutkan siapa yang memperoleh manfaat dan manfaat apa, sehingga kelak dapat diukur.",
    en: "Say who gains and what they gain, so that it can be measured later.",
  },
};

export const PARTNER_SAMPLES: Samples = {
  good: {
    id: "Mitra mempelajari pengelolaan wisata sungai oleh warga: modul pelatihan, data pengunjung enam tahun, dan kunjungan ke tiga dermaga.",
    en: "The partner learns how residents run river tourism: a course book, six years of visitor figures, and visits to three landings.",
  },
  poor: { id: "Mempererat persahabatan kedua kota.", en: "It strengthens the friendship of both cities." },
  why: {
    id: "Kota lain memutuskan dari kolom ini. Sebutkan apa yang dapat dibawa pulang oleh mitra.",
    en: "Another city decides by this column. Say what the partner can take home.",
  },
};

export const NEEDS_SAMPLES: Samples = {
  good: {
    id: "Kota sungai yang berpengalaman menata dermaga wisata: pendampingan rancangan untuk dua dermaga selama enam bulan.",
    en: "A river city that has built landings for visitors: advice on the design of two landings for six months.",
  },
  poor: {
    id: "Bantuan dana hibah dan pengadaan kapal dari luar negeri.",
    en: "A grant from abroad and the supply of boats.",
  },
  why: {
    id: "Minta keahlian atau pertukaran yang jelas takarannya. Permintaan uang atau pengadaan barang bukan kerja sama daerah.",
    en: "Ask for skill or exchange, and how much of it. Money or purchases are not regional cooperation.",
  },
};

export const ACTIVITIES_SAMPLES: Samples = {
  good: {
    id: "Kunjungan belajar lima hari (tahun 1)\nLokakarya rancangan dua dermaga (tahun 1)\nPertukaran 10 pedagang muda (tahun 2)",
    en: "A study visit of five days (year 1)\nA workshop on the design of two landings (year 1)\nAn exchange of 10 young traders (year 2)",
  },
  poor: { id: "Penandatanganan nota kesepahaman dan kunjungan.", en: "Signing a memorandum, and visits." },
  why: {
    id: "Satu kegiatan per baris, dengan jumlah dan waktunya. Penandatanganan adalah langkah hukum, bukan kegiatan.",
    en: "One activity a line, with its size and time. Signing is a step of the law, not an activity.",
  },
};

export const OUTCOMES_SAMPLES: Samples = {
  good: {
    id: "Dua dermaga percontohan dan 40 pedagang terlatih dalam 24 bulan.",
    en: "Two model landings and 40 trained traders within 24 months.",
  },
  poor: { id: "Terwujudnya pariwisata yang maju dan berkelanjutan.", en: "Advanced and sustainable tourism." },
  why: {
    id: "Tulis hasil yang dapat dihitung, dan kapan hasil itu ada.",
    en: "Write results that can be counted, and by when.",
  },
};
