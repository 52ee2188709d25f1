import type { TreeEntry } from "../ports.ts";
import { pathFromLog } from "./repository-path.ts";

/** What a path of a log stands for: the tracked files that it may mean, the surest first. */
export interface LogPathMatches {
  /** The file, when there is only one that it can mean. */
  readonly only: TreeEntry | null;
  readonly all: readonly TreeEntry[];
}

/** Where programs and their packages are installed: what lies there is nobody's repository. */
const foreign =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.venv|vendor\/bundle)\/|^\/(?:usr|opt\/hostedtoolcache|lib|bin|proc|sys|nix)\//;

/** Every tail of a path, the longest first. */
const tails = (path: string): string[] => {
  const segments = path.split("/").filter((segment) => segment !== "");
  return segments.map((_, index) => segments.slice(index).join("/"));
};

/**
 * Finds the tracked files that a path in a log may mean. A relative path may start in a folder that a step ran in; an
 * absolute one in whatever folder the repository was checked out to, so its longest tracked tail is the file.
 * @param path as the log has it, `/`-separated
 */
export function filesOfLogPath(path: string, entries: readonly TreeEntry[]): LogPathMatches {
  if (foreign.test(path)) return { only: null, all: [] };
  const found = pathFromLog(path);
  if (found !== null) {
    const exact = entries.filter((entry) => entry.path === found.path);
    const below = found.fromRoot ? [] : entries.filter((entry) => entry.path.endsWith(`/${found.path}`));
    const all = [...exact, ...below];
    return { only: exact[0] ?? (below.length === 1 ? (below[0] ?? null) : null), all };
  }
  if (!path.startsWith("/")) return { only: null, all: [] };
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const entry = tails(path)
    .map((tail) => byPath.get(tail))
    .find((entry) => entry !== undefined);
  return entry === undefined ? { only: null, all: [] } : { only: entry, all: [entry] };
}
