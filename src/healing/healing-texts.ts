import type { FailureReport } from "../contracts/failure-report.ts";
import type { FixSearch } from "../fixes/propose.ts";
import type { AgentRecord } from "../contracts/healing-record.ts";
import type { PullRequestResult } from "../ports.ts";
import type { SafeMarkdown, TemplateText } from "../text/brands.ts";
import { fitSections, md, type Section } from "../text/markdown.ts";
import { failedAt } from "./failed-at.ts";
import { type HealingMarker, renderMarker } from "./marker.ts";
import type { Proposal } from "./proposal.ts";
import { count } from "./wording.ts";

/** What keeps a healing from a pull request that somebody is asked to finish. */
export type Setback =
  /** The branch is there, and a person has to open its pull request. */
  | Extract<PullRequestResult, { kind: "refused" }>
  /** The token may not push the fix, so there is no branch. */
  | { readonly kind: "not-pushed"; readonly reason: SafeMarkdown }
  /** The branch changed nothing and is gone again; `agent` says who was asked in its place, null for nobody. */
  | { readonly kind: "withdrawn"; readonly reason: SafeMarkdown; readonly agent: AgentRecord | null }
  /** There is no branch of ours: the issue is handed over itself. `agent` is null while nobody was asked yet. */
  | { readonly kind: "assigned"; readonly agent: AgentRecord }
  | { readonly kind: "unassigned"; readonly agent: AgentRecord | null }
  /** The pull request is there, but asking the agent failed. */
  | { readonly kind: "not-handed-over"; readonly agent: AgentRecord; readonly comment: TemplateText };

/** What every text about a healing is made of. */
export interface HealingTexts {
  readonly report: FailureReport;
  readonly proposal: Proposal;
  readonly search: FixSearch;
  /** Of auto-heal, e.g. `1.2.3`. */
  readonly version: string;
  /** Of the fingerprint in the report. */
  readonly fingerprintVersion: number;
  /** Set when the healing did not get as far as the decision meant it to. */
  readonly setback?: Setback;
  /** Whose token writes, in words: `the workflow's own token`. Absent where nothing is written. */
  readonly token?: string;
}

/** GitHub takes 65,536 characters; the rest is for what people and other tools add. */
export const bodyLimit = 60_000;

/** How useful a section is when not all of them fit; the marker and the origin never go. */
export const priorities = {
  marker: 100,
  origin: 95,
  occurrences: 93,
  handoff: 55,
  footer: 90,
  cause: 80,
  change: 70,
  // Short, and what whoever is annoyed looks for.
  hints: 67,
  closing: 65,
  plan: 60,
  agent: 50,
  checks: 40,
  evidence: 30,
  suspects: 20,
  others: 15,
} as const;

/** A section, or nothing where there is nothing to say. */
export function section(name: keyof typeof priorities, body: SafeMarkdown | null): readonly Section[] {
  return body === null ? [] : [{ priority: priorities[name], body }];
}

/** The marker of a healing that begins; nothing of its following is known yet. */
export function markerOf({ proposal, report, fingerprintVersion }: HealingTexts): HealingMarker {
  const { fingerprint, branch, decision } = proposal;
  const by = decision === "auto-fix" || decision === "delegate" ? { decision } : {};
  return { fingerprint, fingerprintVersion, ...(branch === null ? {} : { branch, ...by }), ...failedAt(report) };
}

/** A body of at most {@link bodyLimit} characters, its marker on the first line; says so when sections had to go. */
export function composeBody(texts: HealingTexts, sections: readonly Section[]): SafeMarkdown {
  const marker = section("marker", renderMarker(markerOf(texts)));
  const fitted = fitSections([...marker, ...sections], bodyLimit - 200);
  if (fitted.dropped === 0) return fitted.body;
  return md`${fitted.body}\n\nTo fit GitHub's limit, ${count(fitted.dropped, md`section`)} of this text had to go.`;
}
