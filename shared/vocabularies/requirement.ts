// Requirements that foreign cooperation has to meet.

import { vocabulary } from "./vocabulary.ts";

/** `appliesTo`: all foreign rows, those about IPTEK, or those with a foreign local government. `atApproval`: must be Ya to approve; the others before stage 4. */
export const REQUIREMENT = vocabulary(
  "requirement",
  { id: "Persyaratan kerja sama luar negeri", en: "Requirements of foreign cooperation" },
  "PP 28/2018 Ps 27",
  [
    {
      code: "R1",
      key: "r1",
      id: "Ada hubungan diplomatik dengan negara mitra",
      en: "Diplomatic relations exist",
      appliesTo: "foreign",
      atApproval: false,
    },
    {
      code: "R2",
      key: "r2",
      id: "Merupakan urusan Pemerintah Daerah",
      en: "A matter of the region",
      appliesTo: "foreign",
      atApproval: true,
    },
    {
      code: "R3",
      key: "r3",
      id: "Pemda tidak membuka kantor perwakilan di luar negeri",
      en: "No office abroad",
      appliesTo: "foreign",
      atApproval: true,
    },
    {
      code: "R4",
      key: "r4",
      id: "Mitra tidak mencampuri urusan dalam negeri",
      en: "No interference",
      appliesTo: "foreign",
      atApproval: false,
    },
    {
      code: "R5",
      key: "r5",
      id: "Sesuai kebijakan dan rencana pembangunan nasional dan daerah",
      en: "Fits policy and plans",
      appliesTo: "foreign",
      atApproval: true,
    },
    {
      code: "R6",
      key: "r6",
      id: "Dapat dialihkan ke SDM Indonesia",
      en: "Transferable to Indonesian staff",
      appliesTo: "IPTEK",
      atApproval: true,
    },
    {
      code: "R7",
      key: "r7",
      id: "Setara status administrasi dan/atau wilayah",
      en: "Equal in status or territory",
      appliesTo: "KSDPL",
      atApproval: false,
    },
    { code: "R8", key: "r8", id: "Saling melengkapi", en: "Complementary", appliesTo: "KSDPL", atApproval: false },
    {
      code: "R9",
      key: "r9",
      id: "Meningkatkan hubungan antarmasyarakat",
      en: "People-to-people ties",
      appliesTo: "KSDPL",
      atApproval: false,
    },
  ],
);
