import type { Endpoints } from "@octokit/types";
import { agentOperations } from "./agent-operations.ts";
import { issueOperations } from "./issue-operations.ts";
import type { Operation } from "./operation.ts";
import { pullRequestOperations } from "./pull-request-operations.ts";
import { repositoryOperations } from "./repository-operations.ts";
import { runOperations } from "./run-operations.ts";

export type { OperationPart } from "./operation.ts";

/**
 * Every request that auto-heal can make, by GitHub's operation id: a closed list, since nothing but `call` sends a
 * request and `call` takes these names only. None of them merges, approves, lifts a draft, switches auto-merge on, moves
 * a branch, or reads a secret. What is deleted is only ours: a branch that changes nothing or holds nobody else's commit, a
comment that was made twice, a label.
 * Permissions: docs.github.com, "Permissions required for GitHub Apps".
 */
export const operations = {
  ...repositoryOperations,
  ...runOperations,
  ...issueOperations,
  ...pullRequestOperations,
  ...agentOperations,
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof operations;
type EndpointOf<Name extends OperationName> = Endpoints[(typeof operations)[Name]["route"]];
type Without<T, Keys extends string> = T extends unknown ? Omit<T, Keys> : never;

/** What the caller passes: all but the repository, which the client knows. */
export type OperationParameters<Name extends OperationName> = Without<EndpointOf<Name>["parameters"], "owner" | "repo">;
export type OperationResponse<Name extends OperationName> = EndpointOf<Name>["response"];

/** One row of an operation. */
export const operation = (name: OperationName): Operation => operations[name];

/** The list as rows of a markdown table: request, permission, use. */
export function operationsTable(): readonly (readonly [request: string, permission: string, use: string])[] {
  return Object.values(operations).map(({ route, permission, use }) => [
    `\`${route}\``,
    permission === null ? "none" : `\`${permission}\``,
    use,
  ]);
}
