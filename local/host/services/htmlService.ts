// HtmlService: pages of the script as output objects with a title and a size.

import type { Services } from "./counted.ts";

/** A page on its way to the sidebar or a dialog. */
export interface HtmlOutput {
  readonly content: string;
  title: string;
  width: number;
  height: number;
  /** Meta elements that the script adds; those in the content are ignored by Google. */
  readonly metas: Record<string, string>;
}

const outputs = new WeakMap<object, HtmlOutput>();

/** What an output object of the script holds; undefined for any other object. */
export function outputOf(made: object): HtmlOutput | undefined {
  return outputs.get(made);
}

/** The global HtmlService. */
export function htmlService({ input }: Services): object {
  return {
    createHtmlOutput: (content: string) => output(content),
    createHtmlOutputFromFile: (name: string) => {
      const page = input.pages[name];
      if (page === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return output(page);
    },
  };
}

function output(content: string): object {
  const page: HtmlOutput = { content, title: "", width: 600, height: 400, metas: {} };
  const made = {
    getContent: () => page.content,
    setTitle: (title: string) => {
      page.title = title;
      return made;
    },
    setWidth: (width: number) => {
      page.width = width;
      return made;
    },
    setHeight: (height: number) => {
      page.height = height;
      return made;
    },
    addMetaTag: (name: string, content: string) => {
      page.metas[name] = content;
      return made;
    },
  };
  outputs.set(made, page);
  return made;
}
