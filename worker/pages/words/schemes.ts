// What the kinds of cooperation of Indonesian law mean, for who does not know the law (PP 28/2018 Ps 1, 24, 25, 36; UU 23/2014 Ps 363).

import type { Scheme } from "../../../shared/vocabularies/scheme.ts";
import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

/** One sentence for each kind that a reader may meet. */
export const SCHEME_MEANINGS: Partial<Record<Scheme, Bilingual>> = {
  KSDD: { id: "Dua pemerintah daerah di Indonesia.", en: "Between two local governments in Indonesia." },
  KSDPK: {
    id: "Dengan perusahaan, organisasi, atau orang di Indonesia.",
    en: "With a company, an organisation or a person in Indonesia.",
  },
  KSDPL: {
    id: "Dengan pemerintah daerah di negara lain; jenisnya ditentukan kemudian.",
    en: "With a local government abroad; which kind is settled later.",
  },
  KSDPL_KEMBAR: {
    id: "Persahabatan tetap dengan kota setingkat di negara lain.",
    en: "A lasting friendship with a city of the same rank abroad.",
  },
  KSDPL_LAINNYA: {
    id: "Dengan pemerintah daerah di negara lain untuk urusan tertentu, tanpa menjadi kota kembar.",
    en: "With a local government abroad on a given subject, without becoming sister cities.",
  },
  KSDLL: {
    id: "Dengan lembaga di negara lain; dasarnya ditentukan kemudian.",
    en: "With an institution abroad; its legal basis is settled later.",
  },
  KSDLL_PENERUSAN: {
    id: "Meneruskan kerja sama yang sudah dimiliki Pemerintah Pusat.",
    en: "Carries on, with us, a cooperation that the national government already has.",
  },
  KSDLL_PERSETUJUAN: {
    id: "Dengan lembaga di negara lain, setelah disetujui Pemerintah Pusat.",
    en: "With an institution abroad, once the national government has agreed.",
  },
  SINERGI: { id: "Bersama kementerian atau lembaga pusat.", en: "Together with a national ministry or agency." },
};
