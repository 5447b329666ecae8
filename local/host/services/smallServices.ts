// The small services: identity, properties, locks, cache, fetching, language, mail, utilities, logging.

import { randomUUID } from "node:crypto";
import type { Services } from "./counted.ts";
import { formatDate } from "./formatDate.ts";

interface FetchAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The globals by name. */
export function smallServices(services: Services): Readonly<Record<string, unknown>> {
  return {
    ScriptApp: scriptApp(services),
    Session: session(services),
    PropertiesService: propertiesService(services),
    LockService: lockService(services),
    CacheService: {
      getDocumentCache: () => ofDocument(services, () => store(services, "cache")),
      getUserCache: () => store(services, "userCache"),
    },
    UrlFetchApp: urlFetchApp(services),
    LanguageApp: {
      translate: (text: string, from: string, to: string) => {
        services.needs("FULL", "LanguageApp.translate", "script.external_request");
        services.note("LanguageApp.translate");
        return services.ask("translate", text, from, to);
      },
    },
    MailApp: {
      sendEmail: (...message: readonly unknown[]) => {
        services.needs("FULL", "MailApp.sendEmail", "script.send_mail");
        services.scope("MailApp.sendEmail", "script.send_mail");
        services.ask("mail", ...message);
      },
    },
    Utilities: { formatDate, getUuid: () => randomUUID(), sleep: (ms: number) => services.ask("sleep", ms) },
    Logger: { log: (...texts: readonly unknown[]) => services.ask("log", texts.join(" ")) },
    console: { log: () => {}, warn: () => {}, error: () => {} },
  };
}

/** "If called outside of the context of a containing document (such as from a standalone script or web app), this method returns null." */
function ofDocument<T>({ input }: Services, made: () => T): T | null {
  return input.execution.isWebApp === true ? null : made();
}

function scriptApp(services: Services): object {
  return {
    getService: () => ({ getUrl: () => services.ask("webApp") }),
    AuthMode: { NONE: "NONE", LIMITED: "LIMITED", FULL: "FULL" },
    getIdentityToken: () => {
      services.needs("FULL", "ScriptApp.getIdentityToken", "userinfo.email");
      services.note("ScriptApp.getIdentityToken");
      return services.input.scopes.includes("openid") ? services.ask("identityToken") : null;
    },
    getProjectTriggers: () => {
      services.scope("ScriptApp.getProjectTriggers", "script.scriptapp");
      return (services.ask("triggers") as readonly string[]).map(trigger);
    },
    deleteTrigger: (gone: { readonly getHandlerFunction: () => string }) =>
      void services.ask("deleteTrigger", gone.getHandlerFunction()),
    newTrigger: (name: string) => {
      services.needs("FULL", "ScriptApp.newTrigger", "script.scriptapp");
      services.scope("ScriptApp.newTrigger", "script.scriptapp");
      const create = () => {
        services.ask("addTrigger", name);
        return trigger(name);
      };
      const daily = { create, inTimezone: () => ({ create }) };
      return { timeBased: () => ({ everyDays: () => ({ atHour: () => daily }), everyMinutes: () => ({ create }) }) };
    },
  };
}

function trigger(name: string): object {
  return { getHandlerFunction: () => name };
}

/** In a simple trigger Google does not tell who edits, unless owner and editor share a domain. */
function session(services: Services): object {
  const user = () => ({ getEmail: () => (services.mode === "FULL" ? services.input.execution.user : "") });
  return {
    getActiveUser: user,
    getEffectiveUser: user,
    getScriptTimeZone: () => services.input.timeZone,
    getActiveUserLocale: () => "id",
  };
}

function propertiesService(services: Services): object {
  return {
    getScriptProperties: () => store(services, "script"),
    getDocumentProperties: () => ofDocument(services, () => store(services, "document")),
    getUserProperties: () => store(services, "user"),
  };
}

function store(services: Services, name: string): object {
  services.needs("LIMITED", "PropertiesService", "script.storage");
  const get = (key: string) => services.ask("getProperty", name, key);
  const set = (key: string, value: string) => void services.ask("setProperty", name, key, String(value));
  const remove = (key: string) => void services.ask("setProperty", name, key, null);
  return { getProperty: get, setProperty: set, deleteProperty: remove, get, put: set, remove };
}

function lockService(services: Services): object {
  const lock = (kind: string) => ({
    tryLock: (ms: number) => services.ask("lock", kind, ms),
    waitLock: (ms: number) => {
      if (services.ask("lock", kind, ms) !== true) {
        throw new Error("Lock timeout: another process was holding the lock.");
      }
    },
    releaseLock: () => void services.ask("unlock", kind),
    hasLock: () => services.ask("hasLock", kind),
  });
  return {
    getDocumentLock: () => ofDocument(services, () => lock("document")),
    getScriptLock: () => lock("script"),
    getUserLock: () => lock(`user:${services.input.execution.user}`),
  };
}

function urlFetchApp(services: Services): object {
  return {
    fetch: (url: string, options: { readonly muteHttpExceptions?: boolean } = {}) => {
      services.needs("FULL", "UrlFetchApp.fetch", "script.external_request");
      services.scope("UrlFetchApp.fetch", "script.external_request");
      services.note("UrlFetchApp.fetch");
      const answer = services.ask("fetch", url, options) as FetchAnswer;
      if (answer.status >= 400 && options.muteHttpExceptions !== true) {
        throw new Error(`Request failed for ${url} returned code ${answer.status}.`);
      }
      return {
        getResponseCode: () => answer.status,
        getContentText: () => answer.text,
        getHeaders: () => answer.headers,
      };
    },
  };
}
