import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { z } from "zod";
import { UserError } from "../errors.ts";

/** What the runner tells an action about the job it is in. Source: GitHub docs, "Variables reference". */
export interface RunnerContext {
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly eventName: string;
  readonly event: RunnerEvent;
  /** The commit whose files the workflow's own checks show. */
  readonly sha: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** The page of the run that this job is of. */
  readonly runUrl: string;
  /** The branch that this job runs on; null for a tag. */
  readonly branch: string | null;
  /** `.github/workflows/heal.yml`: the workflow that this job is of; null where the runner does not say. */
  readonly workflowPath: string | null;
  readonly temporaryFolder: string;
}

const RunnerEvent = z.looseObject({
  workflow_run: z.looseObject({ id: z.number().int(), run_attempt: z.number().int() }).optional(),
  repository: z.looseObject({ default_branch: z.string() }).optional(),
});
export type RunnerEvent = z.infer<typeof RunnerEvent>;

const missing = (name: string): UserError =>
  new UserError("input-missing", `the variable ${name} is not set`, "Run this action in a GitHub Actions job.");

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw missing(name);
  return value;
}

function readEvent(): RunnerEvent {
  const path = process.env["GITHUB_EVENT_PATH"];
  if (path === undefined || path === "") return {};
  try {
    return RunnerEvent.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new UserError(
      "input-invalid",
      "the event's payload cannot be read",
      "Run the workflow again; if that does not help, name the run with the input run-id.",
      { cause },
    );
  }
}

/** `owner/name/.github/workflows/heal.yml@refs/heads/main` → `.github/workflows/heal.yml` */
const workflowPathOf = (ref: string | undefined): string | null =>
  /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(ref ?? "")?.[1] ?? null;

/** @throws UserError `input-missing` outside of a job, `input-invalid` for an unreadable event */
export function readContext(): RunnerContext {
  const [owner = "", repo = ""] = variable("GITHUB_REPOSITORY").split("/");
  const serverUrl = process.env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const runId = Number(process.env["GITHUB_RUN_ID"] ?? 0);
  const refName = process.env["GITHUB_REF_NAME"] ?? "";
  return {
    owner,
    repo,
    apiUrl: process.env["GITHUB_API_URL"] ?? "https://api.github.com",
    serverUrl,
    eventName: variable("GITHUB_EVENT_NAME"),
    event: readEvent(),
    sha: process.env["GITHUB_SHA"] ?? "",
    runId,
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    branch: process.env["GITHUB_REF_TYPE"] === "branch" && refName !== "" ? refName : null,
    runAttempt: Number(process.env["GITHUB_RUN_ATTEMPT"] ?? 1),
    workflowPath: workflowPathOf(process.env["GITHUB_WORKFLOW_REF"]),
    temporaryFolder: process.env["RUNNER_TEMP"] ?? tmpdir(),
  };
}
