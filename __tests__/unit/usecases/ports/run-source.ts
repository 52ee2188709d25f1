import type {
  Annotation,
  CommitRange,
  LogSource,
  RunHistory,
  RunJob,
  RunSource,
  WorkflowRun,
} from "../../../../src/ports.ts";
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
  /** Of the branches: what they did before; a branch without one has no green run. */
  readonly history?: Readonly<Record<string, Partial<RunHistory> | Error>>;
  /** Of the last green run, by the job's name. */
  readonly greenLogs?: Readonly<Record<string, string | Error>>;
  readonly range?: CommitRange;
  /** By file, the commits that touch it. */
  readonly touching?: Readonly<Record<string, readonly string[]>>;
}

/** A run's jobs, each with what there is to read of it. */
function jobsOf(seeds: readonly SampleJob[], run: WorkflowRun) {
  return seeds.map((seed, index) => ({
    log: seed.log,
    annotations: seed.annotations === undefined ? [] : seed.annotations,
    job: {
      id: run.id * 100 + index + 1,
      name: seed.name ?? `job ${index + 1}`,
      conclusion: seed.conclusion === undefined ? "failure" : seed.conclusion,
      url: seed.url ?? `${run.url}/job/${index + 1}`,
      steps: seed.steps ?? [],
    },
  }));
}

const logOf = ({ job, log }: ReturnType<typeof jobsOf>[number]): readonly LogSource[] =>
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

/**
 * One run in memory with what came before it, and what was asked of it: the names of the port's methods, with the jobs
 * whose logs were read.
 */
export function runSource(sample: SampleRun = {}) {
  const { files = {}, report, notes = [], history = {}, greenLogs = {}, range, touching = {} } = sample;
  const asked: string[] = [];
  let disposals = 0;
  const run = workflowRun(sample.run);
  const passed = Object.entries(greenLogs).map(([name, log]): SampleJob => ({ name, log, conclusion: "success" }));
  const [jobs, greenJobs] = [jobsOf(sample.jobs ?? [], run), jobsOf(passed, workflowRun({ id: 4700 }))];
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
    archivedLogs: async ({ id }, wanted) => {
      asked.push(`archive ${id}`);
      return {
        logs: greenJobs.filter(({ job }) => wanted.some(({ name }) => name === job.name)).flatMap(logOf),
        notes: [],
        [Symbol.asyncDispose]: async () => void (disposals += 1),
      };
    },
    annotations: async ({ id, name }) => {
      asked.push(`annotations ${name}`);
      return jobs.find(({ job }) => job.id === id)?.annotations ?? null;
    },
    history: async ({ headSha }, branch) => {
      asked.push(`history ${branch}`);
      const told = history[branch] ?? {};
      if (told instanceof Error) throw told;
      return { lastGreen: null, firstRed: headSha, passedAtCommit: null, ...told };
    },
    commitsBetween: async (base, head) => {
      asked.push(`commits ${base.slice(0, 4)}...${head.slice(0, 4)}`);
      return range ?? { commits: [], paths: [] };
    },
    commitsOfFile: async (path) => {
      asked.push(`commits of ${path}`);
      return touching[path] ?? [];
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
