// The part of jsonld that the tests use; the package brings no types.

declare module "jsonld" {
  export interface Term {
    readonly termType: "NamedNode" | "BlankNode" | "Literal";
    readonly value: string;
    readonly language?: string;
    readonly datatype?: { readonly value: string };
  }

  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }

  interface Options {
    readonly format?: string;
    readonly documentLoader: (address: string) => Promise<object>;
    readonly safe: boolean;
  }

  const jsonld: { toRDF: (document: object, options: Options) => Promise<Quad[]> };
  // biome-ignore lint/style/noDefaultExport: that is how the package exports itself.
  export default jsonld;
}
