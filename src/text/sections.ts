import { type SafeMarkdown, vouch } from "./brands.ts";

/** A part of a body that makes sense as a whole or not at all. */
export interface Section {
  /** How useful it is: of too many, the lowest goes first. */
  readonly priority: number;
  readonly body: SafeMarkdown;
}

const between = "\n\n";

/**
 * Composes a body from sections, in the order given, with a blank line between. When they don't fit, whole sections go: the
 * lowest priority first, of equals the last; cutting one could open a fence or break a marker.
 * @param limit UTF-16 units. GitHub refuses bodies over 65,536 characters ("body is too long")
 * @returns the body, and how many sections it lacks, so that the caller can say so
 */
export function fitSections(sections: readonly Section[], limit = 60_000): { body: SafeMarkdown; dropped: number } {
  const leastUsefulFirst = sections.toReversed().toSorted((one, other) => one.priority - other.priority);
  const kept = new Set(sections);
  let length = sections.reduce((sum, { body }) => sum + body.length + between.length, -between.length);
  for (const section of leastUsefulFirst) {
    if (length <= limit) break;
    kept.delete(section);
    length -= section.body.length + between.length;
  }
  const bodies = sections.filter((section) => kept.has(section)).map(({ body }) => body);
  return { body: vouch(bodies.join(between)), dropped: sections.length - bodies.length };
}
