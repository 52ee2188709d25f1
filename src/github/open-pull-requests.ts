import type { OpenPullRequest } from "../ports.ts";
import { call, callOrNull, hasNext } from "./call.ts";
import type { Client } from "./client.ts";

/** What a listing and a single answer have in common. */
interface Pull {
  readonly number: number;
  readonly state: string;
  /** For a fork that was deleted `repo` is null, whatever the description says. */
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly full_name: string } | null };
  readonly base: { readonly ref: string };
  readonly requested_reviewers?: readonly { readonly login: string }[] | null | undefined;
  readonly requested_teams?: readonly { readonly slug: string }[] | null | undefined;
}

/** So few are asked for one by one: a listing may hold other people's pull requests by the hundred. */
const fewPulls = 2;
/** More pages are not turned, 100 pull requests each; what was not on them is asked for one by one. */
const mostPages = 5;

function openPullRequest(client: Client, pull: Pull): OpenPullRequest {
  const repository = `${client.owner}/${client.repo}`.toLowerCase();
  return {
    number: pull.number,
    headSha: pull.head.sha,
    headBranch: pull.head.ref,
    isLocal: pull.head.repo?.full_name.toLowerCase() === repository,
    baseBranch: pull.base.ref,
    reviewers: [
      ...(pull.requested_reviewers ?? []).map(({ login }) => login),
      ...(pull.requested_teams ?? []).map(({ slug }) => `${client.owner}/${slug}`),
    ],
  };
}

/** Those of some pull requests that are open, in as few requests as it takes. */
export async function openPullRequests(
  client: Client,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, OpenPullRequest>> {
  const found = new Map<number, OpenPullRequest>();
  const missing = new Set(numbers);
  const take = (pull: Pull): void => {
    if (missing.delete(pull.number) && pull.state === "open") found.set(pull.number, openPullRequest(client, pull));
  };
  for (let page = 1; missing.size > fewPulls && page <= mostPages; page += 1) {
    const filter = { state: "open", sort: "created", direction: "desc", per_page: 100, page } as const;
    const listing = await call(client, "pulls/list", filter);
    listing.data.forEach(take);
    // Whatever is on none of the pages was closed meanwhile.
    if (!hasNext(listing)) return found;
  }
  for (const number of missing) {
    const pull = await callOrNull(client, "pulls/get", { pull_number: number });
    if (pull !== null) take(pull.data);
  }
  return found;
}
