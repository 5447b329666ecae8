// A sentence begins with a capital.

/** The text with its first character as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
