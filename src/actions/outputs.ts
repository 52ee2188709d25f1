/** What a step that analyzes sets; action.yml says what each means. */
export const analysisOutputs = [
  "outcome",
  "category",
  "confidence",
  "decision",
  "fix-type",
  "fingerprint",
  "failure-report",
  "failure-report-path",
  "fix-proposal",
  "fix-proposal-path",
  "report-artifact",
] as const;

/** What a step that heals sets. */
export const openingOutputs = [
  "result",
  "issue-number",
  "issue-url",
  "branch",
  "pull-request-number",
  "pull-request-url",
  "agent-state",
] as const;

/** What a step that follows healings sets. */
export const followingOutputs = ["transitions", "open", "needs-human"] as const;

/** What a step that validates scrapers sets. */
export const validationOutputs = [
  "passed",
  "outcome",
  "failed",
  "failure-report",
  "failure-report-path",
  "fingerprint",
  "report-artifact",
  "validation-report-path",
  "junit-path",
  "matrix",
] as const;

type Outputs<Names extends readonly string[]> = Readonly<Record<Names[number], string | number | null>>;
export type AnalysisOutputs = Outputs<typeof analysisOutputs>;
export type OpeningOutputs = Outputs<typeof openingOutputs>;
export type FollowingOutputs = Outputs<typeof followingOutputs>;
export type ValidationOutputs = Outputs<typeof validationOutputs>;
