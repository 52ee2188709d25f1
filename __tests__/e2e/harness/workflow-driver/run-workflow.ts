import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } from "@actions/workflow-parser";
import type { Job, WorkflowJob } from "@actions/workflow-parser/model/workflow-template";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Json } from "../json.ts";
import { passesFilters } from "./event-filters.ts";
import { allWell, child, holds, jsonOf, textOf, type Contexts, type Status } from "./expressions.ts";
import { jobResult, runJob } from "./job.ts";
import { permissionsOf } from "./job-permissions.ts";
import { JobSession } from "./job-session.ts";
import { Masker } from "./masker.ts";
import { combinationsOf, nameWith, type Combination } from "./matrix.ts";
import type { WorkflowOptions } from "./options.ts";
import type { JobResult, WorkflowResult } from "./results.ts";
import { githubContext, runnerEnvironment, type RunIdentity } from "./runner-context.ts";

interface Run extends RunIdentity {
  readonly workflow: TemplateToken;
  readonly folder: string;
  readonly done: JobResult[];
}

/**
 * Reads a workflow file with the official parser.
 * @throws Error with the parser's words when the file is invalid
 */
export async function loadWorkflow(file: string) {
  const source = { name: path.basename(file), content: readFileSync(file, "utf8") };
  const { context, value } = parseWorkflow(source, new NoOperationTraceWriter());
  const faults = (): string[] => context.errors.getErrors().map((error) => error.message);
  if (value === undefined || faults().length > 0) throw new Error(`${file}: ${faults().join("; ")}`);
  const template = await convertWorkflowTemplate(context, value);
  if (faults().length > 0) throw new Error(`${file}: ${faults().join("; ")}`);
  return { workflow: value, template };
}

/**
 * Runs a workflow file as GitHub would: jobs in the order of their needs, steps as child processes, expressions by
 * the official evaluator, the job's token with exactly the permissions that the file grants.
 * @throws Error when the file is invalid, does not listen to the event, or uses what the driver does not have
 */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowResult> {
  const { workflow, template } = await loadWorkflow(options.file);
  if (!(options.event.name in template.events))
    throw new Error(`${options.file} does not run on ${options.event.name}`);
  if (!passesFilters(template.events, options.event.name, options.event.payload))
    throw new Error(`${options.file} does not run on this ${options.event.name}`);
  await using folder = temporaryFolder("runner");
  const eventPath = path.join(folder.path, "event.json");
  writeFileSync(eventPath, JSON.stringify(options.event.payload ?? {}));
  const workflowName = textOf(child(workflow, "name"), {}) || path.basename(options.file);
  const runId = options.github.state.nextId();
  const run: Run = { options, runId, workflowName, eventPath, workflow, folder: folder.path, done: [] };
  const waiting = [...template.jobs];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((job) => needsOf(job).every((id) => run.done.some((done) => done.id === id)));
    const [job] = waiting.splice(Math.max(ready, 0), 1);
    if (job === undefined || ready < 0) throw new Error(`${options.file}: the jobs wait for one another`);
    if (job.type !== "job") throw new Error(`${options.file}: the driver runs no reusable workflows (${job.id.value})`);
    run.done.push(...(await runCombinations(run, job)));
  }
  return {
    conclusion: run.done.some(({ result }) => result === "failure") ? "failure" : "success",
    jobs: run.done,
    job(id) {
      const found = run.done.find((done) => done.id === id);
      if (found === undefined) throw new Error(`There is no job ${id}`);
      return found;
    },
  };
}

const needsOf = (job: WorkflowJob): readonly string[] => (job.needs ?? []).map((need) => need.value);

/** All that a job waits for, near and far: `success()` of a job asks for every one of them. */
function ancestors(
  run: Run,
  ids: readonly string[],
  jobs: ReadonlyMap<string, readonly string[]>,
): readonly JobResult[] {
  const near = run.done.filter(({ id }) => ids.includes(id));
  return [...near, ...ids.flatMap((id) => ancestors(run, jobs.get(id) ?? [], jobs))];
}

function needsStatus(run: Run, job: Job): Status {
  const jobs = new Map<string, readonly string[]>();
  for (const { id } of run.done) {
    const needs = jsonOf(child(child(child(run.workflow, "jobs"), id), "needs"), {});
    jobs.set(
      id,
      [needs].flat().filter((need) => typeof need === "string"),
    );
  }
  const results = ancestors(run, needsOf(job), jobs).map(({ result }) => result);
  return {
    ...allWell,
    success: results.every((result) => result === "success"),
    failure: results.includes("failure"),
  };
}

async function runCombinations(run: Run, job: Job): Promise<readonly JobResult[]> {
  const id = job.id.value;
  const { options } = run;
  const token = child(child(run.workflow, "jobs"), id);
  if (token === undefined) throw new Error(`The workflow file has no job ${id}`);
  const needs: Json = Object.fromEntries(
    run.done
      .filter((done) => needsOf(job).includes(done.id))
      .map((done) => [done.id, { result: done.result, outputs: { ...done.outputs } }]),
  );
  const { value: jobToken } = options.github.declareToken({
    kind: "github-token",
    login: "github-actions[bot]",
    permissions: permissionsOf(token, run.workflow),
  });
  const github = githubContext(run, id, jobToken);
  const contexts: Contexts = {
    github,
    needs,
    vars: options.vars ?? {},
    secrets: { ...options.secrets, GITHUB_TOKEN: jobToken },
    inputs: options.event.payload?.["inputs"] ?? {},
  };
  if (!holds(job.if.expression, contexts, needsStatus(run, job))) {
    return [{ ...jobResult(id, id, "skipped", []), outputs: {}, warnings: [] }];
  }
  const results: JobResult[] = [];
  for (const combination of combinationsOf(jsonOf(child(child(token, "strategy"), "matrix"), contexts))) {
    results.push(await runCombination(run, { job, token, contexts, github }, combination));
  }
  return results;
}

interface PreparedJob {
  readonly job: Job;
  readonly token: TemplateToken;
  readonly contexts: Contexts;
  readonly github: ReturnType<typeof githubContext>;
}

async function runCombination(
  run: Run,
  { job, token, contexts, github }: PreparedJob,
  matrix: Combination,
): Promise<JobResult> {
  const { options, workflow } = run;
  const masker = new Masker();
  [github.token, ...Object.values(options.secrets ?? {})].forEach((secret) => masker.add(secret));
  const folder = path.join(run.folder, `${job.id.value}-${options.github.state.nextId()}`);
  const runnerEnv = runnerEnvironment(github, options);
  const session =
    (await options.openSession?.({ job, folder, masker, runnerEnv })) ??
    new JobSession(options, folder, masker, runnerEnv);
  const complete: Contexts = {
    ...contexts,
    github: { ...github, workspace: session.workspace },
    matrix,
    strategy: {},
  };
  const name = nameWith(textOf(child(token, "name"), complete) || job.id.value, matrix);
  return runJob({ options, job, name, token, workflow, contexts: complete, session, masker });
}
