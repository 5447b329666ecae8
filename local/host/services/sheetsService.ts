// The advanced service Sheets, which a manifest has to enable: the REST API with the rights of the person.

import type { Services } from "./counted.ts";

/** The global Sheets. */
export function sheetsService(services: Services): object {
  return {
    Spreadsheets: {
      get: (id: string, { fields }: { readonly fields: string }) => {
        services.needs("FULL", "sheets.spreadsheets.get", "spreadsheets");
        services.scope("sheets.spreadsheets.get", "spreadsheets");
        services.read("Sheets.Spreadsheets.get");
        return services.ask("masked", id, fields);
      },
      batchUpdate: (body: { readonly requests: readonly object[] }, id: string) => {
        services.needs("FULL", "sheets.spreadsheets.batchUpdate", "spreadsheets");
        services.scope("sheets.spreadsheets.batchUpdate", "spreadsheets");
        services.write("Sheets.Spreadsheets.batchUpdate");
        return { replies: services.ask("update", id, body.requests) };
      },
    },
  };
}
