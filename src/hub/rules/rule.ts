import type { Severity } from "../severity.ts";

/** One rule: what a finding of it means wherever it is found. The documentation's table is made of these. */
export interface HubRule {
  /** What is wrong, for people who have not seen a finding of it. Markdown. */
  readonly title: string;
  /** How bad its findings are. In a config that is not the one that is loaded, an error is a warning. */
  readonly severity: Severity | readonly Severity[];
  /** Where HuggingFace's behaviour can be read or what it was measured with. Markdown. */
  readonly source: string;
  /** What mends it. Markdown. */
  readonly fix: string;
}

export type HubRules = Readonly<Record<string, HubRule>>;
