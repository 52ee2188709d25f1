import { UserError } from "../errors.ts";
import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { call } from "./call.ts";
import type { Client } from "./client.ts";

/** Larger files are not read: nothing that a fixer edits comes near it. */
export const maxFileBytes = 1024 * 1024;
/** For a listing that GitHub cuts off (at 100,000 entries or 7 MB), folder by folder. */
const mostTreeRequests = 100;

interface SizedEntry extends TreeEntry {
  readonly size: number;
}

const modes: ReadonlySet<string> = new Set<TreeEntry["mode"]>(["100644", "100755", "120000", "160000"]);
const isMode = (mode: string | undefined): mode is TreeEntry["mode"] => mode !== undefined && modes.has(mode);
const isFile = (entry: TreeEntry): boolean => entry.mode === "100644" || entry.mode === "100755";

/**
 * The files of a repository at one commit, listed once and read one by one, each once.
 * @param tree of the commit, where it is known; GitHub takes the commit as well
 * @returns `read` gives null for what is missing, a link, a submodule, over 1 MiB, or not UTF-8 text
 */
export function repositoryFiles(client: Client, commit: string, tree = commit): RepositoryFiles {
  let listing: Promise<ReadonlyMap<string, SizedEntry>> | undefined;
  const entries = () => (listing ??= listTree(client, tree));
  const texts = new Map<string, Promise<string | null>>();
  const textOf = async (sha: string) =>
    decodeText((await call(client, "git/get-blob", { file_sha: sha })).data.content);
  return {
    commit,
    list: async () => [...(await entries()).values()].map(withoutSize),
    read: async (path) => {
      const entry = (await entries()).get(path);
      if (entry === undefined || !isFile(entry) || entry.size > maxFileBytes) return null;
      const reading = texts.get(entry.sha) ?? textOf(entry.sha);
      texts.set(entry.sha, reading);
      const text = await reading;
      return text === null ? null : { text, entry: withoutSize(entry) };
    },
  };
}

/** Opens the files of a commit. @param tree of the commit, where it is known */
export type OpenCommit = (commit: string, tree?: string) => RepositoryFiles;

/** Opens each commit once: what was listed and read of it is shared by all who look at it. */
export function commitsOf(client: Client): OpenCommit {
  const opened = new Map<string, RepositoryFiles>();
  return (commit, tree) => {
    const files = opened.get(commit) ?? repositoryFiles(client, commit, tree);
    opened.set(commit, files);
    return files;
  };
}

const withoutSize = ({ path, mode, sha }: SizedEntry): TreeEntry => ({ path, mode, sha });

/**
 * @param content base64, with line breaks
 * @returns null for what is no text
 */
export function decodeText(content: string): string | null {
  const bytes = Buffer.from(content, "base64");
  if (bytes.byteLength > maxFileBytes || bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function listTree(client: Client, root: string): Promise<ReadonlyMap<string, SizedEntry>> {
  const entries = new Map<string, SizedEntry>();
  let requests = 0;
  const list = async (sha: string, recursive: boolean) => {
    requests += 1;
    if (requests > mostTreeRequests) {
      throw new UserError(
        "repository-too-large",
        "the repository holds more files than GitHub lists",
        "Fix this failure by hand: auto-heal proposes edits only where it can see every file.",
      );
    }
    return (await call(client, "git/get-tree", { tree_sha: sha, ...(recursive ? { recursive: "1" } : {}) })).data;
  };
  const add = async (sha: string, prefix: string): Promise<void> => {
    const whole = await list(sha, true);
    const { tree } = whole.truncated ? await list(sha, false) : whole;
    for (const { path, mode, type, sha: id, size = 0 } of tree) {
      if (isMode(mode)) entries.set(prefix + path, { path: prefix + path, mode, sha: id, size });
      if (type === "tree" && whole.truncated) await add(id, `${prefix}${path}/`);
    }
  };
  await add(root, "");
  return entries;
}
