import { guardRules } from "../fixes/guard.ts";
import type { PullRequestDraft } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import { composeBody, type HealingTexts, section } from "./healing-texts.ts";
import { muteReport } from "./mute.ts";
import { causeSection } from "./cause-section.ts";
import { changeSection } from "./change-section.ts";
import { evidenceSection } from "./evidence-section.ts";
import { footer } from "./footer-section.ts";
import { originSentence } from "./origin-section.ts";
import { pushesEdits } from "./proposal.ts";
import { taskSection } from "./task-section.ts";
import { bulleted, numbered } from "./wording.ts";

const evidenceLines = 10;

const draftNotice = md`> [!NOTE]\n> This is a draft that auto-heal opened. A person reviews it, marks it ready and merges it; auto-heal does none of these.`;

/**
 * GitHub closes the issue on merge only when the keyword stands right before the number, and the base is the default
 * branch (GitHub docs, "Linking a pull request to an issue"); elsewhere nothing is promised.
 */
function issueLine({ baseBranch, issueNumber, closesIssue }: PullRequestTarget): SafeMarkdown | null {
  if (issueNumber === null) return null;
  return closesIssue
    ? md`Fixes #${issueNumber}`
    : md`This is about #${issueNumber}. GitHub closes issues for merges into the default branch only, and this goes into ${code(baseBranch, 100)}: the issue stays open until it is closed by hand or by the workflow that follows healings.`;
}

function checks({ proposal, search }: HealingTexts): SafeMarkdown {
  if (!pushesEdits(proposal)) {
    return md`### How it was checked\n\nThere is nothing to check yet: the commit on this branch changes no file.`;
  }
  const base =
    search.fix === null ? [] : [md`The edits are made against commit ${code(search.fix.commit.slice(0, 7))}.`];
  return md`### How it was checked\n\n${bulleted([
    ...base,
    md`They break none of the guard's ${guardRules.length} rules: no test or check is weakened, no permission added that was not asked for, no protected path touched, no secret written.`,
    md`**Not checked:** the workflow was not run with them. The checks of this pull request do that. If they wait, someone with write access has to press **Approve workflows to run**.`,
  ])}`;
}

function risksSection({ proposal }: HealingTexts): SafeMarkdown | null {
  return proposal.risks.length === 0 ? null : md`### Risks\n\n${bulleted(proposal.risks)}`;
}

export interface PullRequestTarget {
  readonly baseBranch: string;
  /** The healing's issue; null when there is none. */
  readonly issueNumber: number | null;
  /** Merging into the base closes the issue: it is the default branch. */
  readonly closesIssue: boolean;
  /** How it is handed over; see `handoffSection`. */
  readonly handoff: SafeMarkdown | null;
}

/**
 * The draft pull request of a healing.
 * @returns a body of at most 60,000 characters with the healing's marker on its first line
 * @throws Error when the decision makes no branch: such a proposal has no pull request
 */
export function renderPullRequest(texts: HealingTexts, target: PullRequestTarget): PullRequestDraft {
  const { baseBranch, handoff } = target;
  const { proposal, search } = texts;
  const report = muteReport(texts.report);
  if (proposal.branch === null) throw new Error(`the decision ${proposal.decision} has no pull request`);
  const failure = report.failures[0];
  return {
    title: proposal.title,
    branch: proposal.branch,
    baseBranch,
    labels: proposal.labels,
    body: composeBody(texts, [
      ...section("origin", draftNotice),
      ...section("origin", issueLine(target)),
      ...section("origin", originSentence(report)),
      ...section("change", proposal.edits.length > 0 ? changeSection(proposal, search, "pull-request") : null),
      ...section("cause", failure === undefined ? null : causeSection(failure, report)),
      ...section("evidence", failure === undefined ? null : evidenceSection(failure, evidenceLines)),
      ...section("plan", pushesEdits(proposal) ? null : md`### Plan\n\n${numbered(proposal.plan)}`),
      ...section("checks", pushesEdits(proposal) ? risksSection(texts) : null),
      ...section("checks", checks(texts)),
      ...section("handoff", handoff),
      ...section("agent", taskSection(proposal, "pull-request")),
      ...section("footer", footer(texts)),
    ]),
  };
}
