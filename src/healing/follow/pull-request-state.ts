import type { FailureReport } from "../../contracts/failure-report.ts";
import type { SafeMarkdown, Untrusted } from "../../text/brands.ts";
import { putHeadIsland } from "../../text/head-island.ts";
import { code, fence, joinMarkdown, md, prose } from "../../text/markdown.ts";
import { plain } from "../../text/sanitise.ts";
import { confidenceSentence } from "../cause-section.ts";
import { evidenceSection } from "../evidence-section.ts";
import { muteReport } from "../mute.ts";
import { originSentence } from "../origin-section.ts";
import type { Step } from "./audit.ts";
import { byKind, type KindTable, type WaitReason } from "./events.ts";
import type { FollowState } from "./memory.ts";
import { refusalList, runLink, sentenceOf } from "./sentences.ts";
import { states } from "./states.ts";

/** The heading that a request to the agent points at. */
export const failureHeading = "What failed now";

const evidenceLines = 15;

/** Which button to press, by why the checks wait. Names as GitHub shows them in November 2026. */
const buttons: Readonly<Record<WaitReason, SafeMarkdown>> = {
  approval: md`Somebody with write access presses **Approve workflows to run** (in some places **Approve and run workflows**) below, after a look at the changes: GitHub does not start checks by itself for what a workflow's token or an agent pushes.`,
  "no-run": md`If there are checks to run, somebody with write access presses **Close pull request** and then **Reopen pull request** below, which starts them.`,
  conflict: md`Somebody resolves the conflicts, by **Resolve conflicts** below or on the command line; then the checks start.`,
  "never-ran": md`Somebody with write access presses **Re-run all jobs** on the page of that run; where there is no such button, **Close pull request** and then **Reopen pull request** below start it anew.`,
  "nothing-ran": md`If the workflows leave drafts out, somebody with write access presses **Ready for review** below, which starts them; else a person has to judge the change as it is.`,
  stopped: md`Somebody with write access presses **Re-run all jobs** on the page of that run.`,
};

/** What a person has to do now beyond what the state says. */
const toDo: KindTable<SafeMarkdown> = {
  "checks-wait": ({ reason }) => md`**To do:** ${buttons[reason]}`,
  "checks-flaked": ({ run }) =>
    md`**To do:** Somebody with write access presses **Re-run failed jobs** on the page of ${runLink(run)}. With ${code("limits.reruns")} in the configuration and ${code("actions: write")} auto-heal does it by itself.`,
  "guard-refused": ({ refusals }) =>
    md`**To do:** Undo this, or judge it and merge by hand:\n\n${refusalList(refusals)}`,
};

/** The new diagnosis. It may become a part of a commit message, so nothing in it acts. */
function failureSection(report: FailureReport, lines: number): SafeMarkdown {
  const muted = muteReport(report);
  const [failure] = muted.failures;
  const heading = md`### ${prose(failureHeading)}\n\n${originSentence(muted)}`;
  if (failure === undefined) return md`${heading} The cause could not be told from the logs.`;
  const cause = md`${prose(failure.title)}:\n\n${fence(plain(failure.message, 500))}\n\n${confidenceSentence(failure)}`;
  const evidence = lines === 0 ? [] : [evidenceSection(failure, lines)];
  return joinMarkdown([heading, cause, ...evidence], "\n\n");
}

/** In these states the last diagnosis is still what the reader needs. */
const needsDiagnosis: ReadonlySet<FollowState> = new Set([
  "waiting-for-agent",
  "agent-working",
  "agent-failed",
  "checks-failed",
  "needs-human",
]);

/** GitHub takes 65,536 characters. */
const bodyLimit = 65_000;

/** What is said of a diagnosis, the fullest first: the first that GitHub's limit leaves room for. */
const fullness = [
  { lines: evidenceLines, keeps: true },
  { lines: 0, keeps: true },
  { lines: 0, keeps: false },
] as const;

/**
 * Writes where a healing stands into its pull request.
 * @param body of the pull request, ours
 * @param steps since it was last written; at least one
 * @param report the new diagnosis; null keeps the last one where it still matters
 * @returns null where the body has no room for it: people may have written as much as GitHub takes
 */
export function withState(
  body: Untrusted,
  steps: readonly Step[],
  report: FailureReport | null,
  issueNumber: number,
): SafeMarkdown | null {
  const last = steps.at(-1);
  if (last === undefined) throw new Error("a state is written after a step");
  const { to, event } = last;
  const told = steps.map((step) => sentenceOf(step.event));
  const needed = needsDiagnosis.has(to);
  for (const { lines, keeps } of fullness) {
    const parts = [
      md`### State: ${code(to)}`,
      md`${states[to].meaning} ${joinMarkdown(told, " ")}`,
      byKind(toDo, event),
      md`<sub>auto-heal writes this section anew whenever something changes; how it came to this is in #${issueNumber}.</sub>`,
      needed && report !== null ? failureSection(report, lines) : null,
    ].filter((part) => part !== null);
    const keep = needed && report === null && keeps ? md`### ${prose(failureHeading)}` : null;
    const written = putHeadIsland("state", body, joinMarkdown(parts, "\n\n"), keep);
    if (written.length <= bodyLimit) return written;
  }
  return null;
}
