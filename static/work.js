// Runs the second program, which does what takes long (wasm/work), in a worker.
'use strict';
importScripts('/wasm_exec.js');
(async () => {
  const go = new Go();
  const { instance } = await WebAssembly.instantiateStreaming(fetch('/work.wasm'), go.importObject);
  await go.run(instance);
})().catch((why) => postMessage({ broken: String(why) }));
