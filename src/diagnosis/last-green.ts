import { unwrap } from "./unwrap.ts";
import { normaliseMessage } from "./fingerprint.ts";
import type { Rule } from "./rule.ts";

/** More kinds of lines than this are not kept: memory stays flat, and a line that is not known counts as new. */
const limit = 500_000;

/**
 * What the last green log of the same job says: what stands there too did not fail the job. Lines are compared as
 * templates, without what changes from run to run.
 */
export class GreenLines {
  readonly #templates = new Set<string>();

  /** @param text one line, as a person saw it */
  add(text: string): void {
    if (this.#templates.size < limit) this.#templates.add(normaliseMessage(unwrap(text)));
  }

  has(text: string): boolean {
    return this.#templates.has(normaliseMessage(unwrap(text)));
  }
}

/** A line that the last green log does not have and that complains in words which every tool shares. */
export const newComplaintRule: Rule = {
  id: "new-complaint",
  category: "unknown",
  title: "A complaint that the last green log does not have",
  pattern:
    /\b(?:[Ee]rrors?|ERRORS?|[Ff]ail(?:ed|ure|s)?|FAIL(?:ED|URE)?|[Ee]xception|[Pp]anic|[Ff]atal|FATAL|[Cc]annot|[Cc]ould not|[Uu]nable|[Mm]issing|[Ii]nvalid|[Uu]nexpected|[Dd]enied|[Nn]ot (?:found|allowed|supported)|[Uu]nknown|[Rr]efused)\b/,
  kind: "place",
  // Surer than last words alone, wherever in the step it stands.
  nudge: 0.5,
};
