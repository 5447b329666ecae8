// The words of the page, as the server put them into it.

/** By name. */
export const { texts } = JSON.parse(document.getElementById("setup").textContent);

/** The text of a name with values in place of the names in braces. */
export function filled(name, values) {
  return texts[name].replace(/\{(\w+)\}/g, (place, key) => values[key] ?? place);
}
