import type { FailureReport } from "../contracts/failure-report.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, link, md, prose } from "../text/markdown.ts";

type RunSource = Extract<FailureReport["source"], { kind: "workflow-run" }>;

const runLink = (run: RunSource): SafeMarkdown => link(md`run ${run.runId}, attempt ${run.attempt}`, run.url);

function place(report: FailureReport): SafeMarkdown {
  const { job = null, step = null } = report.failures[0] ?? {};
  return md`${job === null ? md`` : md` in job ${code(job, 80)}`}${step === null ? md`` : md`, step ${code(step, 80)}`}`;
}

/** What failed, where and at which commit: one sentence with a link to the run where there is one. */
export function originSentence(report: FailureReport): SafeMarkdown {
  const { source } = report;
  if (source.kind === "log-file") return md`The log ${code(source.path)} shows a failure${place(report)}.`;
  if (source.kind === "scraper-validation") {
    const run = source.runUrl === null ? md`` : md`: ${link(md`run`, source.runUrl)}`;
    return md`The validation of the scrapers in ${code(source.configPath)} failed at commit ${code(source.sha.slice(0, 7))}${run}.`;
  }
  const branch = source.headBranch === null ? md`` : md` of ${code(source.headBranch, 80)}`;
  return md`The workflow **${prose(source.workflowName, 80)}** failed${place(report)}, at commit ${code(source.headSha.slice(0, 7))}${branch}: ${runLink(source)}.`;
}

/** Where to run it again: the run's own page, where there is one. */
export function rerunAdvice({ source }: FailureReport): SafeMarkdown {
  return source.kind === "workflow-run" ? md`re-run the failed jobs of ${runLink(source)}.` : md`run it again.`;
}
