import { z } from "zod";
import type { WorkflowRun } from "../ports.ts";
import type { OperationResponse } from "./operations.ts";

/** A run as GitHub answers with it. */
export type RunData = OperationResponse<"actions/get-workflow-run">["data"];

/** As much of a run as we look at. */
const RunFields = z.looseObject({
  id: z.number().int(),
  run_attempt: z.number().int(),
  name: z.string().nullable(),
  path: z.string(),
  event: z.string(),
  status: z.string().nullable(),
  conclusion: z.string().nullable(),
  head_branch: z.string().nullable(),
  head_sha: z.string(),
  html_url: z.string(),
  repository: z.looseObject({ full_name: z.string() }),
  head_repository: z.looseObject({ full_name: z.string() }).nullable(),
});

/**
 * The run that a `workflow_run` event is about: its payload has the run as the API answers with it, so it need not be
 * asked for (GitHub docs, "Webhook events and payloads", workflow_run).
 * @returns null for a payload without it
 */
export function runOfEvent(payload: unknown): WorkflowRun | null {
  const { data } = RunFields.safeParse(payload);
  return data === undefined ? null : workflowRun(data);
}

type RunLike = Pick<
  RunData,
  "run_attempt" | "name" | "path" | "event" | "status" | "conclusion" | "head_branch" | "head_sha" | "html_url"
> & {
  readonly id: number | bigint;
  readonly repository: { readonly full_name: string };
  readonly head_repository: { readonly full_name: string } | null;
};

/** A run in our terms. */
export const workflowRun = (run: RunLike): WorkflowRun => ({
  // Ids beyond 2^53 would come as bigint; GitHub is far from it.
  id: Number(run.id),
  attempt: run.run_attempt ?? 1,
  workflowName: run.name ?? run.path,
  // A workflow of another repository, or one that is required, names its ref too: `.github/workflows/ci.yml@main`.
  workflowPath: run.path.replace(/@.*$/, ""),
  event: run.event,
  status: run.status ?? "unknown",
  conclusion: run.conclusion,
  headBranch: run.head_branch,
  headSha: run.head_sha,
  repository: run.repository.full_name,
  headRepository: fullNameOf(run.head_repository),
  url: run.html_url,
});

/** The description has it always; for a fork that was deleted GitHub answers null all the same. */
const fullNameOf = (repository: { readonly full_name: string } | null): string | null => repository?.full_name ?? null;
