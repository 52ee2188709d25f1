import type { Failure, FailureReport } from "../contracts/failure-report.ts";
import type { Untrusted } from "../text/brands.ts";

/**
 * What acts from a commit message, which knows no code spans and no fences: references (a closing keyword in front of
 * one closes an issue), mentions, and orders to skip the checks. Sources: GitHub docs, "Linking a pull request to an
 * issue", "Autolinked references and URLs", "Skipping workflow runs".
 */
const active: readonly (readonly [RegExp, string])[] = [
  [/#(?=\d)/g, "# "],
  [/\b(GH)-(?=\d)/gi, "$1- "],
  [/\b(issues|pull|discussions)\/(?=\d)/gi, "$1/ "],
  [/@(?=\w)/g, "@ "],
  [/\[(?=(?:skip|no|ci|actions)[ -](?:skip|ci|actions)\])/gi, "[ "],
  [/\b(skip-checks):/gi, "$1 :"],
];

/** A text that nothing follows from, wherever it ends up. Reads as before, but for a space where it acted. */
export function mute(text: Untrusted): Untrusted {
  return active.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
}

const muteFailure = (failure: Failure): Failure => ({
  ...failure,
  message: mute(failure.message),
  job: failure.job === null ? null : mute(failure.job),
  step: failure.step === null ? null : mute(failure.step),
  evidence: failure.evidence.map(({ log, line, text, role }) => ({ log: mute(log), line, text: mute(text), role })),
  ...(failure.location === undefined ? {} : { location: { ...failure.location, path: mute(failure.location.path) } }),
  suspects: failure.suspects.map(({ sha, title, path }) => ({ sha, title: mute(title), path: mute(path) })),
});

/**
 * A report whose texts may stand in the description of a pull request. When it is squashed, many repositories make the
 * commit message from that description, and then a fence in it protects nobody.
 */
export function muteReport(report: FailureReport): FailureReport {
  const { source } = report;
  const failures = report.failures.map(muteFailure);
  if (source.kind !== "workflow-run") return { ...report, failures };
  const headBranch = source.headBranch === null ? null : mute(source.headBranch);
  return { ...report, failures, source: { ...source, workflowName: mute(source.workflowName), headBranch } };
}
