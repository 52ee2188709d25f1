import { parse } from "yaml";

type Mapping = Readonly<Record<string, unknown>>;

export interface StepView {
  /** What tells the step from its neighbours: id, name, action or command, the first that it has. */
  readonly key: string;
  /** `if:` as it is written; undefined for none. */
  readonly condition: unknown;
}

export interface JobView {
  readonly name: string;
  readonly steps: readonly StepView[];
  readonly condition: unknown;
  readonly permissions: unknown;
  readonly runsOn: string;
  readonly matrix: Mapping;
}

/** As much of a workflow or of a composite action as the guard compares. */
export interface WorkflowView {
  readonly triggers: unknown;
  readonly permissions: unknown;
  readonly jobs: readonly JobView[];
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const mapping = (value: unknown): Mapping => (isMapping(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function stepView(step: unknown): StepView {
  const { id, name, uses, run, if: condition } = mapping(step);
  // Without the version: an action of another version is the same step.
  const action = typeof uses === "string" ? uses.split("@")[0] : undefined;
  return { key: JSON.stringify(id ?? name ?? action ?? run ?? null), condition };
}

function jobView(name: string, job: Mapping): JobView {
  return {
    name,
    steps: list(job["steps"]).map(stepView),
    condition: job["if"],
    permissions: job["permissions"],
    runsOn: JSON.stringify(job["runs-on"] ?? null),
    matrix: mapping(mapping(job["strategy"])["matrix"]),
  };
}

/** @returns null for a text that is not YAML; an empty text is an empty workflow */
export function workflowView(text: string): WorkflowView | null {
  let parsed: unknown;
  try {
    parsed = parse(text, { logLevel: "silent" });
  } catch {
    return null;
  }
  const root = mapping(parsed);
  const jobs = Object.entries(mapping(root["jobs"])).map(([name, job]) => jobView(name, mapping(job)));
  const runs = root["runs"];
  return {
    triggers: root["on"],
    permissions: root["permissions"],
    jobs: isMapping(runs) ? [jobView("runs", runs)] : jobs,
  };
}
