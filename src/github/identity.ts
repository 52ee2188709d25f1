import { call } from "./call.ts";
import type { Client } from "./client.ts";

/** Who wrote something, as GitHub's answers name it. */
export interface Author {
  readonly login: string;
  readonly type: string;
}

/** Tells what the client's token wrote from what anybody else did. */
export type IsOurs = (author: Author | null | undefined) => boolean;

/**
 * Finds out whose deeds the token's are; asks GitHub only for a user's token.
 * An installation's token can't ask for its own name, so without `login` any app's work passes for its own: no person's
 * ever does.
 * @param login the account where the caller knows it: `github-actions[bot]` for the job's own token
 */
export async function identify(client: Client, login: string | null): Promise<IsOurs> {
  if (login === null && client.tokenKind === "job-or-app") return (author) => author?.type === "Bot";
  const ours = (login ?? (await call(client, "users/get-authenticated", {})).data.login).toLowerCase();
  return (author) => author?.login.toLowerCase() === ours;
}
