import type { FailureReport, Truncation } from "../contracts/failure-report.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, link, md, prose } from "../text/markdown.ts";
import type { HealingTexts } from "./healing-texts.ts";
import { enumerate, percent } from "./wording.ts";

const leftOut: Readonly<Record<Truncation["what"], SafeMarkdown>> = {
  "lines-cut": md`long lines cut short`,
  evidence: md`lines of evidence`,
  failures: md`failures`,
  entries: md`logs`,
  bytes: md`bytes`,
};

function run({ source }: FailureReport): SafeMarkdown {
  return source.kind === "workflow-run"
    ? md` · from ${link(md`run ${source.runId}, attempt ${source.attempt}`, source.url)}`
    : md``;
}

/** How many kinds of gaps are named. */
const mostGaps = 6;

/** The audit line: what decided this, on what grounds, from what, by whose token, and what was left out. */
export function footer({ report, proposal, version, token }: HealingTexts): SafeMarkdown {
  const failure = report.failures[0];
  const rule = failure === undefined ? md`` : md` · rule ${code(failure.ruleId)} · category ${code(failure.category)}`;
  const left = report.truncated
    .slice(0, mostGaps)
    .map(({ what, count, reason }) => md`${count} ${leftOut[what]} (${prose(reason)})`);
  const gaps = left.length === 0 ? md`` : md`<br>Left out of the report: ${enumerate(left)}.`;
  const by = token === undefined ? md`` : md` · written with ${prose(token)}`;
  return md`---\n\n<sub>auto-heal ${prose(version)} · decision ${code(proposal.decision)} at ${percent(proposal.confidence)}${rule} · fingerprint ${code(proposal.fingerprint)}${run(report)} · diagnosed ${prose(report.generatedAt)}${by}${gaps}</sub>`;
}
