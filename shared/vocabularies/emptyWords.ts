// What people write into a cell to say that there is nothing to write: one list for every column.

/** Words that stand for an empty cell when they are all that it holds; lower case, one space between words. */
export const EMPTY_WORDS: readonly string[] = (
  "nihil,nil,kosong,dikosongkan,masih kosong,strip,tidak ada,tdk ada,tak ada,gak ada,ga ada,nggak ada," +
  "ndak ada,tidak ada data,tidak ada isian,tidak ada keterangan,tidak ada mitra,belum ada,blm ada," +
  "belum ada data,belum ada mitra,data belum ada,data tidak ada,belum diisi,akan diisi,belum diketahui," +
  "belum ditentukan,belum tersedia,belum tahu,tidak diisi,tidak diketahui,tidak tahu,tidak tersedia," +
  "tidak berlaku,tidak relevan,menyusul,akan menyusul,nanti menyusul,n a,na,none,null,nothing,empty," +
  "blank,no data,not available,not applicable,not yet,not yet available,not known,unknown,tba,tbd,tbc"
).split(",");
