import path from "node:path";
import { z } from "zod";
import type { GitHub } from "../github-double/start.ts";
import type { Json } from "../json.ts";
import type { WorkflowOptions } from "./options.ts";

export interface RunIdentity {
  readonly options: WorkflowOptions;
  readonly runId: number;
  readonly workflowName: string;
  readonly eventPath: string;
}

/** The branch and commit that an event runs on: the payload's own for pushes and pull requests, else the default branch. */
function refOf(github: GitHub, { event }: WorkflowOptions) {
  const { payload = {} } = event;
  const pushed = typeof payload["ref"] === "string" ? payload["ref"] : `refs/heads/${github.state.defaultBranch}`;
  const sha = typeof payload["after"] === "string" ? payload["after"] : github.state.git.resolve(pushed);
  return { ref: pushed, name: pushed.replace(/^refs\/(?:heads|tags)\//, ""), sha: sha ?? "" };
}

const PullRequest = z.looseObject({
  head: z.looseObject({ ref: z.string() }),
  base: z.looseObject({ ref: z.string() }),
});

/** The two branches of a pull request's event; empty for others. */
function sidesOf({ event }: WorkflowOptions): { readonly head: string; readonly base: string } {
  const { data } = PullRequest.safeParse(event.payload?.["pull_request"]);
  return { head: data?.head.ref ?? "", base: data?.base.ref ?? "" };
}

/** The `github` context, of which GITHUB_* is the upper-case half. */
export function githubContext({ options, runId, workflowName, eventPath }: RunIdentity, job: string, token: string) {
  const { github, event } = options;
  const { ref, name, sha } = refOf(github, options);
  const sides = sidesOf(options);
  const actor = options.actor ?? "octocat";
  return {
    actor,
    api_url: github.apiUrl,
    base_ref: sides.base,
    event: event.payload ?? {},
    event_name: event.name,
    event_path: eventPath,
    graphql_url: `${github.apiUrl.replace(/\/v3$/, "")}/graphql`,
    head_ref: sides.head,
    job,
    ref,
    ref_name: name,
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    repository: github.repository,
    repository_owner: github.state.owner,
    run_attempt: String(options.runAttempt ?? 1),
    run_id: String(runId),
    run_number: "1",
    server_url: github.serverUrl,
    sha,
    token,
    triggering_actor: actor,
    workflow: workflowName,
    workflow_ref: `${github.repository}/.github/workflows/${path.basename(options.file)}@${ref}`,
    workflow_sha: sha,
  } satisfies Record<string, Json>;
}

/** GITHUB_*, RUNNER_* and ACTIONS_* of a job. The token is in none: an action gets it as an input or not at all. */
export function runnerEnvironment(
  context: ReturnType<typeof githubContext>,
  options: WorkflowOptions,
): Record<string, string> {
  const { event: _, token: __, ...shown } = context;
  return {
    ...Object.fromEntries(Object.entries(shown).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, value])),
    GITHUB_ACTIONS: "true",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "double",
    RUNNER_ENVIRONMENT: "github-hosted",
    ...(options.artifacts === undefined ? {} : options.artifacts.environment(context.run_id, context.job)),
  };
}
