// A Worker that runs, but whose address nobody knows.

import type { Outcome } from "../step.ts";

export const NO_ADDRESS: Outcome = {
  state: "waiting",
  told: {
    id: "Worker terpasang, tetapi belum punya alamat.",
    en: "The Worker is deployed, but has no address yet.",
  },
  mend: {
    id: "Di Cloudflare, buka Workers & Pages, aktifkan subdomain workers.dev atau beri domain sendiri, lalu jalankan lagi dengan --url ALAMAT.",
    en: "At Cloudflare, open Workers & Pages, enable the workers.dev subdomain or give it a domain, then run this again with --url ADDRESS.",
  },
};
