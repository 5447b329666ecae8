// Forms that were begun and not saved yet, kept for their person alone.

import type { FormValues } from "../../../shared/form/planSave.ts";
import { type KeptText, personalShelf } from "../../sheet/personalShelf.ts";

/** What was typed, and what stood in the row when it was opened (absent for a new row). */
interface KeptValues {
  readonly values: FormValues;
  readonly seen?: FormValues;
}

const FORMS = personalShelf("kept", 5);

/** The forms that are kept, the latest first. */
export function keptForms(): KeptText[] {
  return FORMS.list();
}

/** Called by the form: keeps what is typed. False where it is too long to be kept. */
export function keepForm(id: string, title: string, kept: KeptValues): boolean {
  return FORMS.keep(id, title, kept);
}

/** Called by the form: what was kept of an id; null for nothing. */
export function keptForm(id: string): KeptValues | null {
  return FORMS.read(id) as KeptValues | null;
}

/** Called by the form: forgets what was kept of an id. */
export function forgetForm(id: string): void {
  FORMS.forget(id);
}
