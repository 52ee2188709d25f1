import type { Annotation, LogSource, RunJob, RunSource, WorkflowRun } from "../../../../src/ports.ts";
import { repository, type SampleFile } from "../../fixes/repository.ts";

/** A failed push to main. */
export const workflowRun = (given: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: 4711,
  attempt: 1,
  workflowName: "CI",
  workflowPath: ".github/workflows/ci.yml",
  event: "push",
  status: "completed",
  conclusion: "failure",
  headBranch: "main",
  headSha: "0123456789abcdef0123456789abcdef01234567",
  repository: "octo-org/octo-repo",
  headRepository: "octo-org/octo-repo",
  url: "https://github.com/octo-org/octo-repo/actions/runs/4711",
  ...given,
});

export interface SampleJob extends Partial<RunJob> {
  /** Undefined for a job whose log is gone, an error for one that breaks when it is read. */
  readonly log?: string | Error;
  /** Null when they may not be read. */
  readonly annotations?: readonly Annotation[] | null;
}

export interface SampleRun {
  readonly run?: Partial<WorkflowRun>;
  readonly jobs?: readonly SampleJob[];
  readonly files?: Readonly<Record<string, SampleFile>>;
  readonly report?: string;
  readonly notes?: readonly string[];
}

/** One run in memory, and what was asked of it: the names of the port's methods, with the jobs whose logs were read. */
export function runSource({ run: given, jobs: seeds = [], files = {}, report, notes = [] }: SampleRun = {}) {
  const asked: string[] = [];
  let disposals = 0;
  const run = workflowRun(given);
  const jobs = seeds.map((seed, index) => ({
    log: seed.log,
    annotations: seed.annotations === undefined ? [] : seed.annotations,
    job: {
      id: index + 1,
      name: seed.name ?? `job ${index + 1}`,
      conclusion: seed.conclusion === undefined ? "failure" : seed.conclusion,
      url: seed.url ?? `${run.url}/job/${index + 1}`,
      steps: seed.steps ?? [],
    },
  }));
  const logOf = ({ job, log }: (typeof jobs)[number]): readonly LogSource[] =>
    log === undefined
      ? []
      : [
          {
            name: `${job.name}.txt`,
            job: job.name,
            step: null,
            // oxlint-disable-next-line typescript/require-await -- the port is for what comes from far
            chunks: async function* () {
              if (log instanceof Error) throw log;
              yield Buffer.from(log);
            },
          },
        ];
  const source: RunSource = {
    run: async (id, attempt) => {
      asked.push(`run ${id} ${attempt ?? "latest"}`);
      return run;
    },
    jobs: async () => {
      asked.push("jobs");
      return jobs.map(({ job }) => job);
    },
    logs: async (_, wanted) => {
      asked.push(`logs ${wanted.map(({ name }) => name).join(", ")}`);
      return {
        logs: jobs.filter(({ job }) => wanted.some(({ id }) => id === job.id)).flatMap(logOf),
        notes,
        [Symbol.asyncDispose]: async () => void (disposals += 1),
      };
    },
    annotations: async ({ id, name }) => {
      asked.push(`annotations ${name}`);
      return jobs.find(({ job }) => job.id === id)?.annotations ?? null;
    },
    handedOverReport: async () => {
      asked.push("report");
      return report ?? null;
    },
    filesAt: (commit) => {
      asked.push(`files ${commit}`);
      return repository(files);
    },
    defaultBranchFile: () => Promise.reject(new Error("the configuration is read before the run")),
  };
  return { source, asked, disposals: () => disposals };
}
