import { packFiles } from "./log-archive.ts";
import type {
  Annotation,
  ArchiveLayout,
  Attempt,
  Availability,
  Job,
  Run,
  RunConclusion,
  State,
  Step,
} from "./state.ts";

export type AnnotationSeed = Pick<Annotation, "path" | "message"> & Partial<Annotation>;

export interface StepSeed {
  readonly name: string;
  readonly conclusion?: RunConclusion;
  readonly log?: string;
}

export interface JobSeed {
  readonly name: string;
  /** The run's unless said. */
  readonly conclusion?: RunConclusion;
  /** The job's log as GitHub serves it, byte for byte; else its steps' logs one after the other. */
  readonly log?: string | Uint8Array;
  readonly logs?: Availability;
  readonly steps?: readonly StepSeed[];
  readonly annotations?: readonly AnnotationSeed[];
}

export interface RunSeed {
  /** The workflow's path in the repository; `.github/workflows/ci.yml` unless said. */
  readonly workflow?: string;
  readonly name?: string;
  readonly conclusion: RunConclusion;
  /** Completed unless said; before that it has come to no conclusion yet. */
  readonly status?: Attempt["status"];
  readonly event?: string;
  readonly headBranch?: string;
  /** The branch's tip unless said. */
  readonly headSha?: string;
  /** `owner/name` of a fork; this repository unless said. */
  readonly headRepository?: string;
  readonly actor?: string;
  readonly jobs?: readonly JobSeed[];
  readonly archive?: ArchiveLayout;
  /** How many attempts there were; all are alike, the last one is what the run shows. */
  readonly attempts?: number;
  readonly artifacts?: readonly ArtifactSeed[];
}

export interface ArtifactSeed {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expired?: boolean;
}

const stampOf = "2026-01-01T00:00:00.0000000Z ";

function steps(seeds: readonly StepSeed[], conclusion: RunConclusion): readonly Step[] {
  return seeds.map((seed, index) => ({
    number: index + 1,
    name: seed.name,
    conclusion: seed.conclusion ?? conclusion,
    log: seed.log ?? `${stampOf}##[group]Run ${seed.name}\n${stampOf}##[endgroup]\n`,
  }));
}

function annotation(seed: AnnotationSeed): Annotation {
  const startLine = seed.startLine ?? 1;
  return { level: "failure", title: null, ...seed, startLine, endLine: seed.endLine ?? startLine };
}

export function jobOf(state: State, seed: JobSeed, runsConclusion: RunConclusion, attempt: number): Job {
  const conclusion = seed.conclusion ?? runsConclusion;
  const ownSteps = steps(seed.steps ?? [], conclusion);
  const log = seed.log ?? ownSteps.map((step) => step.log).join("");
  return {
    id: state.nextId(),
    name: seed.name,
    attempt,
    conclusion,
    log: typeof log === "string" ? Buffer.from(log) : log,
    logs: seed.logs ?? "available",
    steps: ownSteps,
    annotations: (seed.annotations ?? []).map(annotation),
  };
}

/** Adds a finished workflow run. @throws Error when its branch does not exist and no sha is given */
export function addRun(state: State, seed: RunSeed): Run {
  const workflowPath = seed.workflow ?? ".github/workflows/ci.yml";
  const headBranch = seed.headBranch ?? state.defaultBranch;
  const headSha = seed.headSha ?? state.git.branch(headBranch);
  if (headSha === null) throw new Error(`There is no branch ${headBranch} for the run`);
  const sibling = state.runs.find((run) => run.workflowPath === workflowPath);
  const numbers = Array.from({ length: seed.attempts ?? 1 }, (_, index) => index + 1);
  const run: Run = {
    id: state.nextId(),
    number: state.runs.length + 1,
    workflowPath,
    workflowName: seed.name ?? "CI",
    workflowId: sibling?.workflowId ?? state.nextId(),
    event: seed.event ?? "push",
    headBranch,
    headSha,
    headRepository: seed.headRepository ?? `${state.owner}/${state.name}`,
    actor: seed.actor ?? "octocat",
    createdAt: state.now(),
    updatedAt: state.now(),
    attempts: numbers.map((number) => ({
      number,
      status: seed.status ?? "completed",
      conclusion: (seed.status ?? "completed") === "completed" ? seed.conclusion : null,
      jobs: (seed.jobs ?? []).map((each) => jobOf(state, each, seed.conclusion, number)),
      archive: seed.archive ?? "available",
    })),
    artifacts: [],
  };
  state.runs.push(run);
  for (const artifact of seed.artifacts ?? []) addArtifact(state, run, artifact);
  return run;
}

export function addArtifact(state: State, run: Run, seed: ArtifactSeed): void {
  const artifact = { id: state.nextId(), name: seed.name, zip: packFiles(seed.files), expired: seed.expired ?? false };
  run.artifacts.push(artifact);
}
