// Clients in fifteen lines, for /docs and docs/api.md: each reads everything; the first two keep a copy up to date.

export interface Client {
  readonly name: string;
  /** What it needs, and how it is used. */
  readonly about: string;
  readonly code: (base: string) => string;
}

const JAVASCRIPT = `const base = "BASE";
async function follow(copy, since) {
  for (;;) {
    const answer = await fetch(base + "/v1/changes?limit=100" + (since && "&since=" + encodeURIComponent(since)));
    if (!answer.ok) throw new Error((await answer.json()).detail);
    const { items, has_more, next_cursor } = await answer.json();
    for (const { change, id, item } of items) change === "upsert" ? copy.set(id, item) : copy.delete(id);
    since = next_cursor;
    if (!has_more) return since;
  }
}
const copy = new Map();
let since = await follow(copy, "");
for (const { id, title } of copy.values()) console.log(id, title.en ?? title.id);`;

const PYTHON = `import json, urllib.parse, urllib.request
BASE = "BASE"
def follow(copy, since):
    while True:
        query = urllib.parse.urlencode({"limit": 100, **({"since": since} if since else {})})
        page = json.load(urllib.request.urlopen(BASE + "/v1/changes?" + query))
        for one in page["items"]:
            if one["change"] == "upsert": copy[one["id"]] = one["item"]
            else: copy.pop(one["id"], None)
        since = page["next_cursor"]
        if not page["has_more"]: return since
copy = {}
since = follow(copy, "")
for item in copy.values():
    print(item["id"], item["title"]["en"] or item["title"]["id"])`;

const POWER_QUERY = `let
  Source = Web.Contents("BASE/data.csv?lang=en"),
  Rows = Csv.Document(Source, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Headed = Table.PromoteHeaders(Rows, [PromoteAllScalars = true]),
  Typed = Table.TransformColumnTypes(Headed, {{"affair", type text}, {"duration_months", Int64.Type}}, "en-US")
in
  Typed`;

/** The clients; the tests run all that a machine without Excel can run. */
export const CLIENTS: readonly Client[] = [
  {
    name: "JavaScript",
    about:
      "A module for Node 18 or newer, Deno, Bun or a browser. Keep `copy` and `since`, and call `follow` again whenever you like.",
    code: (base) => JAVASCRIPT.replace("BASE", base),
  },
  {
    name: "Python",
    about:
      "Python 3.8 or newer, nothing to install. Keep `copy` and `since`, and call `follow` again whenever you like.",
    code: (base) => PYTHON.replace('"BASE"', `"${base}"`),
  },
  {
    name: "Excel (Power Query)",
    about:
      "Data, Get Data, From Other Sources, Blank Query, Advanced Editor. This one was written from Microsoft's reference and was not tried in Excel.",
    code: (base) => POWER_QUERY.replace("BASE", base),
  },
];
