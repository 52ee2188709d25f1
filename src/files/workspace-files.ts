import type { BigIntStats } from "node:fs";
import { glob, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { UserError } from "../errors.ts";
import type { GlobMatches, WorkspaceFile, WorkspaceFiles } from "../ports.ts";
import { type OpenArchive, openDatasetFolder } from "./dataset-folder.ts";
import { fileFault, quotePath } from "./file-fault.ts";
import { laidOut } from "./laid-out.ts";
import { readChunks } from "./read-chunks.ts";
import { readInPlace } from "./read-in-place.ts";
import { readRange } from "./read-range.ts";
import { readTextFile } from "./text-files.ts";
import { isPacked, unpacked } from "./unpacked.ts";

/** What one glob may match; more is a mistake in it. */
const matchLimit = 100_000;

/** Folders that no `**` looks into: what is in them was not scraped. */
const skipped: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** Whatever writes to a file or puts another in its place changes one of these. */
const versionOf = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
  [dev, ino, size, mtimeNs, ctimeNs].join("-");

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

  async function open(path: string): Promise<WorkspaceFile | "folder" | null> {
    try {
      const real = await inside(path);
      if (real === null) return null;
      const stats = await stat(real, { bigint: true });
      if (stats.isDirectory()) return "folder";
      // A pipe or a device would be waited for.
      if (!stats.isFile()) return null;
      const read = isPacked(path) ? readChunks : readInPlace;
      const what = `the output ${quotePath(path)}`;
      const size = Number(stats.size);
      const chunks = () => unpacked(path, read(real, what));
      const range = (start: number, end: number) => readRange(real, start, end, what);
      return {
        path,
        version: versionOf(stats),
        chunks,
        size,
        inParts: (use) => (isPacked(path) ? laidOut(chunks(), what, use) : use({ size, range })),
      };
    } catch (cause) {
      if (fileFault(cause, "read", path) instanceof UserError) return null;
      throw cause;
    }
  }

  async function match(pattern: string): Promise<GlobMatches> {
    const paths = new Set<string>();
    for await (const name of glob(pattern, { cwd: root, exclude: (entry) => skipped.has(entry) })) {
      if (paths.size >= matchLimit) {
        throw new UserError(
          "input-invalid",
          `the glob ${quotePath(pattern)} matches more than ${matchLimit} files`,
          "Make it narrower.",
        );
      }
      paths.add(relative(root, join(root, name)).split(sep).join("/"));
    }
    const files: WorkspaceFile[] = [];
    const refused: string[] = [];
    for (const path of [...paths].sort()) {
      const opened = await open(path);
      if (opened === null) refused.push(path);
      else if (opened !== "folder") files.push(opened);
    }
    return { files, refused };
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
    read: async (path, what) => readTextFile(await reallyInside(path, what), what),
    dataset: async (path) => openDatasetFolder(await reallyInside(path, "the dataset's folder"), openArchive),
  };
}
