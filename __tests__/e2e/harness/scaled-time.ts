import path from "node:path";

/** Environment under which an action's waits pass `scale` times faster; for `WorkflowOptions.env`. */
export const scaledTime = (scale: number): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=${path.join(import.meta.dirname, "scaled-timers.mjs")}`,
  TIME_SCALE: String(scale),
});
