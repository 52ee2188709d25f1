import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import type { Git } from "./git.ts";

/** Larger files are not read: nothing that a fixer edits comes near it. */
export const maxFileBytes = 1024 * 1024;

const modes: ReadonlySet<string> = new Set<TreeEntry["mode"]>(["100644", "100755", "120000", "160000"]);
const isMode = (mode: string): mode is TreeEntry["mode"] => modes.has(mode);
const isFile = (entry: TreeEntry): boolean => entry.mode === "100644" || entry.mode === "100755";

/**
 * The files of a local repository at one commit, read from its objects; the working tree is never looked at.
 * @param commit 40 hex digits of a commit that the repository holds
 * @returns `read` gives null for what is missing, a link, a submodule, over 1 MiB, or not UTF-8 text
 */
export function repositoryFiles(git: Git, commit: string): RepositoryFiles {
  let listing: Promise<ReadonlyMap<string, TreeEntry>> | undefined;
  const entries = (): Promise<ReadonlyMap<string, TreeEntry>> => (listing ??= listTree(git, commit));
  return {
    commit,
    list: async () => [...(await entries()).values()],
    read: async (path) => {
      const entry = (await entries()).get(path);
      if (entry === undefined || !isFile(entry)) return null;
      const text = await readText(git, entry.sha);
      return text === null ? null : { text, entry };
    },
  };
}

/** `ls-tree -z` prints `<mode> <type> <object>\t<path>\0`, paths as they are (git-ls-tree, "OUTPUT FORMAT"). */
async function listTree(git: Git, commit: string): Promise<ReadonlyMap<string, TreeEntry>> {
  const listing = await git.text(["ls-tree", "-r", "-z", "--full-tree", commit]);
  return new Map(
    listing.split("\0").flatMap((line) => {
      const tab = line.indexOf("\t");
      const [mode = "", , sha = ""] = line.slice(0, tab).split(" ");
      const path = line.slice(tab + 1);
      // A name that is not UTF-8 could not be written back, so it can't be edited: it is not listed.
      return tab > 0 && isMode(mode) && !path.includes("\uFFFD") ? [[path, { path, mode, sha }] as const] : [];
    }),
  );
}

async function readText(git: Git, sha: string): Promise<string | null> {
  const result = await git.attempt(["cat-file", "blob", sha], { maxOutputBytes: maxFileBytes });
  // A partial or damaged clone lacks objects that its trees name.
  if (result.kind === "failed" || result.droppedBytes > 0 || result.stdout.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(result.stdout);
  } catch {
    return null;
  }
}
