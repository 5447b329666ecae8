// The web app of a workbook's script: the page that doGet makes, and the functions that it calls.

import { frameOf } from "/local/ui/frame.js";

const setup = JSON.parse(document.getElementById("setup").textContent);

async function post(what, body) {
  const answer = await fetch(`/local/sheet/${setup.id}/${what}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ user: setup.user, ...body }),
  });
  return answer.json();
}

/** Runs a function to its end; a web app has no screen of the sheet to show something on. */
async function run(name, args) {
  const { run: id, error } = await post("run", { name, args, isWebApp: true });
  if (error !== undefined) return { error };
  for (let number = 0; ; number += 1) {
    const event = await (await fetch(`/local/sheet/${id}/event?number=${number}`)).json();
    if (event.kind === "done") return event.outcome;
    if (event.kind === "gone") return { error: "Gone" };
  }
}

addEventListener("message", async ({ data, source }) => {
  if (data.name === undefined) return;
  const { value, error } = await run(data.name, data.args).catch(() => ({
    error: "NetworkError: Connection failure due to HTTP 0",
  }));
  source.postMessage({ call: data.call, value, error }, "*");
});

const parameter = Object.fromEntries([...new URLSearchParams(location.search)].filter(([name]) => name !== "user"));
const { value, error } = await run("doGet", [{ parameter }]);
if (value?.content === undefined)
  document.body.textContent = error ?? "The script completed but did not return anything.";
else {
  document.title = value.title;
  for (const [name, content] of Object.entries(value.metas))
    document.head.append(Object.assign(document.createElement("meta"), { name, content }));
  document.body.replaceChildren(frameOf(value));
}
