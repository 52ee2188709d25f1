import type { GuardVerdict } from "../contracts/fix-proposal.ts";
import { type ChangedVersions, type FileVersion, judgeChange, refusedUnread } from "../healing/follow/agent-change.ts";
import { branchWork } from "../healing/follow/authors.ts";
import type { HealingMarker } from "../healing/marker.ts";
import type { BranchDiff, OpenPullRequest, RepositoryFiles, TreeEntry } from "../ports.ts";
import type { Watched } from "./watched-healing.ts";

async function versionOf(
  path: string,
  entries: ReadonlyMap<string, TreeEntry>,
  files: RepositoryFiles,
): Promise<FileVersion> {
  if (!entries.has(path)) return { kind: "absent" };
  const read = await files.read(path);
  if (read === null || (read.entry.mode !== "100644" && read.entry.mode !== "100755")) return { kind: "unreadable" };
  return { kind: "text", text: read.text, mode: read.entry.mode, sha: read.entry.sha };
}

const listed = async (files: RepositoryFiles): Promise<ReadonlyMap<string, TreeEntry>> =>
  new Map((await files.list()).map((entry) => [entry.path, entry]));

/**
 * From where on a branch's changes are judged: our own commit, whose change the guard judged before, or else what the base
 * has. Only a signature of the code host tells our commit from one that somebody wrote under our name; and since a merge
 * the base's own changes lie in between.
 */
function judgedFrom({ mergeBase, commits }: BranchDiff, { decision }: HealingMarker): string {
  const { ours } = branchWork(commits);
  const isOurFix = decision === "auto-fix" && ours?.isVouchedFor === true && !commits.some(({ isMerge }) => isMerge);
  return isOurFix ? ours.sha : mergeBase;
}

/** Lets the guard judge what others made of the branch. */
export async function guardBranch(watched: Watched, open: OpenPullRequest): Promise<GuardVerdict> {
  const { settings, ports } = watched.sweep;
  const { limits, protectedPaths } = settings.config;
  const diff = await watched.diff(open);
  const { agent, person } = branchWork(diff.commits);
  if (agent === null && person === null) return { kind: "passed" };
  const unread = refusedUnread(diff, limits);
  if (unread !== null) return { kind: "refused", refusals: unread };
  const before = ports.source.filesAt(judgedFrom(diff, watched.healing.marker));
  const after = ports.source.filesAt(open.headSha);
  const [entriesBefore, entriesAfter] = [await listed(before), await listed(after)];
  const changed: ChangedVersions[] = [];
  for (const path of diff.paths) {
    const [one, other] = [entriesBefore.get(path), entriesAfter.get(path)];
    if (one?.sha === other?.sha && one?.mode === other?.mode) continue;
    changed.push({
      path,
      before: await versionOf(path, entriesBefore, before),
      after: await versionOf(path, entriesAfter, after),
    });
  }
  return judgeChange(changed, limits, protectedPaths);
}
