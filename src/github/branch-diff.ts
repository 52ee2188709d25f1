import { z } from "zod";
import type { BranchCommit, BranchDiff } from "../ports.ts";
import { call } from "./call.ts";
import type { Client } from "./client.ts";
import { isCopilot } from "./copilot.ts";
import type { IsOurs } from "./identity.ts";
import type { OperationResponse } from "./operations.ts";

type Commit = OperationResponse<"repos/compare-commits-with-basehead">["data"]["commits"][number];

/** GitHub's answer to a comparison ends there (docs.github.com, "Compare two commits"). */
const mostCommits = 250;
const mostFiles = 300;

/** GitHub gives null or `{}` for an author who has no account. */
const Account = z.object({ login: z.string(), type: z.string() });

interface Workers {
  readonly isOurs: IsOurs;
  /** The agent's `@name`. */
  readonly mention: string;
}

/** Copilot, or the agent of the configuration, whose app writes as `<name>[bot]`. */
function isAgent(login: string, mention: string): boolean {
  const name = mention.replace(/^@/, "").toLowerCase();
  return isCopilot(login) || [name, `${name}[bot]`].includes(login.toLowerCase());
}

/** An account's mail address without a mailbox: `198982749+Copilot@users.noreply.github.com`. */
const loginOfMail = (mail: string | undefined): string | null =>
  /^(?:\d+\+)?([\w[\]-]+)@users\.noreply\.github\.com$/i.exec(mail ?? "")?.[1] ?? null;

/**
 * Whose a commit is. The agent comes first: an app's token takes any app's work for its own. And auto-heal makes a branch
 * with its one commit and never pushes to it again, so whatever else its account has there is another workflow's.
 */
function workerOf(
  account: z.infer<typeof Account> | null,
  login: string | null,
  isFirst: boolean,
  { isOurs, mention }: Workers,
): BranchCommit["by"] {
  if (login !== null && isAgent(login, mention)) return "agent";
  if (!isOurs(account)) return "other";
  return isFirst ? "ours" : "agent";
}

function branchCommit({ sha, author, commit, parents }: Commit, index: number, workers: Workers): BranchCommit {
  const account = Account.safeParse(author).data ?? null;
  const login = account?.login ?? loginOfMail(commit.author?.email);
  return {
    sha,
    by: workerOf(account, login, index === 0, workers),
    author: login ?? commit.author?.name ?? "somebody",
    isMerge: parents.length > 1,
    isVouchedFor: commit.verification?.verified === true,
  };
}

/** What a branch has that its base has not, from one request. */
export async function branchDiff(
  client: Client,
  { base, head }: { readonly base: string; readonly head: string },
  workers: Workers,
): Promise<BranchDiff> {
  const { data } = await call(client, "repos/compare-commits-with-basehead", { basehead: `${base}...${head}` });
  const files = data.files ?? [];
  return {
    mergeBase: data.merge_base_commit.sha,
    commits: data.commits.map((commit, index) => branchCommit(commit, index, workers)),
    paths: [
      ...new Set(
        files.flatMap(({ filename, previous_filename }) =>
          previous_filename === undefined ? [filename] : [previous_filename, filename],
        ),
      ),
    ],
    lines: files.reduce((sum, { changes }) => sum + changes, 0),
    complete: data.total_commits <= Math.min(data.commits.length, mostCommits) && files.length < mostFiles,
  };
}
