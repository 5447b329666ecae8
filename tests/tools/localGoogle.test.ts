// local/ is a package of its own: it says nothing of Kembar, and takes nothing from outside but what its package.json names.

import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const PACKAGE = fileURLToPath(new URL("../../local", import.meta.url));

/** Words of the product and of its city; "agency" and "register" are the product's terms for workbooks. */
const OURS =
  /kembar|banjar|kalimantan|perangkat[ _]daerah|setdako|\bdinas\b|keunggulan|tinjauan|umpan[ _]balik|sister[ _]city|\bagenc(?:y|ies)\b|\bregister\b|\breviewers?\b/i;

const IMPORTED = /(?:from|import)\s*\(?\s*"([^"]+)"/g;
/** A text that leads out of the folder in which its file lies. */
const UPWARD = /["'`](\.\.\/[^"'`\s]*)/g;

const files = readdirSync(PACKAGE, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:[jt]s|json|css|md|txt)$/.test(file) && !/^node_modules\//.test(file))
  .map((file) => ({ file, text: readFileSync(join(PACKAGE, file), "utf8") }));

const manifest = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** What helps to develop it and is no part of it. */
const isForDevelopment = (file: string) => /^(?:tests|example)\/|\.config\.ts$/.test(file);

function nameOf(imported: string): string {
  return imported
    .split("/")
    .slice(0, imported.startsWith("@") ? 2 : 1)
    .join("/");
}

it("says no word of ours", () => {
  expect(files.length).toBeGreaterThan(200);
  const said = files.flatMap(({ file, text }) =>
    text.split("\n").flatMap((line, at) => (OURS.test(line) ? [`${file}:${at + 1}: ${OURS.exec(line)?.[0]}`] : [])),
  );
  expect(said).toEqual([]);
});

it("reaches for nothing outside its folder", () => {
  const outside = files.flatMap(({ file, text }) =>
    [...text.matchAll(UPWARD)]
      .map(([, path = ""]) => path)
      .filter((path) => !resolve(PACKAGE, dirname(file), path).startsWith(PACKAGE))
      .map((path) => `${file}: ${path}`),
  );
  // How the project compiles, and where it puts what it compiled.
  expect(outside).toEqual(["tsconfig.json: ../tsconfig.base.json", "tsconfig.json: ../dist/types"]);
});

it("imports what its package.json names, each where it belongs", () => {
  const missing = files.flatMap(({ file, text }) => {
    const known = { ...manifest.dependencies, ...(isForDevelopment(file) ? manifest.devDependencies : {}) };
    return [...text.matchAll(IMPORTED)]
      .map(([, imported = ""]) => imported)
      .filter((one) => !/^[./]/.test(one) && !isBuiltin(one) && one !== "local-google" && !(nameOf(one) in known))
      .map((one) => `${file}: ${one}`);
  });
  expect(missing).toEqual([]);
});

it("needs nothing that it does not import", () => {
  const code = files.filter(({ file }) => !isForDevelopment(file) && /\.[jt]s$/.test(file)).map(({ text }) => text);
  const unused = Object.keys(manifest.dependencies).filter((name) => !code.some((text) => text.includes(name)));
  expect(unused).toEqual([]);
});
