/** A box or an arrow of a diagram. */
export interface MissionRow {
  readonly step: string;
  /** Files, relative to the repository's root. */
  readonly code: readonly string[];
  /** A test's file and its own words; none for what is still to come. */
  readonly tests: readonly (readonly [file: string, title: string])[];
}

/** A diagram, taken apart. */
export interface MissionDiagram {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly MissionRow[];
}

export const story =
  (file: string) =>
  (title: string): readonly [string, string] => [`__tests__/e2e/${file}.test.ts`, title];
export const firstHeal = story("stories/first-heal");
export const agent = story("stories/agent");
export const scrapers = story("stories/scrapers");
export const heals = story("follow/heals");
export const people = story("follow/people");
export const hostile = story("stories/hostile");

export const row = (step: string, code: readonly string[], ...tests: MissionRow["tests"]): MissionRow => ({
  step,
  code,
  tests,
});

export const issueAndDraft = firstHeal("gets an issue and a draft pull request that heals it");
export const delegated = agent("a failure without a fixer is delegated, on a branch without edits");
export const asked = agent("the pull request is handed over by a comment of fixed words");
export const atOnce = heals("heals at once, and people are asked to review");
export const reviewed = people(
  "asks for changes, the agent makes them, it is approved and merged, the issue is closed, and the fix holds",
);
export const leftToPeople = firstHeal("that no fixer knows is left to a person, with the evidence");
export const closedList = [
  "__tests__/contract/operations.test.ts",
  "neither merge, approve, lift a draft, move a branch, nor see secrets; and delete but what is ours",
] as const;
