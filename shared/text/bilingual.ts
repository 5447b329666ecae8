// Texts in the languages of the system.

/** A text in both languages of the system. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/** A text in Indonesian and, where there is one, in English. */
export interface PublicText {
  readonly id: string;
  readonly en: string | null;
}
