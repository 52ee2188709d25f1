import { type HealingRecord, healingRecordVersion } from "../contracts/healing-record.ts";
import type { HealingTexts } from "../healing/healing-texts.ts";
import type { Posted } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { link, md } from "../text/markdown.ts";

/** What came of opening a healing. */
export interface OpenedHealing {
  readonly record: HealingRecord;
  /** What the texts were made of; null when we stopped before looking for a fix. */
  readonly texts: HealingTexts | null;
  readonly issue: Posted | null;
  readonly pullRequest: Posted | null;
  /** What was meant to be done and could not be: one sentence each. */
  readonly notes: readonly SafeMarkdown[];
}

/** The record of a healing of which there is nothing yet. */
export const nothing: HealingRecord = {
  schemaVersion: healingRecordVersion,
  issueNumber: null,
  pullRequestNumber: null,
  branch: null,
  agent: null,
  result: "suppressed",
  reason: "",
};

/** Nothing was opened, and why. @param issue the one that the reason names */
export const suppressed = (
  reason: SafeMarkdown,
  issue: Posted | null = null,
  texts: HealingTexts | null = null,
): OpenedHealing => ({
  record: { ...nothing, issueNumber: issue?.number ?? null, reason },
  texts,
  issue,
  pullRequest: null,
  notes: [],
});

/** The issue as a sentence names it. */
export const linked = ({ number, url }: Posted): SafeMarkdown =>
  number === null ? link(md`the issue`, url) : link(md`issue ${number}`, url);
