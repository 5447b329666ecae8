// The picture of each theme, and of the city, as other sites show it beside a link (drawn by tools/previews.ts).

import type { Theme } from "../../../shared/vocabularies/theme.ts";
import beasiswa from "./BEASISWA.png";
import city from "./CITY.png";
import ekraf from "./EKRAF.png";
import inklusi from "./INKLUSI.png";
import investasi from "./INVESTASI.png";
import kebencanaan from "./KEBENCANAAN.png";
import kesehatan from "./KESEHATAN.png";
import kotaCerdas from "./KOTA_CERDAS.png";
import pangan from "./PANGAN.png";
import pemudaOlahraga from "./PEMUDA_OLAHRAGA.png";
import pendidikan from "./PENDIDIKAN.png";
import sdm from "./SDM.png";
import sungaiLingkungan from "./SUNGAI_LINGKUNGAN.png";
import tataKelola from "./TATA_KELOLA.png";
import transportasi from "./TRANSPORTASI.png";
import umkm from "./UMKM.png";
import wisataBudaya from "./WISATA_BUDAYA.png";

/** Bytes of PNG, by code of the theme. */
export const PREVIEWS: Readonly<Record<Theme | "CITY", ArrayBuffer | Uint8Array<ArrayBuffer>>> = {
  SDM: sdm,
  BEASISWA: beasiswa,
  PENDIDIKAN: pendidikan,
  KESEHATAN: kesehatan,
  EKRAF: ekraf,
  UMKM: umkm,
  INVESTASI: investasi,
  WISATA_BUDAYA: wisataBudaya,
  SUNGAI_LINGKUNGAN: sungaiLingkungan,
  KOTA_CERDAS: kotaCerdas,
  TRANSPORTASI: transportasi,
  KEBENCANAAN: kebencanaan,
  TATA_KELOLA: tataKelola,
  PANGAN: pangan,
  PEMUDA_OLAHRAGA: pemudaOlahraga,
  INKLUSI: inklusi,
  CITY: city,
};
