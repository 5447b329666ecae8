// States of a capability; words in braces are filled in where they are shown.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const STATE = vocabulary("state", { id: "Keadaan", en: "State" }, "Kembar", [
  { code: "draft", id: "Draf, belum diajukan", en: "Draft" },
  { code: "incomplete", id: "Belum lengkap", en: "Incomplete" },
  { code: "submitted", id: "Menunggu tinjauan", en: "Awaiting review" },
  { code: "needs_revision", id: "Perlu perbaikan", en: "Revision requested" },
  { code: "approved", id: "Disetujui sebagai calon prakarsa", en: "Candidate initiative" },
  {
    code: "approved_changed",
    id: "Berubah sejak disetujui; versi lama tetap tampil",
    en: "Changed since approval; approved version stays public",
  },
  { code: "rerouted", id: "Diteruskan ke {skema}", en: "Forwarded to {scheme}" },
  { code: "rejected", id: "Tidak dilanjutkan", en: "Not taken forward" },
  { code: "archived", id: "Diarsipkan", en: "Archived" },
  { code: "withdrawn", id: "Ditarik oleh perangkat daerah", en: "Withdrawn" },
  { code: "missing", id: "Tidak ditemukan sejak {tgl}", en: "Not found since {date}" },
]);

export type State = CodeOf<typeof STATE>;
