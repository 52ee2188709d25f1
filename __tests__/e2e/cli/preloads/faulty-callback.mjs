// Something throws where nobody waits for it.
const { write } = process.stdout;
process.stdout.write = function (...args) {
  queueMicrotask(() => {
    throw new TypeError("the callback is broken");
  });
  return Reflect.apply(write, this, args);
};
