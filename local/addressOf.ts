// An e-mail address as local Google compares it.

/** Without blanks around it and with A to Z in lower case; all else as it is: U+212A never becomes a k. */
export function addressOf(email: string): string {
  return email.trim().replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
