import { type Client, type ClientOptions, openClient } from "../../../src/github/client.ts";
import { gitHubHealingStore } from "../../../src/github/healing-store.ts";
import type {
  CommitDraft,
  CommitMessage,
  HealingStore,
  IssueDraft,
  PullRequestDraft,
  PullRequestResult,
} from "../../../src/ports.ts";
import { joinMarkdown, marker, md } from "../../../src/text/markdown.ts";
import { type GitHub, type GitHubOptions, startGitHub } from "../harness/github-double/start.ts";
import type { Permissions, TokenDeclaration } from "../harness/github-double/tokens.ts";

/** What the examples give the job. */
export const jobPermissions: Permissions = {
  actions: "read",
  contents: "write",
  issues: "write",
  pull_requests: "write",
};

export function clientOn(
  github: GitHub,
  declaration: Partial<TokenDeclaration> = {},
  options: Partial<ClientOptions> = {},
): Client {
  const token = github.declareToken({
    kind: "github-token",
    login: "github-actions[bot]",
    permissions: jobPermissions,
    ...declaration,
  });
  return clientWith(github, token.value, options);
}

export function clientWith(github: GitHub, token: string, options: Partial<ClientOptions> = {}): Client {
  const [owner = "", repo = ""] = github.repository.split("/");
  return openClient(token, {
    apiUrl: github.apiUrl,
    serverUrl: github.serverUrl,
    owner,
    repo,
    userAgent: "auto-heal/test",
    log: () => {},
    ...options,
  });
}

export const storeOf = (client: Client, workflowClient: Client | null = null): HealingStore =>
  gitHubHealingStore({
    client,
    workflowClient,
    baseBranch: "main",
    label: "auto-heal",
    login: "github-actions[bot]",
  });

/** A GitHub with the job's own token and the store behind it. */
export async function startStore(options: GitHubOptions = {}) {
  const github = await startGitHub(options);
  const client = clientOn(github);
  return { github, client, store: storeOf(client), [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

export const issueDraft = (fingerprint = "f1"): IssueDraft => ({
  title: md`Tests fail`,
  body: joinMarkdown([marker("auto-heal:v1", { fingerprint }), md`Why.`], "\n"),
  labels: ["auto-heal"],
});

export const pullRequestDraft: PullRequestDraft = {
  branch: "autofix/ci/1",
  baseBranch: "main",
  title: md`Fix the tests`,
  body: md`How.`,
  labels: ["auto-heal"],
};

/** Opens the draft and puts its labels on, as a healing does. */
export async function openPullRequest(store: HealingStore): Promise<PullRequestResult> {
  const result = await store.createDraftPullRequest(pullRequestDraft);
  if (result.kind === "opened") await store.labelPullRequest(result.posted, pullRequestDraft.labels);
  return result;
}

/** A commit on the tip of main that gives README.md other words. */
export async function commitDraft(
  store: HealingStore,
  changes: Partial<Pick<CommitDraft, "branch" | "edits">> = {},
  message: CommitMessage = { needs: "github-token", message: md`Fix the tests` },
): Promise<CommitDraft> {
  const files = await store.tip("main");
  const readme = await files.read("README.md");
  const update = {
    kind: "update",
    path: "README.md",
    content: "# Healed\n",
    mode: "100644",
    baseSha: readme?.entry.sha ?? "",
  } as const;
  return {
    branch: "autofix/ci/1",
    base: files.commit,
    edits: [update],
    ...message,
    ...changes,
  };
}

/** The operations that were asked for, in order. */
export const asked = (github: GitHub): readonly (string | null)[] => github.calls.map(({ operation }) => operation);
