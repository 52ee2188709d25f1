import type { FollowedItem, OpenPullRequest } from "../ports.ts";
import { call, callOrNull, hasNext } from "./call.ts";
import type { Client } from "./client.ts";
import type { IsOurs } from "./identity.ts";

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

/** The newest pull request of a branch of this repository; null for none. */
export async function pullRequestOf(client: Client, branch: string, isOurs: IsOurs): Promise<FollowedItem | null> {
  const head = `${client.owner}:${branch}`;
  const filter = { head, state: "all", sort: "created", direction: "desc", per_page: 100 } as const;
  const { data } = await call(client, "pulls/list", filter);
  const pull = data.find((each) => openPullRequest(client, each).isLocal && each.head.ref === branch);
  if (pull === undefined) return null;
  const time = (at: string | null): number | null => (at === null ? null : Date.parse(at));
  return {
    kind: "pull-request",
    number: pull.number,
    url: pull.html_url,
    state: pull.state === "open" ? "open" : "closed",
    title: pull.title,
    body: pull.body ?? "",
    ours: isOurs(pull.user),
    createdAt: Date.parse(pull.created_at),
    closedAt: time(pull.closed_at),
    mergedAt: time(pull.merged_at),
    labels: pull.labels.map(({ name }) => name),
    updatedAt: Date.parse(pull.updated_at),
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
