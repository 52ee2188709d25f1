import type { Job, Step } from "@actions/workflow-parser/model/workflow-template";
import { isSequence } from "@actions/workflow-parser";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Json } from "../json.ts";
import { allWell, child, holds, textOf, textsOf, type Contexts, type Status } from "./expressions.ts";
import type { Session } from "./job-session.ts";
import type { Masker } from "./masker.ts";
import type { WorkflowOptions } from "./options.ts";
import type { JobResult, StepResult } from "./results.ts";
import { runPost, runStep, type PostScript } from "./step.ts";

export interface JobFrame {
  readonly options: WorkflowOptions;
  readonly job: Job;
  readonly name: string;
  /** The job and the whole workflow as the file has them. */
  readonly token: TemplateToken;
  readonly workflow: TemplateToken;
  readonly contexts: Contexts;
  readonly session: Session;
  readonly masker: Masker;
}

const skipped = (id: string): StepResult => ({
  id,
  outcome: "skipped",
  conclusion: "skipped",
  outputs: {},
  rawLog: "",
  log: "",
  summary: "",
  annotations: [],
  exitCode: null,
});

const statusOf = (failed: boolean): Status => ({ ...allWell, success: !failed, failure: failed });

/** The steps as the file has them: the converted template drops what the driver needs of them. */
function stepTokens(token: TemplateToken): readonly TemplateToken[] {
  const steps = child(token, "steps");
  return steps !== undefined && isSequence(steps) ? [...steps] : [];
}

function defaultOf(frame: JobFrame, key: string): string {
  const places = [frame.token, frame.workflow].map((place) => child(child(child(place, "defaults"), "run"), key));
  return textOf(
    places.find((place) => place !== undefined),
    frame.contexts,
  );
}

function conditionOf(step: Step): string {
  if (step.if === undefined) throw new Error(`The driver does not run this kind of step: ${step.id}`);
  return step.if.expression;
}

/** Runs a job's steps in order, then the post scripts of its actions, the last one first. */
export async function runJob(frame: JobFrame): Promise<JobResult> {
  const { job, token, workflow, session, options } = frame;
  const steps: StepResult[] = [];
  const posts: PostScript[] = [];
  let failed = false;
  const scope = (env: Readonly<Record<string, string>>): Contexts =>
    session.contexts(frame.contexts, { env, steps: stepsContext(steps), status: failed ? "failure" : "success" });
  const workflowEnv = textsOf(child(workflow, "env"), frame.contexts);
  const tokens = stepTokens(token);
  for (const [index, step] of job.steps.entries()) {
    const stepToken = tokens[index];
    if (stepToken === undefined) throw new Error(`The workflow file has no step ${index}`);
    const jobEnv = { ...workflowEnv, ...textsOf(child(token, "env"), scope(workflowEnv)), ...session.env };
    if (!holds(conditionOf(step), scope(jobEnv), statusOf(failed))) {
      steps.push(skipped(step.id));
      continue;
    }
    const env = { ...jobEnv, ...textsOf(child(stepToken, "env"), scope(jobEnv)), GITHUB_ACTION: step.id };
    const contexts = scope(env);
    const defaults = { shell: defaultOf(frame, "shell"), folder: defaultOf(frame, "working-directory") };
    const { result, post } = await runStep({ session, options, token: stepToken, contexts, env, defaults });
    const { succeeded, state: _, ...shown } = result;
    const forgiven = !succeeded && textOf(child(stepToken, "continue-on-error"), contexts) === "true";
    const outcome = succeeded ? "success" : "failure";
    steps.push({ id: step.id, outcome, conclusion: forgiven ? "success" : outcome, ...shown });
    failed ||= !succeeded && !forgiven;
    if (post !== null) posts.push(post);
  }
  for (const post of posts.toReversed()) {
    if (!holds(post.action.postIf, scope({}), statusOf(failed))) continue;
    const { succeeded, state: _, ...shown } = await runPost(session, post);
    const outcome = succeeded ? "success" : "failure";
    steps.push({ id: `post ${post.uses}`, outcome, conclusion: outcome, ...shown });
    failed ||= !succeeded;
  }
  return {
    ...jobOutputs(frame, scope({})),
    ...jobResult(job.id.value, frame.name, failed ? "failure" : "success", steps),
  };
}

function stepsContext(steps: readonly StepResult[]): Json {
  return Object.fromEntries(
    steps.map(({ id, outputs, outcome, conclusion }) => [id, { outputs: { ...outputs }, outcome, conclusion }]),
  );
}

/** The job's outputs; one that holds a masked value is dropped (actions/runner src/Runner.Worker/JobExtension.cs). */
function jobOutputs({ token, masker }: JobFrame, contexts: Contexts): Pick<JobResult, "outputs" | "warnings"> {
  const all = Object.entries(textsOf(child(token, "outputs"), contexts));
  const secret = all.filter(([, value]) => masker.hides(value)).map(([name]) => name);
  return {
    outputs: Object.fromEntries(all.filter(([name]) => !secret.includes(name))),
    warnings: secret.map((name) => `Skip output '${name}' since it may contain secret.`),
  };
}

export function jobResult(
  id: string,
  name: string,
  result: JobResult["result"],
  steps: readonly StepResult[],
): Omit<JobResult, "outputs" | "warnings"> {
  return {
    id,
    name,
    result,
    steps,
    step(wanted) {
      const found = steps.find((step) => step.id === wanted);
      if (found === undefined)
        throw new Error(`Job ${id} has no step ${wanted}: ${steps.map((step) => step.id).join(", ")}`);
      return found;
    },
  };
}
