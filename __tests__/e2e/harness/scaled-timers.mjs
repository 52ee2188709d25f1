// Preload for actions under test: waits last 1/TIME_SCALE of what the code asks for, and its clock runs as much faster,
// so that minutes of polling pass in seconds and the product needs no switch for tests. The clock starts TIME_AHEAD
// milliseconds ahead of the machine's.
import timers from "node:timers";
import promises from "node:timers/promises";
import { syncBuiltinESMExports } from "node:module";

const scale = Number(process.env["TIME_SCALE"] ?? "1");
const { now } = Date;
const start = now();
const ahead = Number(process.env["TIME_AHEAD"] ?? "0");
// Before the timers change: Node loads AbortSignal on its first use, and what it takes for setTimeout then it keeps.
const deadline = AbortSignal.timeout.bind(AbortSignal);
Date.now = () => Math.round(start + ahead + (now() - start) * scale);

for (const name of ["setTimeout", "setInterval"]) {
  const original = timers[name];
  const scaled = (callback, delay = 0, ...args) => original(callback, delay / scale, ...args);
  Object.assign(scaled, original);
  timers[name] = scaled;
  globalThis[name] = scaled;
}
const wait = promises.setTimeout;
promises.setTimeout = (delay = 0, value, options) => wait(delay / scale, value, options);
AbortSignal.timeout = (delay) => deadline(Math.ceil(delay / scale));
syncBuiltinESMExports();
