import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import type { Found } from "./fixer.ts";
import { matchesWildcards } from "./globs.ts";
import { workflowPaths } from "./workflow-files.ts";
import { readYaml } from "./yaml-edit.ts";
import type { YamlPath } from "./yaml-splices.ts";

export type Mapping = Readonly<Record<string, unknown>>;

export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
  readonly entry: TreeEntry;
  readonly root: Mapping;
}

/** A step as the file has it. What has another form than a workflow allows is read as absent. */
export interface WorkflowStep {
  readonly index: number;
  readonly path: YamlPath;
  readonly raw: Mapping;
  readonly name: string | null;
  readonly uses: string | null;
  readonly run: string | null;
}

/** A job that has steps of its own. */
export interface WorkflowJob {
  readonly file: WorkflowFile;
  readonly id: string;
  /** As the run shows it, with a `*` where it holds an expression; a called workflow's after its caller's and " / ". */
  readonly name: string;
  readonly path: YamlPath;
  readonly raw: Mapping;
  readonly steps: readonly WorkflowStep[];
}

/** The value when it is a map with keys, else an empty one. */
export const mapping = (value: unknown): Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
export const textIn = (map: Mapping, key: string): string | null => {
  const value = map[key];
  return typeof value === "string" ? value : null;
};

/** What stands in for expressions, and for characters that a log archive replaces in its names. */
const comparable = (name: string): string => name.replace(/["/:<>\\|]/g, "_").trim();
const pattern = (name: string): string => name.replace(/[*?]/g, "_").replace(/\$\{\{.*?\}\}/gs, "*");

/** A called workflow lies in this repository only when it is called by this form. */
const localCall = /^\.\/(\.github\/workflows\/[^/@]+\.ya?ml)$/;
/** How many calls are followed in all; it stops workflows that call themselves or fan out without end. */
const callLimit = 50;

function stepsOf(job: Mapping, path: YamlPath): readonly WorkflowStep[] {
  const steps = Array.isArray(job["steps"]) ? job["steps"] : [];
  return steps.map((value: unknown, index) => {
    const raw = mapping(value);
    const [name, uses, run] = [textIn(raw, "name"), textIn(raw, "uses"), textIn(raw, "run")];
    return { index, path: [...path, "steps", index], raw, name, uses, run };
  });
}

/** Reads a workflow; null when there is none, or when it is not YAML. */
export async function readWorkflow(files: RepositoryFiles, path: string): Promise<WorkflowFile | null> {
  const file = await files.read(path);
  const root = file === null ? undefined : readYaml(file.text);
  return file === null || root === undefined ? null : { path, text: file.text, entry: file.entry, root: mapping(root) };
}

/**
 * The jobs with steps of a workflow, and of the workflows of this repository that it calls.
 * @param workflowPath the workflow; null for every workflow of the repository
 */
export async function workflowJobs(
  files: RepositoryFiles,
  workflowPath: string | null,
): Promise<readonly WorkflowJob[]> {
  const every = workflowPath === null ? await workflowPaths(files) : [workflowPath];
  const queue = every.map((path) => ({ path, prefix: "" }));
  const limit = queue.length + callLimit;
  const jobs: WorkflowJob[] = [];
  for (let next = 0; next < queue.length; next++) {
    const { path, prefix } = queue[next] ?? { path: "", prefix: "" };
    const file = await readWorkflow(files, path);
    if (file === null) continue;
    for (const [id, value] of Object.entries(mapping(file.root["jobs"]))) {
      const raw = mapping(value);
      const name = prefix + pattern(textIn(raw, "name") ?? id);
      const called = localCall.exec(textIn(raw, "uses") ?? "")?.[1];
      if (called !== undefined && queue.length < limit) queue.push({ path: called, prefix: `${name} / ` });
      if (textIn(raw, "uses") === null)
        jobs.push({ file, id, name, path: ["jobs", id], raw, steps: stepsOf(raw, ["jobs", id]) });
    }
  }
  return jobs;
}

/**
 * Tells whether a run shows this job by this name. GitHub appends the matrix values in brackets where the name has no
 * expression, and separates a caller's name from a called job's by " / ".
 */
export function isShownAs(job: Pick<WorkflowJob, "name">, shown: string): boolean {
  const [wanted, name] = [comparable(job.name), comparable(shown)];
  return matchesWildcards(wanted, name) || matchesWildcards(`${wanted} (*)`, name);
}

const firstLine = (script: string): string => script.trimStart().split(/\r?\n/, 1)[0] ?? "";

/**
 * Tells whether a log shows this step by this name: its own, or "Run" and its action or its script's first line, which
 * a job's log always has. Source: actions/runner src/Runner.Worker/Handlers/ScriptHandler.cs, ActionRunner.cs.
 */
export function isStepShownAs({ name, uses, run }: WorkflowStep, shown: string): boolean {
  const command = uses ?? (run === null ? null : firstLine(run));
  const names = [...(name === null ? [] : [name]), ...(command === null ? [] : [`Run ${command}`])];
  return names.some((name) => matchesWildcards(comparable(pattern(name)), comparable(shown)));
}

/** The only item, or null when there is none or more than one. */
export const only = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);

export interface FailedPlace {
  readonly job: string | null;
  readonly step: string | null;
}

/**
 * The job of the workflow that failed. A log that does not name its job is of the only job, or of the only one that
 * has the failed step.
 * @param workflowPath the workflow; null when it is not known
 */
export async function failedJob(
  { job, step }: FailedPlace,
  files: RepositoryFiles,
  workflowPath: string | null,
): Promise<Found<WorkflowJob>> {
  const jobs = await workflowJobs(files, workflowPath);
  if (jobs.length === 0) return { reason: md`The workflow of the failing run cannot be read.` };
  if (job !== null) {
    const shown = jobs.filter((candidate) => isShownAs(candidate, job));
    const exact = shown.filter((candidate) => candidate.name === job);
    const found = only(exact) ?? only(shown);
    if (found !== null) return { value: found };
    return shown.length === 0
      ? { reason: md`No job of the workflow is called ${code(job)}.` }
      : { reason: md`Several jobs of the workflow may be the one called ${code(job)}.` };
  }
  const withStep = step === null ? jobs : jobs.filter(({ steps }) => steps.some((one) => isStepShownAs(one, step)));
  const found = only(withStep) ?? only(jobs);
  return found === null ? { reason: md`The log does not tell which job it is of.` } : { value: found };
}

/** The step of a job that failed. */
export function failedStep(job: WorkflowJob, shown: string | null): Found<WorkflowStep> {
  if (shown === null) return { reason: md`The log does not tell which step failed.` };
  const steps = job.steps.filter((step) => isStepShownAs(step, shown));
  const found = only(steps);
  if (found !== null) return { value: found };
  return steps.length === 0
    ? { reason: md`The job ${code(job.id)} of ${code(job.file.path)} has no step ${code(shown)} of its own.` }
    : { reason: md`The job ${code(job.id)} of ${code(job.file.path)} has several steps ${code(shown)}.` };
}

/** The failed job with the step that failed. */
export async function failedJobAndStep(
  place: FailedPlace,
  files: RepositoryFiles,
  workflowPath: string | null,
): Promise<Found<{ readonly job: WorkflowJob; readonly step: WorkflowStep }>> {
  const job = await failedJob(place, files, workflowPath);
  if ("reason" in job) return job;
  const step = failedStep(job.value, place.step);
  return "reason" in step ? step : { value: { job: job.value, step: step.value } };
}
