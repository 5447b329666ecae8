// What people write into a cell instead of its content: one list for every column.

/** Words that stand for an empty cell when they are all that it holds; lower case, one space between words. */
export const EMPTY_WORDS: readonly string[] = (
  "nihil,nil,kosong,dikosongkan,masih kosong,strip,tidak ada,tdk ada,tak ada,gak ada,ga ada,nggak ada," +
  "ndak ada,tidak ada data,tidak ada isian,tidak ada keterangan,tidak ada mitra,tidak punya,belum,blm,belum ada,blm ada," +
  "belum ada data,belum ada mitra,belum punya,data belum ada,data tidak ada,belum diisi,blm diisi,akan diisi,nanti diisi," +
  "diisi nanti,isi nanti,belum diketahui,belum ditentukan,belum tersedia,belum tahu,blm tahu,tidak diisi,tidak diketahui," +
  "tdk diketahui,tidak tahu,tdk tahu,tidak tersedia,tdk tersedia,tidak berlaku,tidak relevan,menyusul,akan menyusul," +
  "nanti menyusul,xx,xxx,xxxx,n a,na,nan,none,null,undefined,nothing,empty,blank,no data,not available,not applicable," +
  "not yet,not yet available,not known,unknown,to be announced,to be determined,to be confirmed,tba,tbd,tbc"
).split(",");

/**
 * Words that point at the row above, without full stops, and signs that do. They are no content, for rows are sorted, and they
 * do not say that there is none: who writes them is asked for the content itself.
 */
export const ABOVE_WORDS: readonly string[] = (
  "sda,s d a,sama,sama dengan atas,sama dengan di atas,sama dengan yang di atas,sama seperti di atas,sama dgn atas," +
  "sama dgn di atas,sama spt di atas,seperti di atas,spt di atas,seperti baris di atas,lihat di atas,lihat baris di atas," +
  "idem,ditto,as above,same as above,see above"
).split(",");
export const ABOVE_SIGNS: readonly string[] = ['"', "''", ",,", "″", "〃", "“", "”"];
