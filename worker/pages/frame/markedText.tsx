// A text of the API's description with its `marked` words as code.

/** The text; what stands between backticks becomes code. */
export function MarkedText({ text }: { readonly text: string }) {
  return <>{text.split("`").map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>;
}
