// What a person may have left unticked on Google's consent screen, told in words.

const LACKING =
  "Izin untuk Kembar belum lengkap. Klik lagi menunya, lalu centang semua izin yang diminta Google. Isian Anda tetap aman, dan status Diajukan tetap terbaca tanpa tombol ini.";

/** The refusal that a person reads; Google asks again at the next click (workspaceupdates.googleblog.com, 8 January 2025). */
export function consentLacking(): Error {
  return new Error(LACKING);
}

/** Whether Google refused a call for want of consent: its text, in any language, names the scope. */
export function isConsentLacking(thrown: unknown): boolean {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message === LACKING || message.includes("www.googleapis.com/auth/");
}
