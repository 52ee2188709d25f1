import { z } from "zod";
import { inlineLimit } from "../../contracts/envelope.ts";
import { UserError } from "../../errors.ts";
import { fitSteps, toldSteps } from "../../healing/follow/told-steps.ts";
import { isOver, needsPerson } from "../../healing/follow/states.ts";
import { renderFollowed } from "../../healing/follow/summary.ts";
import { runOfEvent } from "../../github/workflow-run.ts";
import { tokenUses } from "../../github/permissions.ts";
import { readInputs } from "../../runner/inputs.ts";
import { hide, logLine, setOutputs, writeSummary } from "../../runner/report-to-runner.ts";
import { runAction } from "../../runner/run-action.ts";
import type { SafeMarkdown } from "../../text/brands.ts";
import { md, prose } from "../../text/markdown.ts";
import { plain } from "../../text/sanitise.ts";
import { safeJson } from "../../text/terminal.ts";
import { dryFollow } from "../../usecases/dry-follow.ts";
import { type FollowedResult, type FollowFocus, followHealings } from "../../usecases/follow-healings.ts";
import { workflowValidator } from "../../workflows/workflow-validator.ts";
import { showDryRun } from "../dry-run-shown.ts";
import { clock, type Host, openHost } from "../host.ts";
import type { FollowingOutputs } from "../outputs.ts";
import { followInputs, type FollowInputs } from "./inputs.ts";

const PullRequestEvent = z.object({ pull_request: z.object({ number: z.number().int().positive() }) });

/** Which healings the event is about; any other event is about all. Its names only select, see `FollowFocus`. */
function focusOf({ context }: Host): FollowFocus {
  const run = runOfEvent(context.event.workflow_run);
  if (run !== null) return { kind: "run", branch: run.headBranch, workflowPath: run.workflowPath };
  const pull = PullRequestEvent.safeParse(context.event).data;
  return pull === undefined ? { kind: "all" } : { kind: "pull-request", number: pull.pull_request.number };
}

/** Why nothing is to be followed now; null when it is. */
async function whyOff(host: Host): Promise<string | null> {
  if (!host.config.enabled) return "The configuration switches auto-heal off.";
  const off = await host.store(null, host.defaultBranch).switchedOff();
  return off === null ? null : `The open issue ${off.number ?? off.url} switches auto-heal off.`;
}

async function follow(inputs: FollowInputs, host: Host): Promise<readonly FollowedResult[]> {
  const { context, config, defaultBranch, minConfidence, source } = host;
  const settings = {
    config,
    defaultBranch,
    minConfidence,
    ownWorkflowPath: context.workflowPath,
    run: { id: context.runId, url: context.runUrl },
  };
  const real = { healings: host.healings(), agent: host.agent(inputs["copilot-token"]), reruns: host.reruns };
  const local = { source, validator: workflowValidator, clock };
  if (!inputs["dry-run"]) return followHealings(focusOf(host), settings, { ...local, ...real });
  const { writes, ...dry } = dryFollow(real);
  const results = await followHealings(focusOf(host), settings, { ...local, ...dry });
  await showDryRun(writes);
  return results;
}

const whyNot = (fault: Error): SafeMarkdown =>
  fault instanceof UserError
    ? prose(fault.sentence, 500)
    : md`it could not be followed, by a bug in auto-heal. The step's log says more.`;

async function show(results: readonly FollowedResult[]): Promise<void> {
  const steps = toldSteps(results);
  const states = results.flatMap(({ state }) => state ?? []);
  setOutputs({
    transitions: safeJson(fitSteps(steps, inlineLimit)),
    open: states.filter((state) => !isOver(state)).length,
    "needs-human": states.filter(needsPerson).length,
  } satisfies FollowingOutputs);
  for (const { issue, from, to, reason } of steps) logLine(plain(`issue ${issue}: ${from} → ${to}. ${reason}`));
  const told = results.map((result) =>
    result.fault === null
      ? result
      : { ...result, notes: [md`Issue ${result.issue.number ?? 0}: ${whyNot(result.fault)}`] },
  );
  await writeSummary(renderFollowed(told));
}

export const main = (): Promise<void> =>
  runAction(async () => {
    const inputs = readInputs(followInputs);
    hide([inputs["github-token"], inputs["copilot-token"]]);
    const off = (why: string): void => {
      setOutputs({ transitions: "[]", open: 0, "needs-human": 0 } satisfies FollowingOutputs);
      logLine(plain(why));
    };
    if (!inputs.enabled) return off("Switched off by the input enabled.");
    const host = await openHost(inputs, tokenUses["follow-healing-pr"].needs);
    const why = await whyOff(host);
    if (why !== null) return off(why);
    const results = await follow(inputs, host);
    await show(results);
    const faults = results.flatMap((result) => result.fault ?? []);
    // What could be followed was; the step is red so that somebody looks, at a bug of ours first.
    const fault = faults.find((each) => !(each instanceof UserError)) ?? faults[0];
    if (fault !== undefined) throw fault;
  });
