// A thread in which functions of scripts run, one after another; it may block, as Apps Script does, while others are served.

import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import type { Ask, Reply, ThreadInput } from "./bridge.ts";
import { runScript } from "./runScript.ts";

const flag = new Int32Array(workerData as SharedArrayBuffer);

/** So long until the port is looked at again, in milliseconds. */
const AGAIN_MS = 1;

/** Posts a question and sleeps until the answer lies at the port; on a busy machine the flag is seen before the answer. */
const ask: Ask = (operation, ...args) => {
  if (parentPort === null) throw new Error("no one to ask");
  Atomics.store(flag, 0, 0);
  parentPort.postMessage({ operation, args });
  Atomics.wait(flag, 0, 0);
  let received = receiveMessageOnPort(parentPort);
  while (received === undefined) {
    Atomics.wait(flag, 0, 1, AGAIN_MS);
    received = receiveMessageOnPort(parentPort);
  }
  const reply = received.message as Reply;
  if ("error" in reply) throw new Error(reply.error);
  return reply.value;
};

parentPort?.on("message", (input: ThreadInput) => parentPort?.postMessage({ outcome: runScript(input, ask) }));
