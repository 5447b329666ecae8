// What somebody who follows an interest reads of its state.

import { DECLINE_REASON } from "../vocabularies/declineReason.ts";
import type { InterestState } from "../vocabularies/interestState.ts";
import { type Bilingual, labelOf } from "../vocabularies/vocabulary.ts";

const WORDS: Readonly<Record<InterestState, Bilingual>> = {
  new: {
    id: "Kami sudah menerima minat Anda. Bagian kerja sama menjawab paling lambat {due}.",
    en: "We have received your interest. The cooperation desk answers by {due}.",
  },
  acknowledged: {
    id: "Bagian kerja sama sudah menjawab Anda dengan surel dan sedang menimbang minat Anda.",
    en: "The cooperation desk has answered you by e-mail and is considering your interest.",
  },
  exploring: {
    id: "Minat Anda sedang dijajaki bersama perangkat daerah yang berwenang (PP 28/2018 Pasal 28). Penjajakan belum merupakan kerja sama.",
    en: "Your interest is being explored with the responsible agency (Government Regulation 28/2018, Article 28). This is not a cooperation yet.",
  },
  declined: {
    id: "Minat Anda tidak dilanjutkan. Alasannya: {reason}. Terima kasih atas perhatian Anda.",
    en: "Your interest is not taken further. The reason: {reason}. Thank you for writing to us.",
  },
  agreed: {
    id: "Kerja sama ini sudah disepakati. Bagian kerja sama menghubungi Anda untuk langkah berikutnya.",
    en: "This cooperation has been agreed. The cooperation desk contacts you about what comes next.",
  },
};

/** The sentence in a language; `due`: the day until which the city answers, in words. */
export function stateSentence(
  state: InterestState,
  { due, reason }: { readonly due: string; readonly reason: string | null },
  language: keyof Bilingual,
): string {
  const why = reason === null ? "" : labelOf(DECLINE_REASON, reason, language);
  return WORDS[state][language].replace("{due}", due).replace("{reason}", why);
}
