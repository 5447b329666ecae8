// What is said of the city's lists: Profil Kota, Pengguna, Program, Mitra, Kerja Sama.

import type { Message } from "./message.ts";

export const LIST_MESSAGES = {
  list_no_key: {
    id: 'Baris {row} tab {tab} ("{name}") tidak dibaca karena {column} kosong. Isi {column} yang belum dipakai baris lain, atau kosongkan baris itu.',
    en: 'Row {row} of the tab {tab} ("{name}") is not read because {column} is empty. Fill in one that no other row has, or empty the row.',
  },
  list_key_twice: {
    id: '{column} "{value}" ada di baris {a} dan baris {b} tab {tab}; hanya baris {a} yang pasti dipakai. Ganti {column} di baris {b}, atau kosongkan baris itu.',
    en: '{column} "{value}" stands in rows {a} and {b} of the tab {tab}; only row {a} is sure to be used. Change it in row {b}, or empty that row.',
  },
  list_needed: {
    id: "{column} kosong, sehingga baris ini belum dipakai. Isi {column}.",
    en: "{column} is empty, so this row is not used yet. Please fill it in.",
  },
  profile_unfinished: {
    id: 'Peringatan: isi "{value}" ditandai belum selesai, sehingga tidak terlihat oleh publik. Periksa isinya, lalu hapus catatan dalam kurung itu.',
    en: 'Warning: the value of "{value}" is marked as unfinished, so the public does not see it. Check it, then delete the note in brackets.',
    warning: true,
  },
  profile_blank: {
    id: 'Peringatan: "{value}" belum diisi, sehingga publik tidak melihatnya. Isi kolom Isi (Indonesia) dan Isi (Inggris).',
    en: 'Warning: "{value}" is not filled in, so the public does not see it. Fill in both languages.',
    warning: true,
  },
  city_name_needed: {
    id: 'Peringatan: nama daerah belum ada di Profil Kota, jadi katalog menyebutnya "daerah ini". Isi baris dengan kunci name, misalnya Kota … atau Kabupaten ….',
    en: 'Warning: Profil Kota does not hold the name, so the catalogue says "this region". Write it in the row with the key name.',
    warning: true,
  },
  city_code_needed: {
    id: "Peringatan: kode wilayah Kemendagri belum ada atau bukan empat angka, jadi kosong di data terbuka. Isi baris dengan kunci code.",
    en: "Warning: Profil Kota does not hold the code of the Ministry of Home Affairs as four digits, so open data leave it blank. Write it in the row with the key code.",
    warning: true,
  },
  city_bps_needed: {
    id: "Peringatan: kode wilayah BPS belum ada atau bukan empat angka, jadi kosong di data terbuka. Isi baris dengan kunci bps_code.",
    en: "Warning: Profil Kota does not hold the code of BPS as four digits, so open data leave it blank. Write it in the row with the key bps_code.",
    warning: true,
  },
  city_zone_needed: {
    id: "Peringatan: zona waktu belum ada atau tidak terbaca, jadi hari dan jam dihitung menurut UTC. Tulis WIB, WITA, atau WIT di baris dengan kunci timezone.",
    en: "Warning: Profil Kota does not hold a time zone that can be read, so days and times are those of UTC. Write WIB, WITA or WIT in the row with the key timezone.",
    warning: true,
  },
  city_kind_differs: {
    id: 'Peringatan: nama "{name}" dan kode {code} tidak cocok: angka terakhir kode kota 71 ke atas, kabupaten di bawahnya. Perbaiki yang keliru.',
    en: 'Warning: the name "{name}" and the code {code} do not agree: codes of cities end in 71 and above, those of regencies below. Mend the wrong one.',
    warning: true,
  },
  list_more: {
    id: "Masih ada {n} masalah lain di tab {tab}. Perbaiki dahulu yang tertulis di sini; selebihnya lalu muncul.",
    en: "There are {n} more problems in the tab {tab}. Mend those that are written here first; the rest appears then.",
    warning: true,
  },
  days_reversed: {
    id: "{column} ({b}) mendahului tanggal mulainya ({a}), sehingga baris ini tidak pernah berlaku. Perbaiki salah satu tanggal itu.",
    en: "{column} ({b}) is before the day on which it begins ({a}), so this row is never valid. Correct one of the two.",
  },
  email_unread: {
    id: 'Dari {column}, "{value}" tidak terbaca sebagai alamat surel, sehingga orangnya belum mendapat akses. Tulis alamat lengkap, misalnya nama@contoh.go.id; beberapa alamat dipisahkan titik koma.',
    en: 'In {column}, "{value}" cannot be read as an e-mail address, so that person has no access yet. Write the full address, such as nama@contoh.go.id; separate several by semicolons.',
  },
  email_several: {
    id: "{column} memuat {n} alamat; hanya {value} yang dipakai. Tulis satu alamat per baris.",
    en: "{column} holds {n} addresses; only {value} is used. Write one address a row.",
  },
  agreement_no_programme: {
    id: 'Peringatan: kerja sama ini tidak dihitung di Cakupan Program karena {column} kosong. Isi kode dari tab Program, atau tulis "Tidak terkait program prioritas".',
    en: 'Warning: this agreement counts for no programme because {column} is empty. Write a code of the tab Program, or "Tidak terkait program prioritas".',
    warning: true,
  },
  agreement_programme_closed: {
    id: 'Peringatan: kerja sama ini tidak dihitung di Cakupan Program karena program "{name}" tidak berlaku hari ini. Periksa masa berlakunya di tab Program, atau tulis kode program lain.',
    en: 'Warning: this agreement counts for no programme because "{name}" is not valid today. Check its days in the tab Program, or write another code.',
    warning: true,
  },
  agreement_unsigned: {
    id: "Peringatan: kerja sama ini belum dihitung di Cakupan Program karena {column} kosong. Isi tanggalnya bila sudah ditandatangani.",
    en: "Warning: this agreement does not count yet because {column} is empty. Fill in the day once it is signed.",
    warning: true,
  },
  agreement_future: {
    id: "Peringatan: kerja sama ini baru dihitung di Cakupan Program mulai {date}, sesuai {column}. Perbaiki tanggalnya bila keliru.",
    en: "Warning: this agreement counts only from {date} on, as {column} says. Correct the day if it is wrong.",
    warning: true,
  },
  agreement_ended: {
    id: "Peringatan: kerja sama ini tidak dihitung lagi di Cakupan Program karena berakhir {date}. Perbarui {column} bila diperpanjang.",
    en: "Warning: this agreement counts no longer because it ended on {date}. Update {column} if it was extended.",
    warning: true,
  },
  agreement_wikidata: {
    id: 'Peringatan: {column} "{value}" belum terbaca sehingga tidak ditampilkan. Tulis kode kota itu di Wikidata, misalnya Q1490, atau kosongkan.',
    en: 'Warning: {column} "{value}" cannot be read and is not shown. Write the place\'s code in Wikidata, such as Q1490, or leave it blank.',
    warning: true,
  },
  agreement_link: {
    id: "Peringatan: {column} harus diawali https:// agar naskahnya tampil untuk umum. Salin alamat lengkapnya, atau kosongkan.",
    en: "Warning: {column} must begin with https:// for the document to be shown. Copy the full address, or leave it blank.",
    warning: true,
  },
  agreement_dormant: {
    id: "Peringatan: kerja sama ini tanpa kontak sejak {date}. Hubungi mitra, lalu isi {column}.",
    en: "Warning: there has been no contact under this agreement since {date}. Write to the partner, then fill in {column}.",
    warning: true,
  },
  agreement_ending: {
    id: "Peringatan: kerja sama ini berakhir {date}. Putuskan dengan mitra apakah diperpanjang, lalu perbarui {column}.",
    en: "Warning: this agreement ends on {date}. Decide with the partner whether to extend it, then update {column}.",
    warning: true,
  },
  staff_not_let_in: {
    id: "Peringatan: {list} petugas {agency}, tetapi belum dapat mengisi lembarnya. Klik Sister City > Ganti petugas, atau bagikan lembarnya sebagai Editor.",
    en: "Warning: {list} stands in the register as staff of {agency}, but may not write its sheet yet. Click Sister City > Ganti petugas, or open the sheet and share it as Editor.",
    warning: true,
  },
  stranger_let_in: {
    id: "Peringatan: {list} dapat mengubah lembar {agency}, tetapi bukan petugasnya. Tambahkan di {column}, atau cabut aksesnya lewat tombol Bagikan.",
    en: "Warning: {list} may change the sheet of {agency}, but is not named as its staff. If it is, add it to {column}; if not, take the access away under Share in that sheet.",
    warning: true,
  },
  agency_release_unknown: {
    id: 'Kode tidak dikenal: "{value}". Lembar {agency} sedang ditahan dengan kode {hold}. Salin kode itu ke tab Perangkat Daerah, kolom {column}.',
    en: 'Unknown code: "{value}". The sheet of {agency} is on hold with the code {hold}. Copy that one into the tab Perangkat Daerah, column {column}.',
  },
} as const satisfies Record<string, Message>;
