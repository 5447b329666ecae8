// Short digests of bytes, for strong entity tags and names of files that never change.

/** The first 22 characters of the base64url SHA-256 of bytes (132 bits). */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...hash))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .slice(0, 22);
}
