import { beforeEnding, type LogLine } from "../logs/log-reader.ts";
import type { Exit } from "./exits.ts";
import type { Rule } from "./rule.ts";

/**
 * What a command printed last before it failed. Where no rule knows any line of the failing step it is the best guess
 * that there is, and no more than that.
 */
export const lastWordsRule: Rule = {
  id: "last-words",
  category: "unknown",
  title: "The last thing that the failing command said",
  pattern: /\w/,
  kind: "place",
};

/** Brackets, rules of dashes and the like say nothing. */
const wordless = /^[^\p{L}]*$/u;
/**
 * One token alone (the name of a container that was removed, a hash, a path) is what a command gives out, not what it
 * says; one word is (`Killed`).
 */
const token = /^\s*(?![A-Z][a-z]+[.!]?\s*$)\S{1,200}\s*$/;
/** Marks of Travis, echoes of commands (`$ make`, `+ make`), progress, npm's empty lines, how long it took. */
const noise =
  /^(?:travis_\w+:|[$>] |\++ |\d{1,3}%|npm (?:ERR!|error)$|(?:Total time|Done in|Finished in|Time|Elapsed)\b)/;

/** Remembers the last words of each step and hands them out when a command of it fails. */
export class LastWords {
  #last: { readonly line: LogLine; readonly text: string } | null = null;

  /**
   * @param rule the rule that matched the line, null when none did
   * @param exit what the line announces, null when nothing
   * @returns the last words of a command that fails with this line, when no rule knows them
   */
  follow(
    line: LogLine,
    text: string,
    rule: Rule | null,
    exit: Exit | null,
  ): { readonly rule: Rule; readonly line: LogLine; readonly text: string } | null {
    if (exit?.scope === "command") {
      const last = this.#last;
      this.#last = null;
      const isNear = last?.line.stepIndex === line.stepIndex && line.number - last.line.number <= beforeEnding;
      return last === null || !isNear ? null : { rule: lastWordsRule, ...last };
    }
    if (rule === null) {
      if (!wordless.test(text) && !noise.test(text) && !token.test(text)) this.#last = { line, text };
    } else if (rule.kind !== "symptom") {
      this.#last = null;
    }
    return null;
  }
}
