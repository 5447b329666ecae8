// What is said of a row that a clerk typed.

import type { Message } from "./message.ts";

export const ROW_MESSAGES = {
  renewal_asked: {
    id: "Peringatan: isi baris ini sudah setahun tidak dinyatakan masih berlaku. Pilih barisnya, lalu klik Sister City > Nyatakan masih berlaku, atau perbaiki isinya. Tanpa jawaban, baris ini keluar dari daftar umum mulai {date}.",
    en: "Warning: for a year nobody has confirmed this row. Select it and click Sister City > Nyatakan masih berlaku, or correct it. Without an answer it leaves the public list on {date}.",
    warning: true,
  },
  renewal_lapsed: {
    id: "Peringatan: baris ini keluar dari daftar umum sejak {date} karena dua kali diminta dan belum dinyatakan masih berlaku. Pilih barisnya, lalu klik Sister City > Nyatakan masih berlaku agar tampil lagi.",
    en: "Warning: this row left the public list on {date}, for it was asked about twice and not confirmed. Select it and click Sister City > Nyatakan masih berlaku to bring it back.",
    warning: true,
  },
  needed: {
    id: "{column} belum diisi. Mohon isi agar baris ini dapat diajukan.",
    en: "{column} is empty. Please fill it in so that this row can be submitted.",
  },
  needed_foreign: {
    id: "{column} diperlukan karena Lingkup Luar negeri. Isi {column}, atau ubah Lingkup.",
    en: "{column} is needed because the scope is Abroad. Fill it in or change the scope.",
  },
  not_in_list: {
    id: '{column}: "{value}" tidak ada dalam daftar. Pilih dari daftar; yang mirip: "{hint}".',
    en: '{column}: "{value}" is not in the list. Choose from the list; closest: "{hint}".',
  },
  not_in_list_at_all: {
    id: '{column}: "{value}" tidak ada dalam daftar. Pilih salah satu dari daftar.',
    en: '{column}: "{value}" is not in the list. Choose one from the list.',
  },
  matches_several: {
    id: '{column}: "{value}" cocok dengan {a} dan {b}. Pilih salah satu.',
    en: '{column}: "{value}" matches {a} and {b}. Choose one.',
  },
  points_above: {
    id: '{column}: "{value}" menunjuk baris di atas, padahal urutan baris dapat berubah. Tulis isinya secara lengkap.',
    en: '{column}: "{value}" points at the row above, but rows may be sorted. Write the content itself.',
  },
  too_long: {
    id: "{column} terlalu panjang: {n} dari {max} karakter. Mohon ringkas.",
    en: "{column} is too long: {n} of {max} characters. Please shorten it.",
  },
  months_unreadable: {
    id: '{column}: "{value}" belum terbaca. Tulis jumlah bulan, misalnya 12, atau "2 tahun".',
    en: '{column}: "{value}" cannot be read. Write months, such as 12, or "2 tahun".',
  },
  months_ambiguous: {
    id: '{column}: "{value}" dapat berarti {a} atau {b} bulan. Tulis satu angka.',
    en: '{column}: "{value}" may mean {a} or {b} months. Write one number.',
  },
  months_range: {
    id: "{column}: {value} di luar 1 sampai {max} bulan. Tulis jumlah bulan di antaranya.",
    en: "{column}: {value} is not between 1 and {max} months. Write a number in between.",
  },
  date_unreadable: {
    id: '{column}: "{value}" belum terbaca sebagai tanggal. Tulis misalnya 31 Januari 2026.',
    en: '{column}: "{value}" cannot be read as a date. Write for example 2026-01-31.',
  },
  date_ambiguous: {
    id: '{column}: "{value}" dapat berarti {a} atau {b}. Tulis nama bulannya, misalnya 31 Januari 2026.',
    en: '{column}: "{value}" may mean {a} or {b}. Write the name of the month.',
  },
  date_future: {
    id: "Peringatan: {column}: {value} belum tiba, jadi tidak dihitung. Tulis tanggal saat isi baris ini dinyatakan masih berlaku, paling lambat hari ini.",
    en: "Warning: {column}: {value} is still to come and is not counted. Write the day on which the row was confirmed, today at the latest.",
    warning: true,
  },
  email_incomplete: {
    id: 'Peringatan: {column}: "{value}" bukan alamat surel yang utuh. Tulis lengkap, misalnya bidang@contoh.go.id.',
    en: 'Warning: {column}: "{value}" is no whole e-mail address. Write it in full, such as bidang@contoh.go.id.',
    warning: true,
  },
  not_https: {
    id: "{column} harus diawali https://. Salin alamat lengkapnya.",
    en: "{column} must start with https://. Copy the full address.",
  },
  link_sentence: {
    id: '{column} berisi kata-kata ("{value}"), bukan tautan. Tempel alamat halamannya di sini; pindahkan keterangan ke Catatan internal.',
    en: '{column} holds words ("{value}"), not a link. Paste the address of the page here; move the words to the internal notes.',
  },
  link_file: {
    id: '{column}: "{value}" adalah berkas di komputer, tidak dapat dibuka orang lain. Unggah ke Drive, bagikan, lalu tempel tautannya di sini.',
    en: '{column}: "{value}" is a file on a computer that nobody else can open. Upload and share it, then paste its link here.',
  },
  link_broken: {
    id: '{column}: "{value}" bukan alamat yang utuh. Buka halamannya, lalu salin alamat lengkapnya.',
    en: '{column}: "{value}" is not a whole address. Open the page and copy its full address.',
  },
  link_chip: {
    id: '{column} berisi tautan berkas ("{value}") yang alamatnya tidak terbaca. Buka berkasnya, lalu tempel alamatnya di sel ini.',
    en: '{column} holds a file chip ("{value}") whose address cannot be read. Open the file and paste its address into this cell.',
  },
  link_first: {
    id: "Peringatan: dari {column} hanya tautan pertama yang dipakai. Selebihnya dicatat di Catatan internal; mohon pastikan tautan pertama yang benar.",
    en: "Warning: only the first link of {column} is used. The rest is kept in the internal notes; please make sure that the first one is right.",
    warning: true,
  },
  link_lookalike: {
    id: 'Peringatan: alamat "{host}" di {column} memakai huruf yang mirip huruf Latin (sebenarnya {code}). Mohon pastikan alamatnya benar, lalu salin ulang.',
    en: 'Warning: the address "{host}" in {column} uses letters that look like Latin ones (really {code}). Please make sure that it is right and copy it again.',
    warning: true,
  },
  region_not_country: {
    id: '{column}: "{value}" adalah kawasan, bukan negara. Tulis nama negaranya, misalnya {list_id}.',
    en: '{column}: "{value}" is a region, not a country. Write the countries, for example {list_en}.',
  },
  country_or_region: {
    id: '{column}: "{value}" dapat berarti {a} atau kawasan. Tulis {a}, atau nama negara lain di kawasan itu, misalnya {list_id}.',
    en: '{column}: "{value}" may mean {a} or the region. Write {a}, or another country of the region, for example {list_en}.',
  },
  marks_cut: {
    id: "Peringatan: {column} memuat tanda yang mengubah urutan atau bentuk huruf. Tanda itu tidak ikut dibaca; mohon ketik ulang bagian itu bila hasilnya berbeda.",
    en: "Warning: {column} holds marks that change the order or shape of letters. They are not read; please retype that part if it now reads otherwise.",
    warning: true,
  },
  private_details: {
    id: "Peringatan: {column} tampaknya memuat {kind_id}. Kolom ini tampil untuk umum; mohon hapus bila itu milik perorangan.",
    en: "Warning: {column} seems to contain {kind_en}. This column is public; please remove it if it is a person's.",
    warning: true,
  },
  personal_data: {
    id: "{column} tampaknya memuat {kind_id}. Kolom ini tampil untuk umum; mohon hapus bagian itu.",
    en: "{column} seems to contain {kind_en}. This column is public; please remove it.",
  },
  cell_error: {
    id: '{column} berisi "{value}", yaitu rumus yang gagal dihitung. Ketik isinya langsung.',
    en: '{column} holds "{value}", a formula that failed. Type the content itself.',
  },
  duplicate_id: {
    id: 'Baris ini salinan "{name}". Klik Sister City > Periksa isian agar mendapat kode baru.',
    en: 'This row is a copy of "{name}". Click Sister City > Periksa isian to give it a new code.',
  },
  no_id: {
    id: 'Baris {row} ("{name}") belum tercatat. Ubah satu sel di baris ini atau klik Sister City > Periksa isian.',
    en: 'Row {row} ("{name}") is not registered yet. Edit one cell in it or click Periksa isian.',
  },
  malformed_id: {
    id: 'Kode "{value}" tidak sah. Kosongkan sel Kode di baris ini, lalu klik Sister City > Periksa isian.',
    en: 'Code "{value}" is not valid. Empty the Code cell of this row, then click Periksa isian.',
  },
  row_without_code: {
    id: 'Baris {row} ("{name}") belum tercatat karena belum punya kode. Bila ada menu Sister City: ubah satu sel di baris itu. Bila tidak ada: salin kode {code} ke kolom Kode di baris itu. Isiannya tetap tersimpan.',
    en: 'Row {row} ("{name}") is not registered because it has no code yet. Where there is a menu Sister City: edit one cell of that row. Where there is none: copy the code {code} into the column Code of that row. What was typed is kept.',
  },
  row_with_bad_code: {
    id: 'Baris {row} ("{name}") belum tercatat karena kode "{value}" tidak sah. Bila ada menu Sister City: kosongkan sel Kode di baris itu, lalu klik Sister City > Periksa isian. Bila tidak ada: ganti dengan kode {code}.',
    en: 'Row {row} ("{name}") is not registered because the code "{value}" is not valid. Where there is a menu Sister City: empty the Code cell of that row, then click Periksa isian. Where there is none: put the code {code} in its place.',
  },
  row_missing: {
    id: 'Baris "{name}" tidak ada lagi di tab Keunggulan. Bila tidak disengaja, pulihkan lewat File > Histori versi; bila memang dihentikan, Anda tidak perlu berbuat apa-apa.',
    en: 'The row "{name}" is no longer in the tab Keunggulan. If that was not meant, restore it by File > Version history; if it is to end, nothing has to be done.',
  },
  rows_unrecorded: {
    id: "{count} baris lain juga belum punya kode. Perbaiki yang di atas dulu; sisanya menyusul di sini.",
    en: "{count} more rows have no code. Mend those above first; the rest follows here.",
  },
  agency_codeless: {
    id: "{count} baris belum punya kode, jadi belum tercatat. Minta perangkat daerah memperbaiki yang disebut di tab Umpan Balik lembarnya.",
    en: "{count} rows have no code, so they are not registered. Ask the agency to mend those that the tab Umpan Balik of its sheet names.",
  },
  foreign_id: {
    id: "Kode {value} milik {owner}. Kosongkan sel Kode di baris ini, lalu klik Sister City > Periksa isian.",
    en: "Code {value} belongs to {owner}. Empty the Code cell of this row, then click Periksa isian.",
  },
  scope_partner: {
    id: 'Lingkup "{a}" tidak sesuai dengan Jenis calon mitra "{b}". Ubah salah satunya.',
    en: 'Scope "{a}" does not fit partner kind "{b}". Change one of them.',
  },
  programme_expired: {
    id: 'Program "{name}" tidak berlaku lagi. Pilih program yang berlaku.',
    en: 'Programme "{name}" is no longer valid. Choose a current one.',
  },
  affair_powers: {
    id: "Peringatan: urusan {name} sebagian besar kewenangan provinsi atau pusat. Pastikan kegiatan ini kewenangan daerah.",
    en: "Warning: {name} is mostly a provincial or national power. Make sure this activity is the local government's.",
    warning: true,
  },
  affair_supporting: {
    id: "Saran: “{name}” bukan urusan pemerintahan. Pilih urusan yang didukung bila ada.",
    en: "Hint: “{name}” is no government affair. Choose the affair it supports, if there is one.",
    hint: true,
  },
  evidence_missing: {
    id: "Saran: Tautan bukti masih kosong, padahal kegiatan sudah berjalan. Mohon tambahkan bila ada.",
    en: "Hint: there is no evidence link although the activity is running. Please add one if you can.",
    hint: true,
  },
} as const satisfies Record<string, Message>;
