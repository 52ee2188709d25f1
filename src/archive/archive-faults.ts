import { UserError } from "../errors.ts";
import { plain } from "../text/sanitise.ts";

/** An archive that is damaged or made to deceive. @param problem one sentence without its full stop, safe to print */
export function invalidArchive(problem: string, options?: ErrorOptions): UserError {
  return new UserError("archive-invalid", problem, "Download it again.", options);
}

/** An archive, or a file in it, above a limit. @param problem one sentence without its full stop, safe to print */
export function oversizedArchive(problem: string): UserError {
  return new UserError("archive-too-large", problem, "Pass one file of it.");
}

/** An archive's path for an error's one line: safe to print. */
export function quotePath(path: string): string {
  return `"${plain(path)}"`;
}

/** An entry's name for an error's one line: safe to print, cut. */
export function quoteName(name: string): string {
  return `"${plain(name, 80)}"`;
}
