import { mapping, type Mapping, textIn, type WorkflowJob, type WorkflowStep } from "./workflow-jobs.ts";
import type { YamlChange, YamlPath } from "./yaml-splices.ts";

/** The matrix key that an expression consists of, `${{ matrix.os }}`; null for every other value. */
export function matrixKey(value: unknown): string | null {
  return typeof value === "string" ? (/^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(value.trim())?.[1] ?? null) : null;
}

/** A value in the workflow, and where it stands. */
export interface PlacedValue {
  readonly value: unknown;
  readonly path: YamlPath;
}

/** The entries of a job's matrix for one key: those of the list, and those of `include`. */
export function matrixEntries({ raw, path }: WorkflowJob, key: string): readonly PlacedValue[] {
  const at = [...path, "strategy", "matrix"];
  const matrix = mapping(mapping(raw["strategy"])["matrix"]);
  const list = matrix[key];
  const include = matrix["include"];
  const listed = Array.isArray(list) ? list.map((value: unknown, index) => ({ value, path: [...at, key, index] })) : [];
  const included = Array.isArray(include)
    ? include
        .map((entry: unknown, index) => ({ value: mapping(entry)[key], path: [...at, "include", index, key] }))
        .filter(({ value }) => value !== undefined)
    : [];
  return [...listed, ...included];
}

/** What a job may run on: each label that is written in it, with its place, also in its matrix. */
export function runnerLabels(job: WorkflowJob): readonly PlacedValue[] {
  const runsOn = job.raw["runs-on"];
  const path = [...job.path, "runs-on"];
  const key = matrixKey(runsOn);
  if (key !== null) return matrixEntries(job, key);
  if (Array.isArray(runsOn)) return runsOn.map((value: unknown, index) => ({ value, path: [...path, index] }));
  return typeof runsOn === "string" && !runsOn.includes("${{") ? [{ value: runsOn, path }] : [];
}

/** The image of the container that a job's steps run in; null for none, or when an expression names it. */
export function containerImage({ raw }: WorkflowJob): string | null {
  const { container } = raw;
  const image = typeof container === "string" ? container : textIn(mapping(container), "image");
  return image === null || image.includes("${{") ? null : image;
}

export const hasContainer = ({ raw }: WorkflowJob): boolean => raw["container"] !== undefined;

/** Whether all that the job may run on are GitHub's own Ubuntu images, without a container. */
export function isHostedUbuntu(job: WorkflowJob): boolean {
  const labels = runnerLabels(job);
  const hosted = (label: unknown): boolean =>
    typeof label === "string" && /^ubuntu-(?:latest|\d\d\.04)(?:-arm)?$/.test(label);
  return labels.length > 0 && labels.every(({ value }) => hosted(value)) && !hasContainer(job);
}

const runDefaults = (raw: Mapping): Mapping => mapping(mapping(raw["defaults"])["run"]);

/** A key of a step that the `defaults.run` of its job or workflow may give. */
export function stepSetting(job: WorkflowJob, step: WorkflowStep, key: "shell" | "working-directory"): string | null {
  return textIn(step.raw, key) ?? textIn(runDefaults(job.raw), key) ?? textIn(runDefaults(job.file.root), key);
}

/**
 * The shell of a step's script. Without one it is bash, in a container sh, on Windows pwsh.
 * Source: GitHub docs, "Workflow syntax", `jobs.<job_id>.steps[*].shell`.
 */
export function shellOf(job: WorkflowJob, step: WorkflowStep): string {
  const named = stepSetting(job, step, "shell");
  if (named !== null) return named;
  const windows = runnerLabels(job).some(({ value }) => typeof value === "string" && value.startsWith("windows"));
  return hasContainer(job) ? "sh" : windows ? "pwsh" : "bash";
}

/** Whether a script is for a shell of the Bourne family; an expression may be anything. */
export const isBourneShell = (shell: string): boolean => /^(?:ba)?sh(?:$| )/.test(shell);

/** Sets one entry of a map that a step may have, such as `with` or `env`. */
export function stepEntry(
  { raw, path }: WorkflowStep,
  map: "with" | "env",
  key: string,
  value: string | number | boolean,
): YamlChange {
  if (!(map in raw)) return { kind: "add", path, key: map, value: { [key]: value } };
  return key in mapping(raw[map])
    ? { kind: "set", path: [...path, map, key], value }
    : { kind: "add", path: [...path, map], key, value };
}
