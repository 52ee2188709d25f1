import { isPull } from "../lifecycle.ts";
import type { Annotation, Artifact, Attempt, Job, Run, State } from "../state.ts";
import { htmlUrl, renderRepository, repositoryUrl } from "./repositories.ts";
import { nodeId, renderUser } from "./users.ts";

const actionsUrl = (state: State): string => `${repositoryUrl(state)}/actions`;

export function renderRun(state: State, run: Run, attempt: Attempt) {
  const url = `${actionsUrl(state)}/runs/${run.id}`;
  const commit = state.git.commit(run.headSha);
  const isFork = run.headRepository !== `${state.owner}/${state.name}`;
  return {
    id: run.id,
    node_id: nodeId("WorkflowRun", run.id),
    name: run.workflowName,
    display_title: commit?.message.split("\n")[0] ?? run.workflowName,
    path: run.workflowPath,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    run_number: run.number,
    run_attempt: attempt.number,
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.id,
    check_suite_node_id: nodeId("CheckSuite", run.id),
    actor: renderUser(state, run.actor),
    triggering_actor: renderUser(state, run.actor),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    // Empty for forks, as on GitHub (actions/runner#3444).
    pull_requests: isFork ? [] : pullRequestsOf(state, run),
    referenced_workflows: [],
    head_commit: {
      id: run.headSha,
      tree_id: commit?.tree ?? run.headSha,
      message: commit?.message ?? "",
      timestamp: commit?.committer.date ?? run.createdAt,
      author: { name: commit?.author.name ?? "", email: commit?.author.email ?? "" },
      committer: { name: commit?.committer.name ?? "", email: commit?.committer.email ?? "" },
    },
    repository: renderRepository(state),
    head_repository: renderRepository(state, isFork ? run.headRepository : undefined),
    url,
    html_url: `${htmlUrl(state)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(state)}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
    workflow_url: `${actionsUrl(state)}/workflows/${run.workflowId}`,
  };
}

/** The open pull requests of a run's branch, in the form that runs give them. */
function pullRequestsOf(state: State, { headBranch }: Run) {
  const repository = renderRepository(state);
  const side = (ref: string, sha: string | null) => ({
    ref,
    sha: sha ?? "",
    repo: { id: repository.id, name: repository.name, url: repositoryUrl(state) },
  });
  return state.issues.filter(isPull).flatMap(({ id, number, pull, state: status }) =>
    status === "open" && pull.branch === headBranch
      ? [
          {
            id,
            number,
            url: `${repositoryUrl(state)}/pulls/${number}`,
            head: side(pull.branch, pull.headSha),
            base: side(pull.base, state.git.branch(pull.base)),
          },
        ]
      : [],
  );
}

export function renderJob(state: State, run: Run, job: Job) {
  return {
    id: job.id,
    node_id: nodeId("Job", job.id),
    run_id: run.id,
    run_url: `${actionsUrl(state)}/runs/${run.id}`,
    run_attempt: job.attempt,
    workflow_name: run.workflowName,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    name: job.name,
    status: "completed",
    conclusion: job.conclusion,
    created_at: run.createdAt,
    started_at: run.createdAt,
    completed_at: run.createdAt,
    steps: job.steps.map(({ name, number, conclusion }) => ({
      name,
      number,
      status: "completed",
      conclusion,
      started_at: run.createdAt,
      completed_at: run.createdAt,
    })),
    url: `${actionsUrl(state)}/jobs/${job.id}`,
    html_url: `${htmlUrl(state)}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${repositoryUrl(state)}/check-runs/${job.id}`,
    labels: ["ubuntu-latest"],
    runner_id: 1,
    runner_name: "GitHub Actions 1",
    runner_group_id: 2,
    runner_group_name: "GitHub Actions",
  };
}

export function renderCheckRun(state: State, run: Run, job: Job) {
  const url = `${repositoryUrl(state)}/check-runs/${job.id}`;
  const page = `${htmlUrl(state)}/actions/runs/${run.id}/job/${job.id}`;
  return {
    id: job.id,
    node_id: nodeId("CheckRun", job.id),
    external_id: nodeId("Job", job.id),
    head_sha: run.headSha,
    name: job.name,
    url,
    html_url: page,
    details_url: page,
    status: "completed",
    conclusion: job.conclusion,
    started_at: run.createdAt,
    completed_at: run.createdAt,
    output: {
      title: null,
      summary: null,
      text: null,
      annotations_count: job.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.id },
    app: null,
    pull_requests: [],
  };
}

export function renderAnnotation(state: State, run: Run, annotation: Annotation) {
  return {
    path: annotation.path,
    blob_href: `${htmlUrl(state)}/blob/${run.headSha}/${annotation.path}`,
    start_line: annotation.startLine,
    end_line: annotation.endLine,
    start_column: null,
    end_column: null,
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
    raw_details: null,
  };
}

export function renderArtifact(state: State, run: Run, artifact: Artifact) {
  const url = `${actionsUrl(state)}/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: nodeId("Artifact", artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.zip.byteLength,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: run.createdAt,
    updated_at: run.createdAt,
    expires_at: run.createdAt,
    workflow_run: {
      id: run.id,
      repository_id: renderRepository(state).id,
      head_repository_id: renderRepository(state, run.headRepository).id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}
