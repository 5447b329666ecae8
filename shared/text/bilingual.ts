/** A text in both languages of the system. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}
