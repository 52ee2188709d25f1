import type { FailureReport, Location } from "../contracts/failure-report.ts";
import { jobWithoutMatrix } from "../diagnosis/fingerprint.ts";
import type { SafeMarkdown, Untrusted } from "../text/brands.ts";
import { md, prose } from "../text/markdown.ts";

/** The name of what failed, hostile: the workflow's, or what stands for it. */
export function workflowName({ source }: FailureReport): Untrusted {
  if (source.kind === "workflow-run") return source.workflowName;
  if (source.kind === "scraper-validation") return "Scraper validation";
  const file = (source.workflowPath ?? source.path).replace(/^.*[\\/]/, "");
  return source.workflowPath === undefined ? file : file.replace(/\.ya?ml$/, "");
}

/** The title of an issue: `CI / build: A script may not be executed`. The same for every run of one failure. */
export function headline(report: FailureReport): SafeMarkdown {
  const [failure] = report.failures;
  const job = failure?.job ?? null;
  const place = md`${prose(workflowName(report), 60)}${job === null ? md`` : md` / ${prose(jobWithoutMatrix(job), 60)}`}`;
  return failure === undefined
    ? md`${place} failed, and the cause could not be told`
    : md`${place}: ${prose(failure.title, 100)}`;
}

/** A place in a file as compilers write it, hostile: `src/main.ts:12`. */
export function placeOf({ path, line }: Location): Untrusted {
  return line === undefined ? path : `${path}:${line}`;
}
