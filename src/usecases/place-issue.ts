import type { HealingTexts } from "../healing/healing-texts.ts";
import { renderIssue } from "../healing/issue.ts";
import type { MarkedItem } from "../healing/ledger.ts";
import { addOccurrence } from "../healing/occurrences.ts";
import type { Recurrence } from "../healing/recurrence.ts";
import { renderReopened } from "../healing/reopened.ts";
import type { Posted } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { md } from "../text/markdown.ts";
import { firstOfDoubles } from "./doubles.ts";
import type { OpenHealingInput, OpenHealingPorts } from "./open-healing-input.ts";
import { linked } from "./opened-healing.ts";

/** What a healing begins from. */
export type Beginning = Exclude<Recurrence, { kind: "silent" }>;

/** The body of an issue that is reopened, with this run counted; of one that goes on as it is, "" for a new one. */
export function countedBody(beginning: Beginning, { report }: OpenHealingInput): string {
  switch (beginning.kind) {
    case "new":
      return "";
    case "open":
      return beginning.issue.body;
    case "merged":
      return (
        addOccurrence(beginning.issue.body, report, { lapsed: beginning.pullRequest.number }) ?? beginning.issue.body
      );
    case "recovered":
      return addOccurrence(beginning.issue.body, report, { recovered: true }) ?? beginning.issue.body;
  }
}

/** Where a healing's issue is. */
export type Placed =
  /** `isNew`: it was opened just now. */
  | { readonly kind: "here"; readonly issue: Posted; readonly isNew: boolean }
  | { readonly kind: "elsewhere"; readonly first: MarkedItem; readonly reason: SafeMarkdown };

/** Finds, opens or reopens the healing's issue. */
export async function placeIssue(
  beginning: Beginning,
  counted: string,
  texts: HealingTexts,
  { config }: OpenHealingInput,
  ports: OpenHealingPorts,
): Promise<Placed> {
  const { store } = ports;
  switch (beginning.kind) {
    case "open":
      return { kind: "here", issue: beginning.issue, isNew: false };
    case "merged":
    case "recovered": {
      const { issue } = beginning;
      const body = renderReopened(counted, texts);
      await store.updateIssue(issue.number, { body, state: "open" });
      return { kind: "here", issue, isNew: false };
    }
    case "new": {
      const issue = await store.createIssue(renderIssue(texts));
      if (issue.number === null) return { kind: "here", issue, isNew: true };
      const first = await firstOfDoubles(issue.number, texts.proposal.fingerprint, config, ports);
      return first === null
        ? { kind: "here", issue, isNew: true }
        : {
            kind: "elsewhere",
            first,
            reason: md`${linked(first)} is about the same failure and was there first.`,
          };
    }
  }
}
