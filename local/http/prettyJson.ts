// JSON as `JSON.stringify(value, null, 2)` writes it; rows of values that were written before are not written again.

/** The bytes of lists of plain values, by list: readers of values get the same list as long as a row stays the same. */
const WRITTEN = new WeakMap<readonly unknown[], { readonly indent: string; readonly bytes: Buffer }>();

/** A JSON value and a newline as bytes; members that are undefined are left out. */
export function prettyJson(value: unknown): Buffer {
  const writer = new Writer();
  writer.write(value, "");
  writer.text += "\n";
  return writer.bytes();
}

class Writer {
  readonly #parts: Buffer[] = [];
  /** What was written since the last part. */
  text = "";

  bytes(): Buffer {
    this.#flush();
    return this.#parts.length === 1 ? (this.#parts[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#parts);
  }

  write(value: unknown, indent: string): void {
    if (Array.isArray(value)) this.#list(value, indent);
    else if (typeof value === "object" && value !== null) this.#members(value, indent);
    else this.text += JSON.stringify(value) ?? "null";
  }

  #members(value: object, indent: string): void {
    const inner = `${indent}  `;
    let opening = "{";
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined) continue;
      this.text += `${opening}\n${inner}${JSON.stringify(name)}: `;
      this.write(member, inner);
      opening = ",";
    }
    this.text += opening === "{" ? "{}" : `\n${indent}}`;
  }

  #list(list: readonly unknown[], indent: string): void {
    if (list.length === 0) {
      this.text += "[]";
      return;
    }
    const bytes = writtenBytes(list, indent);
    if (bytes !== undefined) {
      this.#flush();
      this.#parts.push(bytes);
      return;
    }
    const inner = `${indent}  `;
    let opening = "[";
    for (const item of list) {
      this.text += `${opening}\n${inner}`;
      this.write(item, inner);
      opening = ",";
    }
    this.text += `\n${indent}]`;
  }

  #flush(): void {
    if (this.text !== "") this.#parts.push(Buffer.from(this.text));
    this.text = "";
  }
}

/** The kept bytes of a list of plain values; undefined for any other list. */
function writtenBytes(list: readonly unknown[], indent: string): Buffer | undefined {
  const known = WRITTEN.get(list);
  if (known?.indent === indent) return known.bytes;
  if (!list.every((item) => typeof item === "string" || typeof item === "number" || typeof item === "boolean")) {
    return undefined;
  }
  const bytes = Buffer.from(JSON.stringify(list, null, 2).replaceAll("\n", `\n${indent}`));
  WRITTEN.set(list, { indent, bytes });
  return bytes;
}
