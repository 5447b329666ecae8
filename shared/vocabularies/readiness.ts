// Readiness: how far an activity has come.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const READINESS = vocabulary("readiness", { id: "Kesiapan", en: "Readiness" }, "Kembar", [
  { code: "idea", id: "Gagasan (belum ada program)", en: "Idea", also: ["Ide"] },
  { code: "ready", id: "Siap (ada rencana atau anggaran)", en: "Ready to start" },
  {
    code: "running",
    id: "Berjalan (sudah dilaksanakan)",
    en: "Running locally",
    also: ["Sedang berjalan", "Sudah berjalan", "Sudah dilaksanakan"],
  },
  { code: "partnered", id: "Berjalan bersama mitra", en: "Running with a partner" },
]);

export type Readiness = CodeOf<typeof READINESS>;
