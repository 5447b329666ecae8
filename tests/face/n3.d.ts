// What the tests use of n3, which brings no types of its own.

declare module "n3" {
  import type { DatasetCore, Quad } from "@rdfjs/types";

  export class Parser {
    parse(text: string): Quad[];
  }

  export const Store: new (quads: readonly Quad[]) => DatasetCore;
}
