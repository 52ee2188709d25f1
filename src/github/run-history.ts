import type { CommitRange, RunHistory, RunOutcomes, WorkflowRun } from "../ports.ts";
import { call } from "./call.ts";
import type { Client } from "./client.ts";
import { type RunData, workflowRun } from "./workflow-run.ts";

/** For so long, in milliseconds, what a run depends on outside of the repository counts as the same. */
const unchangedWorld = 60 * 60 * 1000;

const isRed = ({ conclusion }: RunData): boolean =>
  conclusion === "failure" || conclusion === "timed_out" || conclusion === "startup_failure";

type Listed = Promise<readonly RunData[]>;
const listings = new WeakMap<Client, Map<string, Listed>>();

/**
 * The newest hundred runs of a workflow on a branch that have ended; a workflow that was red for longer has no green log of
 * use. An analysis and a healing both look at them: they are asked for once.
 * Source: docs.github.com, "List workflow runs for a workflow": the newest come first.
 */
function newestRuns(client: Client, workflowPath: string, branch: string): Listed {
  const asked = listings.get(client) ?? new Map<string, Listed>();
  listings.set(client, asked);
  const key = JSON.stringify([workflowPath, branch]);
  const listing = asked.get(key) ?? listRuns(client, workflowPath, branch);
  asked.set(key, listing);
  // What failed may be had the next time.
  listing.catch(() => asked.delete(key));
  return listing;
}

async function listRuns(client: Client, workflowPath: string, branch: string): Listed {
  const { data } = await call(client, "actions/list-workflow-runs", {
    // GitHub takes the file's name for the workflow's id.
    workflow_id: workflowPath.replace(/^.*\//, ""),
    branch,
    status: "completed",
    exclude_pull_requests: true,
    per_page: 100,
  });
  return data.workflow_runs;
}

/**
 * What a workflow did on a branch, from one request. A fork may name its branch as ours is named, and what its runs
 * print is anybody's: only runs of the repository's own commits count.
 */
export async function runHistory(client: Client, run: WorkflowRun, branch: string): Promise<RunHistory> {
  const runs = (await newestRuns(client, run.workflowPath, branch)).filter(
    (each) => workflowRun(each).headRepository === run.repository,
  );
  // A later run has a greater id.
  const before = runs.filter(({ id }) => Number(id) < run.id);
  const green = before.findIndex(({ conclusion }) => conclusion === "success");
  const reds = (green < 0 ? before : before.slice(0, green)).filter(isRed);
  const lastGreen = before[green];
  const own = runs.find(({ id }) => Number(id) === run.id);
  const passed = runs.find(
    (each) =>
      Number(each.id) !== run.id &&
      each.conclusion === "success" &&
      each.head_sha === run.headSha &&
      (Number(each.id) > run.id ||
        (own !== undefined && Date.parse(own.created_at) - Date.parse(each.created_at) < unchangedWorld)),
  );
  return {
    lastGreen: lastGreen === undefined ? null : workflowRun(lastGreen),
    firstRed: reds.at(-1)?.head_sha ?? run.headSha,
    passedAtCommit: passed === undefined ? null : workflowRun(passed),
  };
}

/** What came in between two commits, from one request: GitHub's first page, as said in {@link CommitRange}. */
export async function commitsBetween(client: Client, base: string, head: string): Promise<CommitRange> {
  const { data } = await call(client, "repos/compare-commits-with-basehead", { basehead: `${base}...${head}` });
  return {
    commits: data.commits.map(({ sha, commit }) => ({ sha, message: commit.message })),
    paths: (data.files ?? []).flatMap(({ filename, previous_filename }) =>
      previous_filename === undefined ? [filename] : [filename, previous_filename],
    ),
  };
}

/** The newest hundred commits up to `head` that touch a file, from one request. */
export async function commitsOfFile(client: Client, path: string, head: string): Promise<readonly string[]> {
  const { data } = await call(client, "repos/list-commits", { sha: head, path, per_page: 100 });
  return data.map(({ sha }) => sha);
}

/** How the newest hundred runs of a workflow on a branch ended, from one request; a fork's are left out. */
export function gitHubRunOutcomes(client: Client): RunOutcomes {
  return {
    outcomes: async (workflowPath, branch) => {
      const repository = `${client.owner}/${client.repo}`.toLowerCase();
      return (await newestRuns(client, workflowPath, branch))
        .filter((run) => workflowRun(run).headRepository?.toLowerCase() === repository)
        .map(({ id, conclusion }) => ({ runId: Number(id), passed: conclusion === "success" }));
    },
  };
}
