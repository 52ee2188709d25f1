import type { CommitRange, RunHistory, WorkflowRun } from "../ports.ts";
import { call } from "./call.ts";
import type { Client } from "./client.ts";
import { type RunData, workflowRun } from "./workflow-run.ts";

/** So many of the newest runs are looked through: a workflow that was red for longer has no green log of use. */
const runsLooked = 50;
/** For so long, in milliseconds, what a run depends on outside of the repository counts as the same. */
const unchangedWorld = 60 * 60 * 1000;

const isRed = ({ conclusion }: RunData): boolean =>
  conclusion === "failure" || conclusion === "timed_out" || conclusion === "startup_failure";

/**
 * What a workflow did on a branch, from one request. A fork may name its branch as ours is named, and what its runs
 * print is anybody's: only runs of the repository's own commits count.
 * Source: docs.github.com, "List workflow runs for a workflow": the newest come first.
 */
export async function runHistory(client: Client, run: WorkflowRun, branch: string): Promise<RunHistory> {
  const { data } = await call(client, "actions/list-workflow-runs", {
    // GitHub takes the file's name for the workflow's id.
    workflow_id: run.workflowPath.replace(/^.*\//, ""),
    branch,
    status: "completed",
    exclude_pull_requests: true,
    per_page: runsLooked,
  });
  const runs = data.workflow_runs.filter((each) => workflowRun(each).headRepository === run.repository);
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
