// What is said of a sheet, a workbook or the reading of it.

import type { Message } from "./message.ts";

export const SOURCE_MESSAGES = {
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
