import type { GuardVerdict } from "../contracts/fix-proposal.ts";
import { type ChangedVersions, type FileVersion, judgeChange, refusedUnread } from "../healing/follow/agent-change.ts";
import { branchWork } from "../healing/follow/authors.ts";
import type { OpenPullRequest, RepositoryFiles, TreeEntry } from "../ports.ts";
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
 * Lets the guard judge what an agent made of the branch: all that differs from our own commit, or from the base where
 * there is none of ours. What we pushed ourselves the guard has judged before.
 */
export async function guardBranch(watched: Watched, open: OpenPullRequest): Promise<GuardVerdict> {
  const { settings, ports } = watched.sweep;
  const { limits, protectedPaths } = settings.config;
  const diff = await watched.diff(open);
  const { ours, agent, person } = branchWork(diff.commits);
  if (agent === null && person === null) return { kind: "passed" };
  const unread = refusedUnread(diff, limits);
  if (unread !== null) return { kind: "refused", refusals: unread };
  const before = ports.source.filesAt(ours?.sha ?? diff.mergeBase);
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
