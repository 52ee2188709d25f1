import type { FailureReport } from "../contracts/failure-report.ts";
import { plain } from "../text/sanitise.ts";
import type { HealingMarker } from "./marker.ts";

/** Names of which nothing acts anywhere; such a path or branch is the rule. Any other one is not kept. */
const harmless = /^[\w.][\w./-]{0,199}$/;

const named = (text: string | null | undefined): string | undefined =>
  typeof text === "string" && harmless.test(text) && plain(text) === text ? text : undefined;

/**
 * Which workflow failed, and on which branch, as a marker keeps it: what the report does not say is absent, and so is a
 * name with more in it than letters, digits and a few signs.
 */
export function failedAt({ source }: FailureReport): Pick<HealingMarker, "workflow" | "base"> {
  const [path, branch] =
    source.kind === "workflow-run"
      ? [source.workflowPath, source.headBranch]
      : source.kind === "scraper-validation"
        ? [source.run?.workflowPath, source.run?.branch]
        : [source.workflowPath, null];
  const [workflow, base] = [named(path), named(branch)];
  return { ...(workflow === undefined ? {} : { workflow }), ...(base === undefined ? {} : { base }) };
}
