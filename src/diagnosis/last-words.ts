import { beforeEnding } from "../logs/log-reader.ts";
import type { LogLine } from "../logs/log-line.ts";
import type { Exit } from "./exits.ts";
import type { Rule } from "./rule.ts";
import { unwrap } from "./unwrap.ts";

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

const saysSomething = (text: string): boolean => !wordless.test(text) && !noise.test(text) && !token.test(text);

/** A line, and its text without what other programs put in front of it. */
interface Words {
  readonly rule: Rule;
  readonly line: LogLine;
  readonly text: string;
}

/** Remembers the last lines of each step and hands out the last words when a command of it fails. */
export class LastWords {
  /** Lines that no rule knows, as many as may stand before the end of a command. Most are never looked into. */
  #lines: LogLine[] = [];

  /**
   * @param rule the rule that matched the line, null when none did
   * @param exit what the line announces, null when nothing
   * @returns the last words of a command that fails with this line, when no rule knows them
   */
  follow(line: LogLine, rule: Rule | null, exit: Exit | null): Words | null {
    if (exit?.scope === "command") {
      const last = this.#last(line);
      this.#lines = [];
      return last;
    }
    if (rule === null) {
      this.#lines.push(line);
      if (this.#lines.length > beforeEnding) this.#lines.shift();
    } else if (rule.kind !== "symptom") {
      this.#lines = [];
    }
    return null;
  }

  #last(end: LogLine): Words | null {
    for (const line of this.#lines.toReversed()) {
      const text = unwrap(line.text);
      if (!saysSomething(text)) continue;
      const isNear = line.stepIndex === end.stepIndex && end.number - line.number <= beforeEnding;
      return isNear ? { rule: lastWordsRule, line, text } : null;
    }
    return null;
  }
}
