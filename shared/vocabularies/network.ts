// Networks of local governments; membership is never a cooperation scheme.

import { vocabulary } from "./vocabulary.ts";

export const NETWORK = vocabulary(
  "network",
  { id: "Jejaring", en: "Network" },
  "PP 28/2018 Ps 45; memberships as reported in the press",
  [
    {
      code: "APEKSI",
      id: "Asosiasi Pemerintah Kota Seluruh Indonesia",
      en: "Association of Indonesian Municipalities",
    },
    {
      code: "UCLG_ASPAC",
      id: "United Cities and Local Governments Asia Pacific",
      en: "United Cities and Local Governments Asia Pacific",
    },
    { code: "JKPI", id: "Jaringan Kota Pusaka Indonesia", en: "Indonesian Heritage Cities Network" },
    { code: "CITYNET", id: "CityNet", en: "CityNet" },
    { code: "LAIN", id: "Jejaring lain", en: "Other network" },
  ],
);
