import type { WorkflowRun } from "../ports.ts";
import type { OperationResponse } from "./operations.ts";

/** A run as GitHub answers with it. */
export type RunData = OperationResponse<"actions/get-workflow-run">["data"];

/** A run in our terms. */
export const workflowRun = (run: RunData): WorkflowRun => ({
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
