// The letters that Kembar sends by itself to somebody who expressed an interest. None repeats what they wrote: nobody can
// have this city send words of theirs to a stranger.

import type { Bilingual } from "../vocabularies/vocabulary.ts";

type LetterKind = "confirm" | "received";

/** `about`: the item's title, "" for the city as a whole; `link`: what the letter is for; `desk`: where people answer. */
export interface LetterFacts {
  readonly kind: LetterKind;
  readonly language: keyof Bilingual;
  readonly city: string;
  readonly about: string;
  readonly link: string;
  readonly desk: string;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

const CITY: Bilingual = { id: "kerja sama dengan kota ini", en: "cooperation with the city" };

const WORDS: Readonly<Record<LetterKind, { readonly subject: Bilingual; readonly body: Bilingual }>> = {
  confirm: {
    subject: { id: "{city}: mohon pastikan minat Anda", en: "{city}: please confirm your interest" },
    body: {
      id: `Salam,

Seseorang menyatakan minat dengan alamat surel ini: {about}.

Bila itu Anda, buka tautan ini dan tekan Pastikan (berlaku 7 hari):
{link}

Bila bukan Anda, abaikan surel ini. Tanpa tautan itu tidak ada yang terjadi, dan dalam 7 hari semua datanya dihapus.

Pertanyaan: {desk}`,
      en: `Hello,

Somebody expressed an interest with this e-mail address: {about}.

If it was you, open this link and press Confirm (valid for 7 days):
{link}

If it was not you, please ignore this message. Nothing happens without the link, and all data are deleted within 7 days.

Questions: {desk}`,
    },
  },
  received: {
    subject: { id: "{city}: minat Anda sudah kami terima", en: "{city}: we have received your interest" },
    body: {
      id: `Terima kasih. Minat Anda sudah kami terima: {about}.

Ikuti keadaannya di alamat ini, tanpa akun. Siapa pun yang memegang alamat ini dapat membacanya, jadi mohon disimpan:
{link}

Pertanyaan, atau bila data Anda perlu dihapus: {desk}`,
      en: `Thank you. We have received your interest: {about}.

You can follow its state at this address, without an account. Whoever has the address can read it, so please keep it:
{link}

Questions, or if your data should be deleted: {desk}`,
    },
  },
};

/** Subject and body; a line break in what stands in the subject would end it. */
export function letterOf({ kind, language, city, about, link, desk }: LetterFacts): Letter {
  const { subject, body } = WORDS[kind];
  const values = { city: oneLine(city), about: about === "" ? CITY[language] : oneLine(about), link, desk };
  return { subject: filled(subject[language], values), body: filled(body[language], values) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
