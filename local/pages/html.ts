// Text made safe for HTML.

/** The text with the five characters of HTML escaped. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A whole page with a title. */
export function htmlPage(title: string, body: string): string {
  const style =
    "body{font:15px system-ui;margin:2rem}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2rem .5rem}";
  return `<!doctype html><html lang="id"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style><body>${body}`;
}
