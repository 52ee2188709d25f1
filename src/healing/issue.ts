import type { IssueDraft } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md, prose } from "../text/markdown.ts";
import { headline } from "./headline.ts";
import { composeBody, type HealingTexts, section } from "./healing-texts.ts";
import { causeSection, othersSection, suspectsSection } from "./cause-section.ts";
import { changeSection, refusalsSection } from "./change-section.ts";
import { evidenceSection } from "./evidence-section.ts";
import { footer } from "./footer-section.ts";
import { pushesEdits } from "./proposal.ts";
import { pullRequestStatus } from "./pull-request-status.ts";
import { occurrencesSection } from "./occurrences.ts";
import { originSentence, rerunAdvice } from "./origin-section.ts";
import { taskSection } from "./task-section.ts";
import { bulleted, numbered } from "./wording.ts";

const evidenceLines = 30;

/** What the decision means for the reader, where the fix does not say it already. */
function nextStep({ proposal }: HealingTexts): SafeMarkdown | null {
  const saidWithFix = proposal.edits.length > 0 && proposal.guard.kind === "passed"; // see changeSection
  return proposal.decision === "manual" && !saidWithFix ? md`**This one needs a person.** ${proposal.reason}` : null;
}

function otherwise({ report, proposal }: HealingTexts): SafeMarkdown {
  const silence =
    proposal.fixType === null
      ? md``
      : md` To keep only this fixer quiet, add ${code(proposal.fixType)} to ${code("fixes.disabled")} there.`;
  return md`### If you want it otherwise\n\n${bulleted([
    md`**Try again:** ${rerunAdvice(report)}`,
    md`**Take over:** fix it on any branch. auto-heal writes only to its own ${code("autofix/…")} branches, and never approves or merges.`,
    md`**Silence this failure:** close this issue. It stays closed for as many days as ${code("cooldown-days")} says.`,
    md`**Silence auto-heal:** open an issue with the label ${code("auto-heal:off")}, or set ${code("enabled: false")} in ${code(".github/auto-heal.yml")} on the default branch.${silence}`,
  ])}`;
}

/**
 * The issue of a healing: what failed, why, how sure that is, what is done about it, and how to have it otherwise.
 * @returns a body of at most 60,000 characters with the healing's marker on its first line
 */
export function renderIssue(texts: HealingTexts): IssueDraft {
  const { report, proposal, search } = texts;
  const failure = report.failures[0];
  const undetermined = report.note === undefined ? md`` : md` What was looked at: ${prose(report.note, 500)}`;
  const hasEdits = proposal.edits.length > 0;
  return {
    title: headline(report),
    labels: proposal.labels,
    body: composeBody(texts, [
      ...section("origin", originSentence(report)),
      // Above all that a log said: the first islands of a body are ours.
      ...section("occurrences", occurrencesSection(report)),
      ...section("origin", pullRequestStatus(texts)),
      ...section(
        "cause",
        failure === undefined ? md`### Cause\n\nNot determined.${undetermined}` : causeSection(failure, report),
      ),
      ...section(
        "change",
        hasEdits ? changeSection(proposal, search, "issue") : failure === undefined ? null : refusalsSection(search),
      ),
      ...section("closing", nextStep(texts)),
      ...section("plan", pushesEdits(proposal) ? null : md`### What to do\n\n${numbered(proposal.plan)}`),
      ...section("evidence", failure === undefined ? null : evidenceSection(failure, evidenceLines)),
      // Where there is a pull request, it is there.
      ...section("agent", proposal.branch === null ? taskSection(proposal, "issue") : null),
      ...section("suspects", failure === undefined ? null : suspectsSection(failure)),
      ...section("others", othersSection(report)),
      ...section("hints", otherwise(texts)),
      ...section("footer", footer(texts)),
    ]),
  };
}
