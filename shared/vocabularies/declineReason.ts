// Why an interest is not taken further: the partner reads the reason in these words, never what anybody typed beside it.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const DECLINE_REASON = vocabulary(
  "decline_reason",
  { id: "Alasan tidak dilanjutkan", en: "Reason for declining" },
  "Kembar; limits of the city's powers and kinds of partner: PP 28/2018",
  [
    { code: "OTHER_PARTNER", id: "Sudah ada mitra untuk kegiatan ini", en: "A partner was already found" },
    { code: "NO_FIT", id: "Yang ditawarkan tidak sesuai kebutuhan", en: "What is offered does not match the need" },
    {
      code: "NOT_OURS",
      id: "Di luar kewenangan daerah",
      en: "Outside the powers of the local government",
      also: ["Di luar kewenangan kota", "Outside the powers of the city"],
    },
    {
      code: "LAW",
      id: "Bentuk kerja sama ini tidak dimungkinkan aturan",
      en: "The law does not allow this kind of cooperation",
    },
    {
      code: "CAPACITY",
      id: "Kami belum mampu menanganinya saat ini",
      en: "We cannot take it on at present",
      also: ["Kota belum mampu menanganinya saat ini", "The city cannot take it on at present"],
    },
    { code: "COMMERCIAL", id: "Penawaran dagang, bukan kerja sama", en: "A commercial offer, not a cooperation" },
    { code: "SILENT", id: "Tidak ada jawaban dari peminat", en: "No further reply was received" },
  ],
);

export type DeclineReason = CodeOf<typeof DECLINE_REASON>;
