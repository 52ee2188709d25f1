import type { HealingStore } from "../ports.ts";
import { branchCommit, branchTip, createBranch, type Snapshot, snapshotOf, withdrawBranch } from "./branches.ts";
import { call } from "./call.ts";
import type { Client } from "./client.ts";
import { identify, type IsOurs } from "./identity.ts";
import { closeIssue, findOffSwitch, issueBody, listItems, openIssue, updateIssue } from "./issues.ts";
import { addLabels } from "./labels.ts";
import { commitsOf, type OpenCommit } from "./repository-files.ts";
import { createDraftPullRequest, findPullRequest, hasMerged } from "./pull-requests.ts";
import { tokenInWords } from "./tokens.ts";

export interface HealingStoreOptions {
  readonly client: Client;
  /** Of a token that may change workflow files; null when there is none. */
  readonly workflowClient: Client | null;
  /** The branch that is healed. */
  readonly baseBranch: string;
  /** The label that every issue and pull request of ours carries. */
  readonly label: string;
  /** The account of the client's token where it is known: `github-actions[bot]` for the job's own token. */
  readonly login: string | null;
  /** Shared with whoever reads the same repository; its own unless given. */
  readonly openCommit?: OpenCommit;
}

/** The repository's default branch, for callers whom no event tells. */
export async function fetchDefaultBranch(client: Client): Promise<string> {
  return (await call(client, "repos/get", {})).data.default_branch;
}

/**
 * Healings as issues, branches and draft pull requests of one repository.
 * Every method throws UserErrors for what the user, the settings or GitHub cause, see faults.ts.
 */
export function gitHubHealingStore(options: HealingStoreOptions): HealingStore {
  const { client, workflowClient, baseBranch, label, login, openCommit = commitsOf(client) } = options;
  const snapshots = new Map<string, Snapshot>();
  let identity: Promise<IsOurs> | undefined;
  const isOurs = () => (identity ??= identify(client, login));
  return {
    baseBranch,
    tip: async (branch) => {
      const snapshot = await branchTip(client, branch, openCommit);
      snapshots.set(snapshot.files.commit, snapshot);
      return snapshot.files;
    },
    token: tokenInWords(client.tokenKind, login !== null),
    ...listItems(client, label, isOurs),
    switchedOff: () => findOffSwitch(client),
    createIssue: async (draft) => openIssue(client, draft, await isOurs()),
    issueBody: (number) => issueBody(client, number),
    updateIssue: (number, change) => updateIssue(client, number, change),
    closeIssue: async (number, why) => closeIssue(client, number, why, await isOurs()),
    branchCommit: (branch) => branchCommit(client, branch),
    createBranch: async (draft) =>
      createBranch(draft, snapshots.get(draft.base) ?? (await snapshotOf(client, draft.base, openCommit)), {
        client,
        workflowClient,
      }),
    withdrawBranch: (branch) => withdrawBranch(client, branch, baseBranch),
    findPullRequest: (branch) => findPullRequest(client, branch),
    hasMerged: (branch, commit) => hasMerged(client, branch, commit),
    createDraftPullRequest: (draft) => createDraftPullRequest(client, draft),
    labelPullRequest: async ({ number }, labels) => {
      if (number !== null) await addLabels(client, number, labels);
    },
  };
}
