// SpreadsheetApp.getUi(): menu, alerts, prompts, sidebar and dialogs, shown by whoever serves the execution.

import type { Services } from "./counted.ts";
import { outputOf } from "./htmlService.ts";

const SCOPE = "script.container.ui";

/** One entry of a menu; a line has no function. */
interface MenuEntry {
  readonly text: string;
  readonly run: string | undefined;
}

/** The user interface of an execution. */
export function uiOf(services: Services): object {
  if (services.input.execution.isWebApp === true) {
    throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
  }
  const show = (kind: "sidebar" | "dialog", html: object, title?: string) => {
    services.needs("FULL", `Ui.show${kind === "sidebar" ? "Sidebar" : "ModalDialog"}`, SCOPE);
    services.scope("Ui.showSidebar", SCOPE);
    services.note(`Ui.${kind}`);
    const page = outputOf(html);
    if (page === undefined) throw new Error("The parameters don't match the method signature for Ui.showSidebar.");
    services.ask("show", kind, { ...page, title: title ?? page.title });
  };
  return {
    Button: { OK: "OK", CANCEL: "CANCEL", YES: "YES", NO: "NO", CLOSE: "CLOSE" },
    ButtonSet: { OK: "OK", OK_CANCEL: "OK_CANCEL", YES_NO: "YES_NO" },
    createMenu: (name: string) => menu(services, name),
    /** Google shows it under the name of the add-on, which no script tells. */
    createAddonMenu: () => menu(services, ""),
    alert: (...texts: readonly string[]) => {
      services.needs("FULL", "Ui.alert", SCOPE);
      const buttons = texts.length > 2 || ["YES_NO", "OK_CANCEL"].includes(texts.at(-1) ?? "") ? texts.at(-1) : "OK";
      const words = buttons === "OK" ? texts : texts.slice(0, -1);
      return services.ask("alert", words.join("\n\n"), buttons);
    },
    showSidebar: (html: object) => show("sidebar", html),
    showModalDialog: (html: object, title: string) => show("dialog", html, title),
  };
}

function menu(services: Services, name: string): object {
  const entries: MenuEntry[] = [];
  const made = {
    addItem: (text: string, run: string) => {
      entries.push({ text, run });
      return made;
    },
    addSeparator: () => {
      entries.push({ text: "", run: undefined });
      return made;
    },
    addToUi: () => void services.ask("menu", name, entries),
  };
  return made;
}
