// The one script of the catalogue, on the form of an interest alone: it finds the proof of work while somebody writes.

/** Whoever runs no scripts sends the form without a proof. The same beginning is asked for in shared/interest/proof.ts. */
export const PROOF_SCRIPT = `(() => {
  const form = document.querySelector("form[data-proof]");
  const token = form.elements.namedItem("form").value;
  const field = form.elements.namedItem("proof");
  const text = new TextEncoder();
  let search;
  const isFound = async (number) => {
    const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", text.encode(token + "." + number)));
    return bytes[0] === 0 && bytes[1] < 2;
  };
  const find = async () => {
    const together = 256;
    for (let from = 0; ; from += together) {
      const numbers = Array.from({ length: together }, (_, at) => from + at);
      const found = await Promise.all(numbers.map(isFound));
      if (found.includes(true)) return from + found.indexOf(true);
    }
  };
  const start = () => (search ??= find().then((number) => { field.value = String(number); }));
  if (!globalThis.crypto?.subtle) return;
  form.addEventListener("input", start);
  form.addEventListener("submit", (event) => {
    if (field.value !== "") return;
    event.preventDefault();
    form.querySelector("button[type=submit]").disabled = true;
    start().then(() => form.submit());
  });
})();
`;
