// What is said of decisions, stages and events, and of the tab in which they are typed.

import type { Message } from "./message.ts";

export const DECISION_MESSAGES = {
  decision_unclear: {
    id: "Keputusan ini untuk versi {date}, sedangkan isinya sudah berubah. Lihat perbedaannya, lalu putuskan lagi.",
    en: "This decision is for the version of {date}; the row has changed. See the difference and decide again.",
  },
  decision_other_row: {
    id: 'Versi ditinjau "{value}" bukan versi baris ini. Kosongkan sel itu, lalu putuskan lagi.',
    en: 'Reviewed version "{value}" is not a version of this row. Empty that cell and decide again.',
  },
  decision_conflict: {
    id: "Kode ini ada di beberapa baris Tinjauan dengan keputusan berbeda. Hapus baris yang berlebih, lalu putuskan lagi.",
    en: "This code stands in several rows of Tinjauan with different decisions. Delete the surplus rows and decide again.",
  },
  requirement_refused: {
    id: 'Persetujuan belum dicatat: {requirement} dijawab "{answer}" (PP 28/2018 Pasal 27). Perbaiki jawaban atau pilih keputusan lain.',
    en: 'Approval not recorded: {requirement} is answered "{answer}" (PP 28/2018 Art. 27). Correct it or decide otherwise.',
  },
  decision_needs: {
    id: "Keputusan belum dicatat: {column} perlu diisi. Isi sel itu di baris yang sama.",
    en: "Decision not recorded: {column} is needed. Fill it in in the same row.",
  },
  scheme_contradicts: {
    id: 'Keputusan belum dicatat: skema "{a}" tidak sesuai dengan {b}. Pilih skema lain, atau minta perbaikan.',
    en: 'Decision not recorded: scheme "{a}" does not fit {b}. Choose another scheme, or request a revision.',
  },
  scheme_not_domestic: {
    id: 'Keputusan belum dicatat: skema "{value}" bukan skema dalam negeri. Pilih salah satu: {list}.',
    en: 'Decision not recorded: scheme "{value}" is no domestic scheme. Choose one of: {list}.',
  },
  nothing_to_undo: {
    id: "Tidak ada keputusan yang dapat dibatalkan pada baris ini. Kosongkan sel Keputusan.",
    en: "There is no decision to take back on this row. Empty its decision cell.",
  },
  requirements_open: {
    id: "Masih harus dipastikan: {list}. Lengkapi jawabannya sebelum tahap 4.",
    en: "Still to be made sure of: {list}. Complete the answers before stage 4.",
    warning: true,
  },
  programme_unknown: {
    id: 'Peringatan: program "{value}" tidak ada di tab Program, sehingga program dari perangkat daerah yang dipakai. Pilih kode yang ada di sana.',
    en: 'Warning: programme "{value}" is not in the tab Program, so that of the agency counts. Choose a code that is there.',
    warning: true,
  },
  supported_affair_needed: {
    id: "Peringatan: urusan baris ini penunjang, bukan urusan daerah. Isi {column}, supaya persyaratan kedua (urusan daerah) dan rencana kerja sama menyebut urusan yang dibantu.",
    en: "Warning: the affair of this row is a supporting function. Fill in {column}, so that the second requirement (a matter of the region) and the plan name the affair that it serves.",
    warning: true,
  },
  decision_on_withdrawn: {
    id: "Peringatan: baris ini sudah ditarik oleh perangkat daerah. Keputusan dicatat, tetapi baris ini tidak tampil selama ditarik. Minta perangkat daerah mengajukannya lagi bila masih diperlukan.",
    en: "Warning: the agency has withdrawn this row. The decision is recorded, but the row is not shown while it is withdrawn. Ask the agency to submit it again if it is still wanted.",
    warning: true,
  },
  stage_unapproved: {
    id: "Tahap {stage} belum dicatat: baris ini belum disetujui sebagai calon prakarsa. Putuskan dahulu, atau kosongkan Tahap.",
    en: "Stage {stage} not recorded: this row is not approved as a candidate initiative. Decide first, or empty the stage.",
  },
  stage_skips: {
    id: "Tahap {b} belum dicatat (tahap terakhir yang tercatat: {a}). Catat tahap di antaranya lebih dahulu, satu demi satu, dengan tanggal dan dokumennya (PP 28/2018 Pasal 28 sampai 43).",
    en: "Stage {b} not recorded (last recorded stage: {a}). Note the stages between first, one by one, with date and document (PP 28/2018 Art. 28 to 43).",
  },
  stage_requirements: {
    id: "Tahap {stage} belum dicatat: semua persyaratan perlu dijawab Ya; yang belum: {list} (PP 28/2018 Pasal 27). Lengkapi jawabannya di baris yang sama.",
    en: "Stage {stage} not recorded: all requirements must be answered Yes; not yet: {list} (PP 28/2018 Art. 27). Complete the answers in the same row.",
  },
  stage_undated: {
    id: "Peringatan: tahap {stage} belum bertanggal. Isi tanggalnya; tenggat dihitung dari tanggal itu.",
    en: "Warning: stage {stage} has no date. Fill it in; terms are counted from that date.",
    warning: true,
  },
  stage_future: {
    id: "Tahap {stage} belum dicatat: tanggal {date} belum tiba (hari ini {today}). Isi tanggal tahap itu terjadi.",
    en: "Stage {stage} not recorded: the date {date} is still to come (today is {today}). Fill in the day on which it happened.",
  },
  stage_earlier: {
    id: "Tahap {stage} belum dicatat: tanggal {date} mendahului tahap {other} ({since}). Perbaiki Tanggal tahap.",
    en: "Stage {stage} not recorded: the date {date} is before stage {other} ({since}). Correct the stage date.",
  },
  decisions_moved: {
    id: "Keputusan di {n} baris Tinjauan ditahan: isinya mungkin berpindah dari baris lain, misalnya karena hanya sebagian kolom yang diurutkan. Urungkan (Ctrl+Z), atau putuskan lagi baris itu lewat Tinjau baris terpilih. Bila memang benar, isi tab Profil Kota, kolom Kunci: release, kolom Isi (Indonesia): {hold}.",
    en: "Decisions in {n} rows of Tinjauan are held: they may have moved there from other rows, perhaps because only some columns were sorted. Undo it, or decide those rows again in the sidebar. If correct, write {hold} in the tab Profil Kota, column Value (Indonesian), beside the key release.",
    grave: true,
  },
  decision_held: {
    id: "Ditahan ({hold}): isi sel keputusan baris ini mungkin berpindah dari baris lain; yang tercatat tetap berlaku. Urungkan, atau putuskan lagi lewat Tinjau baris terpilih.",
    en: "Held ({hold}): the decision cells of this row may have moved here from another row; what is recorded stands. Undo it, or decide again in the sidebar.",
  },
  decisions_gone: {
    id: "Tinjauan ditahan: {n} keputusan hilang sekaligus. Pulihkan lewat Histori versi; bila memang benar, isi tab Profil Kota, kolom Kunci: release, kolom Isi (Indonesia): {hold}.",
    en: "Tinjauan on hold: {n} decisions disappeared at once. Restore from version history; if correct, write {hold} in the tab Profil Kota, column Value (Indonesian), beside the key release.",
    grave: true,
  },
  release_unknown: {
    id: 'Kode lepas "{value}" tidak dikenal: yang sedang ditahan berkode {list}. Salin kode itu ke tab Profil Kota, baris release, kolom Isi (Indonesia).',
    en: 'Release code "{value}" is unknown: what is on hold now has the code {list}. Copy it into the tab Profil Kota, row release, column Value (Indonesian).',
  },
  event_nameless: {
    id: "Baris {row} Jurnal Keputusan tanpa kode peristiwa atau kode baris, sehingga tidak dibaca. Hapus baris itu; keputusan dicatat di tab Tinjauan.",
    en: "Row {row} of Jurnal Keputusan has no event or no row code, so it is not read. Delete it; decisions are noted in the tab Tinjauan.",
  },
  unknown_row: {
    id: 'Kode "{value}" di Tinjauan tidak dikenal, sehingga keputusan di baris itu tidak dibaca. Pulihkan kodenya atau hapus baris itu.',
    en: 'Code "{value}" in Tinjauan is unknown, so its decision is not read. Restore the code or delete the row.',
  },
  decision_no_id: {
    id: "Keputusan di baris {row} Tinjauan tidak dibaca, karena kodenya kosong. Pulihkan kodenya dengan Urungkan atau Histori versi; bila kode itu sudah ada di baris lain, hapus baris ini.",
    en: "The decision in row {row} of Tinjauan is not read because its code is blank. Restore the code by undo or version history; where another row has the code, delete this one.",
  },
  register_held: {
    id: "Tab {tab} ditahan: isi berkurang dari {a} menjadi {b} baris. Pulihkan lewat Histori versi; bila memang benar, isi tab Profil Kota, kolom Kunci: release, kolom Isi (Indonesia): {hold}.",
    en: "Tab {tab} on hold: rows fell from {a} to {b}. Restore from version history; if correct, write {hold} in the tab Profil Kota, column Value (Indonesian), beside the key release.",
    grave: true,
  },
} as const satisfies Record<string, Message>;
