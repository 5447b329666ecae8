// The frame in which HtmlService shows a page of a script, with google.script.run and google.script.host in it.

const SHIM = `<script>
(() => {
  let count = 0;
  const waiting = new Map();
  addEventListener("message", ({ data }) => {
    const handlers = waiting.get(data.call);
    waiting.delete(data.call);
    if (data.error === undefined || data.error === null) handlers?.success?.(data.value);
    else handlers?.failure?.(new Error(data.error));
  });
  const runner = (handlers) => new Proxy({}, {
    get: (_target, name) => {
      if (name === "withSuccessHandler") return (success) => runner({ ...handlers, success });
      if (name === "withFailureHandler") return (failure) => runner({ ...handlers, failure });
      return (...args) => {
        count += 1;
        waiting.set(count, handlers);
        parent.postMessage({ call: count, name, args }, "*");
      };
    },
  });
  // Once the click that asks for it is over: a frame that goes away under it leaves whoever clicked without an answer.
  const close = () => {
    setTimeout(() => parent.postMessage({ close: true }, "*"));
  };
  globalThis.google = { script: { run: runner({}), host: { close } } };
})();
</script>`;

/** As HtmlService says, but for allow-same-origin: there the frame is of another origin anyway. */
const SANDBOX = "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** The frame of a page; whoever shows it answers its messages. */
export function frameOf(page) {
  const frame = document.createElement("iframe");
  frame.title = page.title;
  frame.sandbox = SANDBOX;
  frame.srcdoc = page.content.replace(/<head>/i, (head) => head + SHIM);
  return frame;
}
