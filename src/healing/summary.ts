import type { HealingRecord } from "../contracts/healing-record.ts";
import type { Posted } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, fence, fitSections, link, md, prose } from "../text/markdown.ts";
import { causeSection, othersSection } from "./cause-section.ts";
import { changeSection, refusalsSection } from "./change-section.ts";
import { evidenceSection } from "./evidence-section.ts";
import { footer } from "./footer-section.ts";
import { headline } from "./headline.ts";
import { type HealingTexts, section } from "./healing-texts.ts";
import { originSentence } from "./origin-section.ts";
import { bulleted, numbered } from "./wording.ts";

const evidenceLines = 30;
/** In UTF-16 units; a summary may hold 1 MiB, but nobody reads that. */
const summaryLimit = 60_000;

const notesList = (notes: readonly string[]): SafeMarkdown | null =>
  notes.length === 0 ? null : bulleted(notes.map((note) => prose(note, 500)));

/** The job summary of a diagnosis, for people who look at the run. */
export function renderAnalysis(texts: HealingTexts, notes: readonly string[]): SafeMarkdown {
  const { report, proposal, search } = texts;
  const [failure] = report.failures;
  const nothingFailed = report.outcome === "no-failure";
  const unknown = report.note === undefined ? md`The cause could not be told from the logs.` : prose(report.note, 500);
  return fitSections(
    [
      ...section("marker", nothingFailed ? md`## Nothing to heal` : md`## ${headline(report)}`),
      ...section("origin", nothingFailed ? null : originSentence(report)),
      ...section("closing", md`**Decision: ${code(proposal.decision)}.** ${proposal.reason}`),
      ...section("cause", failure !== undefined ? causeSection(failure, report) : nothingFailed ? null : unknown),
      ...section("evidence", failure === undefined ? null : evidenceSection(failure, evidenceLines)),
      ...section("others", othersSection(report)),
      ...section(
        "change",
        proposal.edits.length > 0
          ? changeSection(proposal, search, "issue")
          : failure === undefined
            ? null
            : refusalsSection(search),
      ),
      ...section("plan", failure === undefined ? null : md`### What to do\n\n${numbered(proposal.plan)}`),
      ...section("hints", notesList(notes)),
      ...section("footer", footer(texts)),
    ],
    summaryLimit,
  ).body;
}

const posted = (what: SafeMarkdown, { number, url }: Posted): SafeMarkdown =>
  number === null ? md`${what}: ${code(url)}` : md`${what}: ${link(md`#${number}`, url)}`;

/** What came of opening a healing, as far as its summary tells it. */
export interface Opened {
  readonly record: HealingRecord;
  readonly issue: Posted | null;
  readonly pullRequest: Posted | null;
  /** What was meant to be done and could not be: one sentence each. */
  readonly notes: readonly SafeMarkdown[];
}

/** The job summary of an opened healing: what there is now, and why. */
export function renderOpened({ record, issue, pullRequest, notes }: Opened): SafeMarkdown {
  const agent =
    record.agent === null
      ? []
      : [
          md`Agent: ${code(record.agent.state)}, by ${code(record.agent.rung)}${record.agent.proof === null ? md`` : md`; ${prose(record.agent.proof)}`}`,
        ];
  return md`## Healing: ${code(record.result)}\n\n${prose(record.reason, 500)}\n\n${bulleted([
    ...(issue === null ? [] : [posted(md`Issue`, issue)]),
    ...(pullRequest === null ? [] : [posted(md`Draft pull request`, pullRequest)]),
    ...(record.branch === null ? [] : [md`Branch: ${code(record.branch)}`]),
    ...agent,
    ...notes,
  ])}`;
}

/** One write that was not made. */
export interface Unwritten {
  readonly what: string;
  readonly text: string;
}

/** In UTF-16 units: the texts of a healing are shorter, and only a large file that it would commit is not. */
const longestShown = 100_000;

/** Whether a summary has no room for it: GitHub takes 1 MiB, and shows none at all when there is more. */
export const isTooLong = ({ text }: Unwritten): boolean => text.length > longestShown;

/** What a dry run would have written, every byte of it, but for what is too long and stands in the log. */
export function renderDryRun(writes: readonly Unwritten[]): SafeMarkdown {
  const shown = writes.map((write) => {
    const { what, text } = write;
    const body = isTooLong(write)
      ? md`Too long for a summary (${text.length} characters): it stands in the log of this step.`
      : fence(text, "markdown");
    return md`**${prose(what)}**\n\n${body}\n`;
  });
  return md`### What would be written\n\n${shown}`;
}
