import { setTimeout } from "node:timers/promises";
import { isFault } from "./faults.ts";

/** GitHub may still be at work on a write whose answer was lost. */
const settleMs = 2000;

/**
 * Writes; when the answer is in doubt (none came, or GitHub failed), looks whether the write was done before it writes
 * once more.
 * @param find what was written, or null
 * @throws whatever a write that was certainly refused throws, or UserError `unavailable`
 */
export async function writeOnce<T>(write: () => Promise<T>, find: () => Promise<T | null>): Promise<T> {
  for (let repeats = 1; ; repeats -= 1) {
    try {
      return await write();
    } catch (error) {
      if (!isFault(error, "unavailable")) throw error;
      await setTimeout(settleMs);
      const found = await find();
      if (found !== null) return found;
      if (repeats === 0) throw error;
    }
  }
}

/** For a write that may be done twice with no other result than once. */
export const writeAgain = <T>(write: () => Promise<T>): Promise<T> => writeOnce(write, async () => null);
