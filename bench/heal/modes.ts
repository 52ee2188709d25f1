import type { NeededToken } from "../../src/contracts/fix-proposal.ts";

/** Under which conditions a scenario is healed. */
export interface Mode {
  readonly title: string;
  /** What a push could use. */
  readonly token: NeededToken;
  /** 0..1, instead of what the configuration says; null for that. */
  readonly minConfidence: number | null;
}

export const modes = {
  "github-token": { title: "with GITHUB_TOKEN alone", token: "github-token", minConfidence: null },
  "workflow-token": {
    title: "with a token that may push workflow files",
    token: "workflow-token",
    minConfidence: null,
  },
  // What the gate holds back must not be wrong either: a configuration may lower it.
  "any-confidence": { title: "with that token, at any confidence", token: "workflow-token", minConfidence: 0 },
} as const satisfies Readonly<Record<string, Mode>>;
export type ModeName = keyof typeof modes;
