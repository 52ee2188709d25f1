import { join } from "node:path";
import type { NeededToken } from "../contracts/fix-proposal.ts";
import { UserError } from "../errors.ts";
import type { AgentGateway, Clock, HealingStore, IssueDraft, Posted, PullRequestDraft } from "../ports.ts";
import { code } from "../text/markdown.ts";
import {
  branchExists,
  checkBranchName,
  createBranches,
  deleteBranches,
  type NewBranch,
  writeCommit,
} from "./branch.ts";
import type { Clone } from "./clone.ts";
import { checkEdits, checkToken, quoted } from "./edits.ts";
import { md } from "../text/markdown.ts";
import { checkOutFolder, type OutFile, stageFiles } from "./out-folder.ts";
import { repositoryFiles } from "./repository-files.ts";

/** A healing on a laptop: the branch is real, issue, pull request and handoff are files. */
export interface LocalHealing extends HealingStore, AgentGateway {}

export interface LocalHealingOptions {
  readonly clone: Clone;
  /** Where issue.md, pull-request.md and handoff.md go. */
  readonly outFolder: string;
  readonly clock: Clock;
  /** What the user could push with; decides about edits of workflow files. */
  readonly token: NeededToken;
}

/**
 * Does one healing as a whole: the branch and the files appear when the work is done, and not at all when it throws.
 * The working tree, the index and HEAD are never touched.
 * @param work gets the store and the agent's gateway; what it creates has its final name at once, and exists after
 * @returns what the work returns
 * @throws UserError `output-exists`, `branch-exists`, `base-moved`, `not-permitted`, `contract-invalid`; whatever the
 * work throws
 */
export async function withLocalHealing<T>(
  options: LocalHealingOptions,
  work: (healing: LocalHealing) => Promise<T>,
): Promise<T> {
  await checkOutFolder(options.outFolder);
  const files = new Map<OutFile, string>();
  const branches: NewBranch[] = [];
  const result = await work(localHealing(options, files, branches));
  await publish(options, files, branches);
  return result;
}

function localHealing(
  { clone, outFolder, clock, token }: LocalHealingOptions,
  files: Map<OutFile, string>,
  branches: NewBranch[],
): LocalHealing {
  const { git } = clone;
  const put = (name: OutFile, text: string): Posted => {
    if (files.has(name)) throw new Error(`one healing writes ${name} once`);
    files.set(name, text);
    return { number: null, url: join(outFolder, name) };
  };
  return {
    baseBranch: clone.branch ?? "HEAD",
    token: "no token",
    tip: async () => clone.files,
    // A clone knows of no issues: each healing on a laptop is the first.
    items: async () => [],
    closedItems: async () => [],
    hasMerged: async () => false,
    switchedOff: async () => null,
    issueBody: async () => nothingOpen(),
    updateIssue: async () => nothingOpen(),
    closeIssue: async () => nothingOpen(),
    findPullRequest: async () => null,
    // Nothing refuses a pull request here, so no branch is ever in vain.
    withdrawBranch: async () => nothingOpen(),
    branchCommit: async (branch) =>
      (await branchExists(git, branch)) ? git.text(["rev-parse", `refs/heads/${branch}`]) : null,
    createIssue: async (draft) => put("issue.md", renderIssue(draft)),
    createBranch: async (draft) => {
      checkToken(draft.edits, draft.needs, token);
      await checkBranchName(git, draft.branch);
      await checkBase(clone, draft.base);
      checkEdits(draft.edits, await repositoryFiles(git, draft.base).list());
      const commit = await writeCommit(git, draft, clock);
      branches.push({ name: draft.branch, commit });
      return { commit };
    },
    createDraftPullRequest: async (draft) => {
      const made = branches.some((branch) => branch.name === draft.branch) || (await branchExists(git, draft.branch));
      if (!made) throw new Error("a pull request needs its branch first");
      return { kind: "opened", posted: put("pull-request.md", renderPullRequest(draft)) };
    },
    // The page of the pull request names them.
    labelPullRequest: async () => {},
    preflight: async () => ({ kind: "not-ready", reason: md`Nobody is asked from a local clone.` }),
    handOff: async ({ comment }) => {
      put("handoff.md", `${comment}\n`);
      return { agent: { rung: "text", state: "not-asked", proof: null }, notes: [] };
    },
    look: async (_request, asked) => asked,
    assign: async () => nothingOpen(),
  };
}

function nothingOpen(): never {
  throw new Error("a clone has no open issue to change");
}

async function publish(
  { clone, outFolder, clock }: LocalHealingOptions,
  files: ReadonlyMap<OutFile, string>,
  branches: readonly NewBranch[],
): Promise<void> {
  if (files.size === 0 && branches.length === 0) return;
  const staged = await stageFiles(outFolder, files);
  try {
    await createBranches(clone.git, branches, clock);
    try {
      await staged.publish();
    } catch (error) {
      await deleteBranches(clone.git, branches);
      throw error;
    }
  } finally {
    await staged.discard();
  }
}

async function checkBase({ git }: Clone, base: string): Promise<void> {
  const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(base);
  if (isId && (await git.attempt(["cat-file", "-e", `${base}^{commit}`])).kind === "ok") return;
  throw new UserError(
    "base-moved",
    `the clone does not hold the commit ${quoted(base)} that the fix starts from`,
    "Fetch it, or diagnose again on the current commit.",
  );
}

const renderIssue = (draft: IssueDraft): string => page(draft.title, [...labelLine(draft.labels), draft.body]);

function renderPullRequest(draft: PullRequestDraft): string {
  const branches = `Draft pull request: ${code(draft.branch)} into ${code(draft.baseBranch)}`;
  return page(draft.title, [branches, ...labelLine(draft.labels), draft.body]);
}

const labelLine = (labels: readonly string[]): readonly string[] =>
  labels.length === 0 ? [] : [`Labels: ${labels.map((label) => code(label)).join(", ")}`];

const page = (title: string, parts: readonly string[]): string => `${[`# ${title}`, ...parts].join("\n\n")}\n`;
