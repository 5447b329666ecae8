// Everything that anybody can be answered: each read of the API's own description in all its variants, every page that the
// site map names and what the pages load, and the refusals.

/** One answer, with the address that it came from. */
export interface PublicOutput {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: { readonly enum?: readonly string[] };
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly security: readonly object[];
}

interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
}

const UNKNOWN_ID = "KB-ZZZZZZZZZZ";
/** Variants of an answer are chosen by short lists of words; longer ones are filters. */
const FEW = 3;

/** Asks for all of it; `ids` are identifiers that are, or were, public; `further`: addresses that nothing names. */
export async function publicOutputs(
  url: string,
  ids: readonly string[],
  further: readonly string[] = [],
): Promise<PublicOutput[]> {
  const api = (await (await fetch(`${url}/openapi.json`)).json()) as OpenApi;
  const reads = Object.entries(api.paths).flatMap(([path, { get }]) =>
    get === undefined ? [] : addresses(path, get, ids),
  );
  const map = await (await fetch(`${url}/sitemap.xml`)).text();
  const pages = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => new URL(found[1] ?? "").pathname);
  const other = [
    "/",
    "/robots.txt",
    "/sitemap.xml",
    "/docs",
    "/id/nope",
    "/nope",
    ...further,
    ...ids.map((id) => `/en/opportunities/${id}`),
  ];
  const outputs = await askAll(url, [...reads, ...pages, ...other]);
  const loaded = outputs.flatMap(({ text }) =>
    [...text.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((found) => found[1] ?? ""),
  );
  return [...outputs, ...(await askAll(url, loaded.map(unescaped)))];
}

/** The addresses of a read: as it is, each of its few variants, what it finds by a search, and a refusal. */
function addresses(path: string, { parameters = [] }: Operation, ids: readonly string[]): string[] {
  const paths = path.includes("{id}") ? [...ids, UNKNOWN_ID].map((id) => path.replace("{id}", id)) : [path];
  const variants = parameters.flatMap(({ name, schema }) =>
    (schema.enum ?? []).length > FEW ? [] : (schema.enum ?? []).map((value) => `${name}=${value}`),
  );
  const search = parameters.some((one) => one.name === "q") ? ["q=kenari"] : [];
  return paths.flatMap((one) => [one, ...[...variants, ...search, "nope=1"].map((query) => `${one}?${query}`)]);
}

async function askAll(url: string, paths: readonly string[]): Promise<PublicOutput[]> {
  const outputs: PublicOutput[] = [];
  for (const address of new Set(paths)) {
    const answer = await fetch(url + address, { redirect: "manual" });
    const headers = JSON.stringify([...answer.headers]);
    outputs.push({ address, status: answer.status, text: `${headers}\n${await answer.text()}` });
  }
  return outputs;
}

function unescaped(address: string): string {
  return address.replaceAll("&amp;", "&");
}
