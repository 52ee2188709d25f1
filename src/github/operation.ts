import type { Endpoints } from "@octokit/types";

/**
 * What a request belongs to. `repository` is what every action reads; `analysis`, `healing` and `following` have
 * permissions of their own; `handoff` is done with a person's token; `rerun` and `annotations` are opt-in, and without
 * their permissions the rest goes on. Which action does what: permissions.ts.
 */
export type OperationPart = "repository" | "analysis" | "healing" | "following" | "handoff" | "rerun" | "annotations";

/** One request, as far as its sender, the documentation and an error need to know it. */
export interface Operation {
  readonly part: OperationPart;
  readonly route: keyof Endpoints;
  /** What the token needs, as a workflow's `permissions:` write it; null for none. */
  readonly permission: string | null;
  /** What it is used to do, after "to". */
  readonly use: string;
  /** `link`: GitHub answers with a redirect to a short-lived address, which is fetched without the token. */
  readonly answer?: "link";
}
