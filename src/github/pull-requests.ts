import { UserError } from "../errors.ts";
import type { Posted, PullRequestDraft, PullRequestResult } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { md } from "../text/markdown.ts";
import { plain } from "../text/sanitise.ts";
import { call, callOrNull } from "./call.ts";
import type { Client } from "./client.ts";
import { isRefusal } from "./faults.ts";
import { writeOnce } from "./write-once.ts";

type Why = Extract<PullRequestResult, { kind: "refused" }>["why"];

interface Refusal {
  readonly why: Why;
  readonly status: number;
  readonly pattern: RegExp;
  readonly reason: SafeMarkdown;
  /** Whether a person could open it where we can't. */
  readonly openable: boolean;
}

/**
 * Refusals that a setting or the branch itself causes. Sources: github/gh-aw handle_create_pr_error.cjs (creation),
 * SWE-agent/SWE-agent#179 (drafts), peter-evans/create-pull-request#4088 (commits).
 */
const refusals: readonly Refusal[] = [
  {
    why: "creation-not-permitted",
    status: 403,
    pattern: /not permitted to create or approve pull requests/i,
    reason: md`GitHub Actions may not create pull requests here. Switch on "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General; where it is greyed out, the organisation's setting decides.`,
    openable: true,
  },
  {
    why: "drafts-unsupported",
    status: 422,
    pattern: /draft pull requests are not supported/i,
    reason: md`This repository's plan has no draft pull requests, and auto-heal opens nothing else.`,
    openable: true,
  },
  {
    why: "no-commits",
    status: 422,
    pattern: /no commits between/i,
    reason: md`GitHub sees no difference between the branch and its base, so there is nothing to pull.`,
    openable: false,
  },
];

interface PullRequest extends Posted {
  readonly number: number;
}

/**
 * The pull request of a branch of this repository, or null: the open one, else the newest.
 * @param state which to look at
 */
export async function findPullRequest(
  client: Client,
  branch: string,
  state: "open" | "all" = "all",
): Promise<PullRequest | null> {
  const head = `${client.owner}:${branch}`;
  const { data } = await call(client, "pulls/list", { head, state, sort: "created", direction: "desc", per_page: 100 });
  // GitHub takes a `head` that it can't read for none at all, and lists every pull request.
  const ours = data.filter((pull) => pull.head.label.toLowerCase() === head.toLowerCase());
  const found = ours.find((pull) => pull.state === "open") ?? ours[0];
  return found === undefined ? null : { number: found.number, url: found.html_url };
}

/**
 * Whether a commit has what the pull request of a branch merged, however it was merged.
 * @returns false where that cannot be told: none was merged, or one of the commits is gone
 */
export async function hasMerged(client: Client, branch: string, commit: string): Promise<boolean> {
  const head = `${client.owner}:${branch}`;
  const { data } = await call(client, "pulls/list", {
    head,
    state: "closed",
    sort: "created",
    direction: "desc",
    per_page: 100,
  });
  const merged = data.find(
    (pull) => pull.head.label.toLowerCase() === head.toLowerCase() && pull.merged_at !== null,
  )?.merge_commit_sha;
  if (typeof merged !== "string") return false;
  const compared = await callOrNull(client, "repos/compare-commits-with-basehead", {
    basehead: `${merged}...${commit}`,
    per_page: 1,
  });
  return compared?.data.status === "ahead" || compared?.data.status === "identical";
}

/** Opens a draft, or takes the open pull request of the branch; never opens anything but a draft. */
export async function createDraftPullRequest(client: Client, draft: PullRequestDraft): Promise<PullRequestResult> {
  const { branch, baseBranch, title, body } = draft;
  const find = () => findPullRequest(client, branch, "open");
  const write = async (): Promise<PullRequest> => {
    const { data } = await call(client, "pulls/create", { head: branch, base: baseBranch, title, body, draft: true });
    return { number: data.number, url: data.html_url };
  };
  try {
    return { kind: "opened", posted: await writeOnce(write, find) };
  } catch (error) {
    if (!isRefusal(error, 422, /a pull request already exists/i)) return refusal(client, draft, error);
    return { kind: "opened", posted: (await find()) ?? unlisted(branch, error), isEarlier: true };
  }
}

/** GitHub's listings may lag behind what it knows. */
function unlisted(branch: string, cause: unknown): never {
  throw new UserError(
    "unavailable",
    `GitHub has a pull request of the branch ${plain(branch, 200)} and does not list it yet`,
    "Run it again.",
    { cause },
  );
}

/** @throws the error, when it is none of these refusals */
function refusal(client: Client, { baseBranch, branch }: PullRequestDraft, error: unknown): PullRequestResult {
  const found = refusals.find(({ status, pattern }) => isRefusal(error, status, pattern));
  if (found === undefined) throw error;
  const { why, reason, openable } = found;
  const compareUrl = `${client.pageUrl}/compare/${encodeRef(baseBranch)}...${encodeRef(branch)}?expand=1`;
  return { kind: "refused", why, reason, compareUrl: openable ? compareUrl : null };
}

const encodeRef = (name: string): string => name.split("/").map(encodeURIComponent).join("/");
