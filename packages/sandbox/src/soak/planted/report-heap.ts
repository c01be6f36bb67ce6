/** Tells whoever started the process how many bytes are alive on its heap. Needs `--expose-gc`. */
process.on("message", () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ bytes: heapUsed + external });
});
process.channel?.unref();
