import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileMode } from "../contracts/fix-proposal.ts";
import type { ChangedFile } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";

/** The text files of a folder that are compared, by path. */
export type Snapshot = ReadonlyMap<string, { readonly content: string; readonly mode: FileMode }>;

/** A folder has more, or other, files than can be compared. */
export class TooMuchToCompare extends Error {
  override readonly name = "TooMuchToCompare";
  readonly reason: SafeMarkdown;

  constructor(reason: SafeMarkdown) {
    super(reason);
    this.reason = reason;
  }
}

/** Never part of a fix, and often larger than everything else. */
const passedOver: ReadonlySet<string> = new Set([".git", "node_modules"]);
const entryLimit = 200_000;
const maxFileBytes = 4 * 1024 * 1024;

/**
 * Reads files of a folder; links are never followed.
 * @param takes which files are read, by their `/`-separated path in the folder
 * @throws TooMuchToCompare for a file that is too large or not text, and for a folder without end
 */
export async function snapshot(folder: string, takes: (path: string) => boolean): Promise<Snapshot> {
  const found = new Map<string, { readonly content: string; readonly mode: FileMode }>();
  const queue = [""];
  let entries = 0;
  for (let parent = queue.pop(); parent !== undefined; parent = queue.pop()) {
    for (const entry of await readdir(join(folder, parent), { withFileTypes: true })) {
      if (++entries > entryLimit) throw new TooMuchToCompare(md`The command left more files than can be compared.`);
      const path = parent === "" ? entry.name : `${parent}/${entry.name}`;
      if (entry.isDirectory() && !passedOver.has(entry.name)) queue.push(path);
      if (entry.isFile() && takes(path)) found.set(path, await read(folder, path));
    }
  }
  return found;
}

async function read(folder: string, path: string): Promise<{ content: string; mode: FileMode }> {
  const { size, mode } = await lstat(join(folder, path));
  if (size > maxFileBytes) throw new TooMuchToCompare(md`${code(path)} is too large to be compared.`);
  try {
    const content = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      await readFile(join(folder, path)),
    );
    return { content, mode: (mode & 0o100) === 0 ? "100644" : "100755" };
  } catch (error) {
    if (error instanceof TypeError) throw new TooMuchToCompare(md`${code(path)} is not text.`);
    throw error;
  }
}

/** What differs between two snapshots of a folder. */
export function changesSince(before: Snapshot, after: Snapshot): readonly ChangedFile[] {
  const gone = [...before]
    .filter(([path]) => !after.has(path))
    .map(([path, { mode }]) => ({ path, content: null, mode }));
  const changed = [...after].filter(([path, { content, mode }]) => {
    const old = before.get(path);
    return old?.content !== content || old.mode !== mode;
  });
  return [...changed.map(([path, { content, mode }]) => ({ path, content, mode })), ...gone];
}
