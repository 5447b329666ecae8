// What Setda answers to an interest: texts to begin with in both languages, each with the state that it stands for.

import type { InterestState } from "../vocabularies/interestState.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";

/** `label`: as Setda chooses it; `state`: what sending it says of the interest. */
export interface ReplyTemplate {
  readonly key: string;
  readonly label: string;
  readonly state: InterestState;
  readonly body: Bilingual;
}

/** What stands in a reply. `reason` in the language of the reply; `about`: the item's title, or the city as a whole. */
export interface ReplyFacts {
  readonly contact_name: string;
  readonly organisation: string;
  readonly about: string;
  readonly address: string;
  readonly desk: string;
  readonly reason: string;
}

const OPENING = { id: "Yth. {contact_name}, {organisation},", en: "Dear {contact_name}, {organisation}," } as const;
const CLOSING = {
  id: "Keadaannya dapat Anda ikuti di: {address}\n\nHormat kami,\n{desk}",
  en: "You can follow its state at: {address}\n\nYours sincerely,\n{desk}",
} as const;

function letter(id: string, en: string): Bilingual {
  return { id: [OPENING.id, id, CLOSING.id].join("\n\n"), en: [OPENING.en, en, CLOSING.en].join("\n\n") };
}

export const REPLY_TEMPLATES: readonly ReplyTemplate[] = [
  {
    key: "acknowledge",
    label: "Tanda terima",
    state: "acknowledged",
    body: letter(
      "Terima kasih atas minat Anda: {about}. Kami sudah membacanya dan membahasnya dengan perangkat daerah yang berwenang. Dalam dua minggu kami mengabari Anda lagi.",
      "Thank you for your interest: {about}. We have read it and are discussing it with the responsible agency. We will write to you again within two weeks.",
    ),
  },
  {
    key: "question",
    label: "Minta penjelasan",
    state: "acknowledged",
    body: letter(
      "Terima kasih atas minat Anda: {about}. Sebelum melanjutkan kami ingin mengetahui: (tulis pertanyaan di sini).",
      "Thank you for your interest: {about}. Before we go on, could you tell us: (write the question here).",
    ),
  },
  {
    key: "explore",
    label: "Ajak menjajaki",
    state: "exploring",
    body: letter(
      "Minat Anda sesuai dengan yang kami cari: {about}. Kami mengusulkan pertemuan daring untuk penjajakan (PP 28/2018 Pasal 28). Mohon sebutkan dua atau tiga waktu yang cocok bagi Anda (sebutkan zona waktunya). Penjajakan belum merupakan kerja sama dan tidak mengikat.",
      "Your interest matches what we are looking for: {about}. We propose a meeting online to explore it (Government Regulation 28/2018, Article 28). Please name two or three times that suit you (please name the time zone). Exploring is not a cooperation yet and binds nobody.",
    ),
  },
  {
    key: "decline",
    label: "Tidak dilanjutkan",
    state: "declined",
    body: letter(
      "Terima kasih atas minat Anda: {about}. Setelah ditimbang, kami tidak dapat melanjutkannya. Alasannya: {reason}. Peluang lain selalu dapat Anda lihat di katalog kami.",
      "Thank you for your interest: {about}. Having considered it, we cannot take it further. The reason: {reason}. You are welcome to look at the other opportunities in our catalogue.",
    ),
  },
  {
    key: "agree",
    label: "Disepakati",
    state: "agreed",
    body: letter(
      "Dengan gembira kami sampaikan bahwa kerja sama ini disepakati: {about}. Langkah berikutnya mengikuti PP 28/2018, dan kami menghubungi Anda untuk itu.",
      "We are glad to tell you that this cooperation has been agreed: {about}. What comes next follows Government Regulation 28/2018, and we will contact you about it.",
    ),
  },
];

/** The subject of every reply, with the code by which both sides find it again. */
export function replySubject(interest: string, language: keyof Bilingual): string {
  return language === "id" ? `Minat kerja sama Anda (${interest})` : `Your interest in cooperation (${interest})`;
}

/** The text to begin with; what is not known stays as it is, for a person to see. */
export function replyText({ body }: ReplyTemplate, facts: ReplyFacts, language: keyof Bilingual): string {
  const values: Readonly<Record<string, string>> = { ...facts };
  return body[language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] || whole);
}
