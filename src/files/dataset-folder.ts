import { open, opendir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { UserError } from "../errors.ts";
import type { DatasetBytes, DatasetFile, DatasetFolder } from "../ports.ts";
import { compressionOf, decompressed } from "./decompress.ts";
import { fileFault, quotePath } from "./file-fault.ts";
import { readChunks } from "./read-chunks.ts";
import { readInPlace } from "./read-in-place.ts";

/** Opens a zip archive: the archive adapter's part. */
export type OpenArchive = (path: string) => Promise<readonly ArchivedFile[]>;

export interface ArchivedFile {
  /** A folder's name ends in `/`. */
  readonly name: string;
  chunks(): AsyncIterable<Uint8Array>;
}

/** A dataset has at most as many files as the Hub takes, several times over. */
const fileLimit = 1_000_000;

/** Never part of a dataset, and large. */
const skippedFolders = new Set([".git"]);

async function filesBelow(root: string): Promise<DatasetFile[]> {
  const files: DatasetFile[] = [];
  const top = await realpath(root);
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for await (const entry of await opendir(join(root, folder))) {
      // One string of its own, where `+` would keep both halves as well: there may be very many.
      const path = [folder, entry.name].join("");
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) folders.push(`${path}/`);
      } else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(top, join(root, path))))) {
        files.push({ path, size: (await stat(join(root, path))).size });
      }
      if (files.length > fileLimit) {
        throw new UserError(
          "input-invalid",
          `the folder ${quotePath(root)} holds more than ${fileLimit} files`,
          "Pass a dataset's folder.",
        );
      }
    }
  }
  return files;
}

/** A link to a file inside the folder counts as one; what lies outside is not read. */
async function leadsToFile(top: string, path: string): Promise<boolean> {
  try {
    const target = await realpath(path);
    return target.startsWith(top + sep) && (await stat(target)).isFile();
  } catch {
    return false;
  }
}

/**
 * Opens a folder as a dataset. Nothing is read but names and sizes until it is asked for.
 * @throws UserError when it is no folder, or cannot be read
 */
export async function openDatasetFolder(root: string, openArchive: OpenArchive): Promise<DatasetFolder> {
  const what = (path: string): string => quotePath(join(root, path));
  const attempt = async <Value>(path: string, read: () => Promise<Value>): Promise<Value> => {
    try {
      return await read();
    } catch (cause) {
      throw fileFault(cause, "read", what(path));
    }
  };
  const files = await attempt("", () => filesBelow(root));
  const archives = new Map<string, Promise<readonly ArchivedFile[]>>();
  const archive = (path: string): Promise<readonly ArchivedFile[]> => {
    const opened = archives.get(path) ?? attempt(path, () => openArchive(join(root, path)));
    archives.set(path, opened);
    return opened;
  };
  return {
    name: basename(resolve(root)),
    files,
    async members(path) {
      const head = await readRange(join(root, path), 0, 4);
      if (!["PK\u0003\u0004", "PK\u0005\u0006"].includes(Buffer.from(head).toString("latin1"))) return null;
      return (await archive(path)).map(({ name }) => name).filter((name) => !name.endsWith("/"));
    },
    async open(path, member): Promise<DatasetBytes> {
      if (member === undefined) {
        const head = await attempt(path, () => readRange(join(root, path), 0, 8));
        const compression = compressionOf(path, head);
        const read = compression === "none" ? readInPlace : readChunks;
        return decompressed(compression, read(join(root, path), what(path)));
      }
      const entry = (await archive(path)).find(({ name }) => name === member);
      if (entry === undefined) throw new Error(`no member ${member}`);
      return { kind: "bytes", chunks: entry.chunks() };
    },
    range: (path, start, end) => attempt(path, () => readRange(join(root, path), start, end)),
  };
}

async function readRange(path: string, start: number, end: number): Promise<Uint8Array> {
  await using file = await open(path);
  const buffer = Buffer.alloc(Math.max(0, end - start));
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, start + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}
