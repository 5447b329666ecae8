// Every sentence the system says about a problem, in both languages: what is wrong and how to mend it.

import type { Severity } from "../vocabularies/severity.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";

interface Message extends Bilingual {
  /** A warning is shown and blocks nothing. */
  readonly warning?: true;
  /** A hint would make the row better, and blocks nothing either. */
  readonly hint?: true;
  /** What keeps a whole sheet or tab from being read, or its decisions from being taken. */
  readonly grave?: true;
}

const ROW = {
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

const SOURCE = {
  column_lost: {
    id: 'Kolom "{column}" tidak ditemukan. Klik Sister City > Siapkan lembar. Data terakhir tetap aman.',
    en: 'Column "{column}" was not found. Click Siapkan lembar. The last good data is safe.',
  },
  column_doubled: {
    id: 'Kolom "{column}" ada dua. Hapus salinannya. Data terakhir tetap aman.',
    en: 'Column "{column}" is there twice. Delete the copy. The last good data is safe.',
  },
  columns_shifted: {
    id: 'Judul kolom bergeser dari isinya, misalnya "{column}". Urungkan (Ctrl+Z), atau klik Sister City > Siapkan lembar. Data terakhir tetap aman.',
    en: 'Headings no longer stand above their content, such as "{column}". Undo it, or click Siapkan lembar. The last good data is safe.',
  },
  texts_shifted: {
    id: 'Lembar ditahan: isi {n} baris bergeser ke kolom lain, misalnya ke "{column}". Urungkan (Ctrl+Z), atau klik Sister City > Siapkan lembar; bila memang benar, sampaikan kode {hold} ke {unit}.',
    en: 'Sheet on hold: the texts of {n} rows moved to other columns, such as "{column}". Undo it, or click Siapkan lembar; if correct, give code {hold} to {unit}.',
  },
  column_emptied: {
    id: 'Lembar ditahan: kolom "{column}" kini kosong di {n} baris yang tadinya terisi. Urungkan (Ctrl+Z), atau klik Sister City > Siapkan lembar; bila memang benar, sampaikan kode {hold} ke {unit}.',
    en: 'Sheet on hold: the column "{column}" is now empty in {n} rows that were filled. Undo it, or click Siapkan lembar; if correct, give code {hold} to {unit}.',
  },
  no_headings: {
    id: "Baris judul kolom di tab {tab} tidak ditemukan. Klik Sister City > Siapkan lembar. Data terakhir tetap aman.",
    en: "The row of headings in tab {tab} was not found. Click Siapkan lembar. The last good data is safe.",
  },
  shrink: {
    id: "Lembar ditahan: isi berkurang dari {a} menjadi {b} baris. Pulihkan lewat Histori versi; bila memang benar, sampaikan kode {hold} ke {unit}.",
    en: "Sheet on hold: rows fell from {a} to {b}. Restore from version history; if correct, give code {hold} to {unit}.",
  },
  emptied: {
    id: "Lembar ditahan: semua {a} baris kosong. Pulihkan lewat Histori versi; bila memang benar, sampaikan kode {hold} ke {unit}.",
    en: "Sheet on hold: all {a} rows are empty. Restore from version history; if correct, give code {hold} to {unit}.",
  },
  rows_swapped: {
    id: 'Lembar ditahan: isi {n} baris tertukar, misalnya "{name}". Mungkin hanya sebagian kolom yang diurutkan; urungkan (Ctrl+Z). Bila memang benar, sampaikan kode {hold} ke {unit}.',
    en: 'Sheet on hold: the content of {n} rows changed places, such as "{name}". Perhaps only some columns were sorted; undo it. If correct, give code {hold} to {unit}.',
  },
  agency_inactive: {
    id: "Lembar ini tidak dibaca, karena perangkat daerah Anda tercatat tidak aktif di Setda. Isian Anda tetap tersimpan di sini, dan yang sudah disetujui tetap tampil. Bila keliru, hubungi {unit}.",
    en: "This sheet is not read, because its agency is not active in the register. What was typed stays here, and what was approved stays public. If that is wrong, turn to {unit}.",
  },
  copied_workbook: {
    id: "Lembar ini salinan milik {owner}. Minta lembar sendiri ke {unit}; isi Anda tidak hilang.",
    en: "This workbook is a copy of {owner}'s. Ask {unit} for your own; nothing typed is lost.",
  },
  tab_gone: {
    id: "Tab {tab} tidak ditemukan. Kembalikan nama tab, atau klik Sister City > Siapkan lembar. Data terakhir tetap aman.",
    en: "Tab {tab} was not found. Restore its name, or click Siapkan lembar. The last good data is safe.",
  },
  unreachable: {
    id: "Lembar tidak dapat dibuka. Bagikan sebagai Editor ke {address}. Data {date} tetap tampil.",
    en: "The sheet cannot be opened. Share it as Editor with {address}. Data of {date} stays.",
  },
  not_listed: {
    id: "Lembar tidak terlihat lagi, mungkin ada di tempat sampah. Pulihkan, atau bagikan sebagai Editor ke {address}. Data {date} tetap tampil.",
    en: "The sheet is not to be seen any more, perhaps it lies in the bin. Restore it, or share it as Editor with {address}. Data of {date} stays.",
  },
  in_bin: {
    id: "Lembar ini ada di tempat sampah Google Drive, dan dihapus Google 30 hari sesudah dibuang. Buka Drive > Sampah, klik kanan lembarnya, lalu Pulihkan. Data {date} tetap tampil.",
    en: "This sheet lies in the bin of Google Drive, which Google empties 30 days after. Open Drive > Bin, right-click the sheet and choose Restore. Data of {date} stays.",
  },
  register_tab_gone: {
    id: 'Tab {tab} tidak ditemukan di register, sehingga daftar dan keputusan belum dibaca. Kembalikan nama tab persis menjadi "{tab}", atau pulihkan lewat File > Histori versi. Data terakhir tetap aman.',
    en: 'The tab {tab} was not found in the register, so lists and decisions are not read. Name it "{tab}" again, or restore it by File > Version history. The last good data is safe.',
  },
  table_over: {
    id: 'Tab {tab} dijadikan Tabel ("{table}"): Google lalu menolak daftar pilihan dan isian lewat menu di tab itu. Klik panah di samping nama Tabel, lalu Ubah ke rentang (Format > Ubah ke rentang). Isinya tidak berubah.',
    en: 'The tab {tab} was made a Table ("{table}"): Google then refuses drop-downs and what menus write there. Click the arrow beside the Table\'s name, then Convert to range (Format > Convert to range). Its content stays.',
  },
  row_alike: {
    id: 'Mirip dengan {code} "{name}" ({agency}). Bila memang sama, pakai satu saja: Setda mengarsipkan yang lain dan menulis kode yang dipakai di Penjelasan. Bila berbeda, biarkan.',
    en: 'Much like {code} "{name}" ({agency}). If they are the same, keep one: Setda archives the other and writes the code of the one that is kept into the explanation. If they differ, leave them.',
    warning: true,
  },
  chart_gone: {
    id: 'Grafik "{chart}" di tab {tab} terhapus; dibuat lagi pada sinkron ini. Isi tabel tidak berubah. Kalau grafik mengganggu, geser saja atau salin tabelnya ke berkas lain.',
    en: 'The chart "{chart}" of the tab {tab} was deleted; this sync makes it again. No table changed. If a chart is in the way, move it, or copy the table into another file.',
    warning: true,
  },
  client_pending: {
    id: "Tombol Sister City di lembar {name} menunggu pengakuan admin, sekali saja (dipakai {email}). Admin: klik Sister City > Akui skrip di Register, atau jalankan npm run setup -- --admit all. Isian lembar itu tetap terbaca.",
    en: "The buttons in the sheet of {name} wait for an administrator, once (used by {email}). Administrator: click Sister City > Akui skrip in the register, or run npm run setup -- --admit all. What is typed there is read all the same.",
  },
  client_unplaced: {
    id: "Skrip yang tidak dikenal memakai akun {email} (client id {client}). Admin: akui lewat Sister City > Akui skrip hanya bila Anda mengenalnya; bila tidak, biarkan. Yang tidak diakui tidak dapat berbuat apa-apa.",
    en: "A script that is not known uses the account {email} (client id {client}). Administrator: admit it by Sister City > Akui skrip only if you know it; otherwise leave it. What is not admitted can do nothing.",
  },
  tab_copied: {
    id: 'Tab "{copy}" adalah salinan tab {tab}. Baris di tab "{copy}" tidak dibaca siapa pun. Pindahkan baris barunya ke tab {tab} (tanpa kode), lalu hapus tab "{copy}".',
    en: 'The tab "{copy}" is a copy of the tab {tab}. Nobody reads the rows in "{copy}". Move its new rows to {tab} (without codes), then delete "{copy}".',
  },
  google_away: {
    id: "Google belum menjawab dengan baik ({cause}). Kembar mencoba lagi sendiri. Data {date} tetap tampil.",
    en: "Google has not answered properly ({cause}). Kembar tries again by itself. Data of {date} stays.",
  },
  spreadsheet_unknown: {
    id: "Sel Lembar untuk {agency} bukan tautan atau kode lembar Google. Salin tautannya dari bilah alamat.",
    en: "The Sheet cell of {agency} is no link or id of a Google sheet. Copy it from the address bar.",
  },
  spreadsheet_chip: {
    id: 'Sel Lembar untuk {agency} berisi tautan berkas ("{value}") yang alamatnya tidak terbaca. Buka lembarnya, lalu tempel alamatnya di sel itu.',
    en: 'The Sheet cell of {agency} holds a file chip ("{value}") whose address cannot be read. Open the sheet and paste its address into that cell.',
  },
  spreadsheet_twice: {
    id: "Lembar {agency} juga dipakai {owner}, padahal setiap perangkat daerah memerlukan lembar sendiri. Ganti tautannya di salah satu baris.",
    en: "The sheet of {agency} is also used by {owner}, but each agency needs its own. Change the link in one of the two rows.",
  },
} as const satisfies Record<string, Message>;

const DECISION = {
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

const INTEREST = {
  interest_needed: {
    id: "{column}: mohon diisi.",
    en: "{column}: please fill this in.",
  },
  interest_email: {
    id: '{column}: "{value}" bukan alamat surel. Tulis satu alamat, misalnya nama@kota.example.',
    en: '{column}: "{value}" is not an e-mail address. Write one address, such as name@city.example.',
  },
  interest_unknown: {
    id: 'Kode "{value}" di baris {row} tab Minat tidak dikenal, sehingga isinya tidak dibaca. Pulihkan kodenya dengan Urungkan, atau hapus baris itu.',
    en: 'Code "{value}" in row {row} of the tab Minat is unknown, so it is not read. Restore the code by undo, or delete the row.',
  },
  interest_erased: {
    id: "Peringatan: data pribadi minat {value} sudah dihapus sesuai aturan. Hapus juga baris ini di tab Minat beserta catatannya.",
    en: "Warning: the personal data of interest {value} were deleted by rule. Please delete this row of the tab Minat too, with its notes.",
    warning: true,
  },
  interest_twice: {
    id: "Minat {value} ada di beberapa baris dengan isi berbeda (baris {row} salah satunya), sehingga belum dicatat. Sisakan satu baris saja.",
    en: "Interest {value} stands in several rows that differ (row {row} is one of them), so nothing is recorded. Keep one row only.",
  },
  interest_reason_needed: {
    id: 'Minat {value} belum dicatat "Tidak dilanjutkan": isi {column}, karena peminat membaca alasan itu.',
    en: "Interest {value} is not recorded as declined: fill in {column}, because the partner reads that reason.",
  },
  interests_moved: {
    id: "Isi {n} baris tab Minat mungkin berpindah dari baris lain, misalnya karena hanya sebagian kolom yang diurutkan; yang tercatat tetap berlaku. Urungkan (Ctrl+Z). Bila memang benar, ubah satu baris dahulu, tunggu sinkron, lalu baris yang lain.",
    en: "What {n} rows of the tab Minat say may have moved there from other rows, perhaps because only some columns were sorted; what is recorded stands. Undo it. If it is correct, change one row first, wait for a sync, then the others.",
    grave: true,
  },
  interest_mail_failed: {
    id: "{n} surel kepada peminat tidak dapat dikirim dalam 14 hari terakhir. Minat yang suratnya tidak terkirim tidak dapat dipastikan. Periksa jatah surel akun yang memulai Surel harian; alamat yang salah cukup diabaikan.",
    en: "{n} letters to people who expressed an interest could not be sent in the last 14 days, so those interests cannot be confirmed. Check the mail quota of the account that started Surel harian; a wrong address can be ignored.",
    warning: true,
  },
} as const satisfies Record<string, Message>;

const LIST = {
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

/** The catalogue: each stable code with its sentence in both languages. */
export const CATALOGUE = { ...ROW, ...SOURCE, ...DECISION, ...INTEREST, ...LIST };

export type ProblemCode = keyof typeof CATALOGUE;

/** Whether a code only warns, or hints: it blocks nothing. */
export function isWarning(code: ProblemCode): boolean {
  const message: Message = CATALOGUE[code];
  return message.warning === true || message.hint === true;
}

/** How grave a code is: what stops a whole sheet, what keeps a row from being used, a warning, or a hint. */
export function severityOf(code: ProblemCode): Severity {
  const message: Message = CATALOGUE[code];
  if (message.hint === true) return "hint";
  if (message.warning === true) return "warning";
  return message.grave === true || code in SOURCE ? "grave" : "error";
}
