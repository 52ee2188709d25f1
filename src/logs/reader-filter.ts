import { lineFilter, type LineFilter, type Wanted } from "./line-filter.ts";
import { type Literal, literalOf } from "./literal.ts";

/** The step that the runner's own clean-up is. Source: actions/runner src/Runner.Worker/JobExtension.cs. */
export const cleanup = "Post job cleanup.";

/** What the reader itself must see: tags, the clean-up, the marks of Travis. */
const structure: readonly Literal[] = [
  "##[",
  cleanup,
  // Of `travis_fold:`, whose first letter may be taken for the end of an escape sequence in front of it.
  "ravis_fold:",
  `" exited with `,
].map(literalOf);

/** Lets every line through. */
export const everyLine = lineFilter(null);

/** Makes a filter for readers whose sink looks for something: what it wants, and what the reader itself must see. */
export const readerFilter = (wanted: Omit<Wanted, "marks">): LineFilter => lineFilter({ ...wanted, marks: structure });
