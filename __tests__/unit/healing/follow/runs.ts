import type { BranchRun } from "../../../../src/ports.ts";

/** A finished run of CI on a branch of the repository's own. Later runs have greater ids. */
export const run = (id: number, conclusion: string | null, change: Partial<BranchRun> = {}): BranchRun => ({
  id,
  attempt: 1,
  workflowName: "CI",
  workflowPath: ".github/workflows/ci.yml",
  event: "push",
  status: "completed",
  conclusion,
  headBranch: "main",
  headSha: "0".repeat(40),
  repository: "octo-org/widgets",
  headRepository: "octo-org/widgets",
  url: `https://github.com/octo-org/widgets/actions/runs/${id}`,
  createdAt: id * 1000,
  ...change,
});
