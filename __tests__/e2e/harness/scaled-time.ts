import path from "node:path";

/**
 * Environment under which an action's waits pass `scale` times faster; for `WorkflowOptions.env`.
 * @param ahead how far its clock is ahead, in milliseconds: as far as the double's
 */
export const scaledTime = (scale: number, ahead = 0): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=${path.join(import.meta.dirname, "scaled-timers.mjs")}`,
  TIME_SCALE: String(scale),
  TIME_AHEAD: String(ahead),
});
