// The stranger's own code, as it runs against Google: nothing in it knows that it is tested.

import type { sheets_v4 } from "googleapis";

/** Makes a spreadsheet of orders and answers its id. */
export async function makeOrders(
  sheets: sheets_v4.Sheets,
  orders: readonly (readonly [string, number])[],
): Promise<string> {
  const requestBody = { properties: { title: "Orders" }, sheets: [{ properties: { title: "Orders" } }] };
  const { data } = await sheets.spreadsheets.create({ requestBody });
  const spreadsheetId = data.spreadsheetId ?? "";
  const values = [["Name", "Amount"], ...orders].map((row) => [...row]);
  const to = { spreadsheetId, range: "Orders", valueInputOption: "RAW" };
  await sheets.spreadsheets.values.append({ ...to, requestBody: { values } });
  return spreadsheetId;
}
