import type { BigIntStats } from "node:fs";
import { lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { UserError } from "../errors.ts";
import type { GlobMatches, WorkspaceFile, WorkspaceFiles } from "../ports.ts";
import { type OpenArchive, openDatasetFolder } from "./dataset-folder.ts";
import { fileFault, quotePath } from "./file-fault.ts";
import { walkGlob } from "./glob-walk.ts";
import { laidOut } from "./laid-out.ts";
import { readChunks } from "./read-chunks.ts";
import { readInPlace } from "./read-in-place.ts";
import { readRange } from "./read-range.ts";
import { readTextFile } from "./text-files.ts";
import { isPacked, unpacked } from "./unpacked.ts";

/** What one glob may match; more is a mistake in it. */
const matchLimit = 100_000;

/** Whatever writes to a file or puts another in its place changes one of these. */
const versionOf = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
  [dev, ino, size, mtimeNs, ctimeNs].map((part) => part.toString(36)).join("-");

/** A file with its size in bytes, or what is passed over, or may not be read. */
type Kind = number | "folder" | "refused";

/** The paths below a root that a glob matches, sorted. @throws UserError when there are too many */
async function pathsOf(root: string, glob: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const path of walkGlob(root, glob)) {
    if (paths.length >= matchLimit) {
      throw new UserError(
        "input-invalid",
        `the glob ${quotePath(glob)} matches more than ${matchLimit} files`,
        "Make it narrower.",
      );
    }
    paths.push(relative(root, path).split(sep).join("/"));
  }
  return paths.sort();
}

/**
 * The files of a workspace. Links are followed as long as they end inside of it.
 * @param folder an existing folder
 */
export async function openWorkspace(folder: string, openArchive: OpenArchive): Promise<WorkspaceFiles> {
  const root = await realpath(folder);

  /** Where a path really leads, or null when that is outside. */
  async function inside(path: string): Promise<string | null> {
    const real = await realpath(join(root, path));
    return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep) ? real : null;
  }

  /** What `look` says of a path; null for what is not there, or may not be looked at. */
  async function attempt<Seen>(path: string, look: () => Promise<Seen>): Promise<Seen | null> {
    try {
      return await look();
    } catch (cause) {
      if (fileFault(cause, "read", path) instanceof UserError) return null;
      throw cause;
    }
  }

  /** A path's real one with what is there, or null when that is outside, or no file. */
  async function fileAt(path: string): Promise<{ readonly real: string; readonly stats: BigIntStats } | null> {
    const real = await inside(path);
    if (real === null) return null;
    const stats = await stat(real, { bigint: true });
    // A pipe or a device would be waited for.
    return stats.isFile() ? { real, stats } : null;
  }

  async function open(path: string): Promise<WorkspaceFile | null> {
    const found = await attempt(path, () => fileAt(path));
    if (found === null) return null;
    const { real, stats } = found;
    const read = isPacked(path) ? readChunks : readInPlace;
    const what = `the output ${quotePath(path)}`;
    const size = Number(stats.size);
    const chunks = () => unpacked(path, read(real, what));
    const range = (start: number, end: number) => readRange(real, start, end, what);
    return {
      path,
      version: versionOf(stats),
      chunks,
      inParts: (use) => (isPacked(path) ? laidOut(chunks(), what, use) : use({ size, range })),
    };
  }

  /** @returns a file's size in bytes, or what is there instead */
  async function sizeAt(path: string, real: (folder: string) => Promise<string | null>): Promise<Kind> {
    const folder = await real(dirname(path));
    if (folder === null) return "refused";
    const stats = await lstat(join(folder, basename(path)));
    if (stats.isFile()) return stats.size;
    if (stats.isDirectory()) return "folder";
    if (!stats.isSymbolicLink()) return "refused";
    const target = await inside(path);
    if (target === null) return "refused";
    const linked = await stat(target);
    if (linked.isFile()) return linked.size;
    return linked.isDirectory() ? "folder" : "refused";
  }

  async function match(globs: readonly string[]): Promise<GlobMatches> {
    const paths: string[] = [];
    const sizes: number[] = [];
    const refused: string[] = [];
    const unmatched: string[] = [];
    // Asked once for all files of a folder.
    const folders = new Map<string, Promise<string | null>>();
    const real = (folder: string): Promise<string | null> => {
      const known = folders.get(folder) ?? inside(folder);
      folders.set(folder, known);
      return known;
    };
    for (const glob of globs) {
      const others = paths.length > 0 ? new Set(paths) : null;
      let matches = 0;
      for (const path of await pathsOf(root, glob)) {
        const kind = (await attempt(path, () => sizeAt(path, real))) ?? "refused";
        if (kind === "folder") continue;
        matches += 1;
        if (kind === "refused") refused.push(path);
        else if (others?.has(path) !== true) {
          paths.push(path);
          sizes.push(kind);
        }
      }
      if (matches === 0) unmatched.push(glob);
    }
    return { paths, sizes, refused, unmatched };
  }

  /** @throws UserError */
  async function reallyInside(path: string, what: string): Promise<string> {
    const real = await inside(path).catch((cause: unknown) => {
      throw fileFault(cause, "read", `${what} ${quotePath(path)}`);
    });
    if (real !== null) return real;
    throw new UserError(
      "file-unreadable",
      `${what} ${quotePath(path)} is a link that leads out of the workspace`,
      "Put the file itself there.",
    );
  }

  return {
    match,
    open,
    read: async (path, what) => readTextFile(await reallyInside(path, what), what),
    dataset: async (path) => openDatasetFolder(await reallyInside(path, "the dataset's folder"), openArchive),
  };
}
