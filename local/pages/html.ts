// Text made safe for HTML.

/** The text with the five characters of HTML escaped. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A whole page with a title, in a language. */
export function htmlPage(language: string, title: string, body: string): string {
  const style = `
    body { font: 16px/1.6 Roboto, "Noto Sans", Arial, sans-serif; color: #202124; max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
    h1 { font-weight: 400 } h2 { font-size: 1rem; margin: 1.5rem 0 .25rem } a { color: #0b57d0 }
    ul { list-style: none; padding: 0; margin: 0; columns: 16rem } li { padding: .1rem 0 }`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style><body>${body}`;
}
