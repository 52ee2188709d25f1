import type { ConfidenceReason, Failure, FailureReport } from "../contracts/failure-report.ts";
import { recordOf, startingPoint } from "../diagnosis/model.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, fence, joinMarkdown, link, md, prose } from "../text/markdown.ts";
import { plain } from "../text/sanitise.ts";
import { placeOf } from "./headline.ts";
import { bulleted, certainty, enumerate, ofHundred } from "./wording.ts";

/** How many features a person wants to read. */
const reasonsShown = 4;

const named = (reasons: readonly ConfidenceReason[]): SafeMarkdown =>
  enumerate(reasons.map(({ feature }) => md`“${prose(feature)}”`));

/** Fewer logs than these say nothing. */
const enoughLogs = 5;

/** How often a message of this form was the cause in the logs that the model was fitted on, where they are enough. */
function trackRecord({ ruleId }: Failure): SafeMarkdown {
  const { named, right } = recordOf(ruleId);
  return named < enoughLogs
    ? md``
    : md` Of ${named} logs of known cause in which such a message was named, it was right in ${right}.`;
}

/** How sure the diagnosis is, in words and per cent, what that means, and what speaks for and against it. */
export function confidenceSentence(failure: Failure): SafeMarkdown {
  const strongest = failure.basis
    .filter(({ feature }) => feature !== startingPoint)
    .toSorted((left, right) => Math.abs(right.weight) - Math.abs(left.weight))
    .slice(0, reasonsShown);
  const [pro, contra] = [strongest.filter(({ weight }) => weight > 0), strongest.filter(({ weight }) => weight < 0)];
  const forIt = pro.length === 0 ? md`` : md` For it: ${named(pro)}.`;
  const against = contra.length === 0 ? md`` : md` Against it: ${named(contra)}.`;
  return md`That this is the root cause is **${certainty(failure.confidence)}**: such a diagnosis is right in about ${ofHundred(failure.confidence)} of 100 logs like this.${trackRecord(failure)}${forIt}${against}`;
}

/** A path in the repository without what {@link muteReport} changes, so that the address is that of the file. */
const linkable = /^(?!.*(?:^|\/)\.\.(?:\/|$))[\w.+-][\w./+ -]*$/;

/** Where the log says that the cause lies; a link to that line where the code host can show it. */
function locationSentence({ location }: Failure, { source }: FailureReport): SafeMarkdown {
  if (location === undefined) return md``;
  const at = code(placeOf(location), 120);
  const path = location.path.replace(/^(?:\.\/)+/, "");
  if (source.kind !== "workflow-run" || !linkable.test(path) || !URL.canParse(source.url))
    return md`The log points at ${at}.`;
  const file = path.split("/").map(encodeURIComponent).join("/");
  const blob = `${new URL(source.url).origin}/${source.repository}/blob/${source.headSha}/${file}`;
  return md`The log points at ${link(at, location.line === undefined ? blob : `${blob}#L${location.line}`)}.`;
}

/** A link to the very line of the log, where the code host can show it; only into the repository's own runs. */
function logSentence({ url }: Failure, { source }: FailureReport): SafeMarkdown {
  if (source.kind !== "workflow-run" || url === undefined || !URL.canParse(source.url)) return md``;
  const runs = `${new URL(source.url).origin}/${source.repository}/actions/runs/`;
  if (!url.startsWith(runs)) return md``;
  const what = /#step:\d+:\d+$/.test(url) ? md`this line of the log` : md`the log of this job`;
  return md`It stands in ${link(what, url)}.`;
}

/** The cause in our words, the message as the tool printed it, where it lies, and how sure that is. */
export function causeSection(failure: Failure, report: FailureReport): SafeMarkdown {
  const where = [logSentence(failure, report), locationSentence(failure, report)].filter((text) => text !== "");
  const parts = [
    md`### Cause`,
    md`${prose(failure.title)}:`,
    fence(plain(failure.message, 500)),
    ...(where.length === 0 ? [] : [joinMarkdown(where, " ")]),
    confidenceSentence(failure),
  ];
  return joinMarkdown(parts, "\n\n");
}

/** How many of the failures that rank below the root cause are named. */
const othersShown = 5;

/** What else failed, for the case that the ranking is wrong; null when nothing did. */
export function othersSection({ failures }: FailureReport): SafeMarkdown | null {
  const others = failures.slice(1, 1 + othersShown);
  if (others.length === 0) return null;
  const items = others.map(
    ({ title, message, confidence }) => md`${prose(title)}: ${code(message, 160)}, ${certainty(confidence)}`,
  );
  const more = failures.length - 1 - others.length;
  return md`### What else failed\n\n${bulleted(items)}${more > 0 ? md`\n- and ${more} more` : md``}`;
}

/** The commits that may have brought the failure; null when none are known. */
export function suspectsSection(failure: Failure): SafeMarkdown | null {
  if (failure.suspects.length === 0) return null;
  const commits = failure.suspects
    .slice(0, 10)
    .map(({ sha, title, path }) => md`${code(sha.slice(0, 7))} ${prose(title, 100)}, which touches ${code(path)}`);
  return joinMarkdown([md`### Commits to look at`, bulleted(commits)], "\n\n");
}
