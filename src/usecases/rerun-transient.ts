import type { Config } from "../contracts/config.ts";
import type { FailureReport } from "../contracts/failure-report.ts";
import { UserError, type UserErrorCode } from "../errors.ts";
import { mayPassAgain, rerunReason } from "../healing/decision.ts";
import type { Reruns } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { link, md, prose } from "../text/markdown.ts";
import { nothing, type OpenedHealing } from "./opened-healing.ts";

/** What came of looking whether a run may simply be started again. */
export type Rerun =
  | { readonly kind: "started"; readonly opened: OpenedHealing }
  /** It is healed as any other; `note` says why it was not started again, where that was to be expected. */
  | { readonly kind: "not-started"; readonly note: SafeMarkdown | null };

/** GitHub's refusals after which the healing goes on: the permission, an old or removed run, a run that is under way. */
const refusals: ReadonlySet<UserErrorCode> = new Set(["not-permitted", "not-found"]);

/**
 * Starts the failed jobs of a run again when its failure is transient, this was its first attempt, and the configuration's
 * `limits.reruns` allows one more at this commit. Whether the token may (`actions: write`) shows when it tries.
 * @param reruns undefined where there are no runs to start: on a local clone
 * @param comesAndGoes the failure is known to: starting it again would only hide it
 */
export async function rerunTransient(
  { report, config }: { readonly report: FailureReport; readonly config: Config },
  reruns: Reruns | undefined,
  comesAndGoes = false,
): Promise<Rerun> {
  const { source } = report;
  const { reruns: allowed } = config.limits;
  if (reruns === undefined || source.kind !== "workflow-run") return { kind: "not-started", note: null };
  const { attempt, url, runId } = source;
  const transient = report.failures[0]?.transient ?? false;
  if (!mayPassAgain({ transient, attempt, rerunsLeft: allowed })) return { kind: "not-started", note: null };
  if (comesAndGoes) {
    const note = md`The failed jobs were not started again: the failure is known to come and go, and another run would only hide it.`;
    return { kind: "not-started", note };
  }
  const run = link(md`run ${runId}`, url);
  try {
    const { latest, reruns: made } = await reruns.attempts(source);
    if (latest > attempt) return started(md`The failed jobs of ${run} were started again already. ${rerunReason}`);
    if (made >= allowed) {
      const note = md`The failed jobs were not started again: ${made} of the ${allowed} reruns that the configuration allows at one commit are used up.`;
      return { kind: "not-started", note };
    }
    await reruns.rerunFailedJobs(source);
  } catch (error) {
    if (!(error instanceof UserError) || !refusals.has(error.code)) throw error;
    const note = md`The failed jobs were not started again, as the configuration's limits.reruns asks: ${prose(error.sentence, 500)}`;
    return { kind: "not-started", note };
  }
  return started(
    md`The failed jobs of ${run} are started again. ${rerunReason} Nothing else is done until they have run.`,
  );
}

const started = (reason: SafeMarkdown): Rerun => ({
  kind: "started",
  opened: { record: { ...nothing, result: "rerun", reason }, texts: null, issue: null, pullRequest: null, notes: [] },
});
