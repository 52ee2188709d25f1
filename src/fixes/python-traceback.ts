import type { Failure } from "../contracts/failure-report.ts";
import { linesAbove } from "./evidence.ts";

/** The importing line, as Python's traceback and pytest's short one name it above the message. */
export function importingLine(failure: Failure): { readonly path: string; readonly line: number } | null {
  for (const text of linesAbove(failure)) {
    const found = /^\s*File "([^"]+)", line (\d+)/.exec(text) ?? /^(\S+\.py):(\d+): in /.exec(text);
    if (found !== null) return { path: found[1] ?? "", line: Number(found[2]) };
  }
  return null;
}
