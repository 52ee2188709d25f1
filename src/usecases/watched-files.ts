import type { DatasetFolder, WorkspaceFile, WorkspaceFiles } from "../ports.ts";
import { formatOf } from "../scrapers/records/formats.ts";
import { isParquet } from "../scrapers/records/parquet.ts";

/** How much of a scraper's output has been read, in bytes. */
export interface Reading {
  readonly bytes: number;
  /** All that there is; null where a file is packed, and nobody knows what is in it. */
  readonly of: number | null;
}

const isPacked = (path: string): boolean => /\.(?:gz|zst)$/i.test(path);

async function* counted<Chunk>(chunks: AsyncIterable<Chunk>, onBytes: (bytes: number) => void): AsyncGenerator<Chunk> {
  for await (const chunk of chunks) {
    yield chunk;
    if (chunk instanceof Uint8Array) onBytes(chunk.length);
  }
}

/** The same files, of whose reading somebody hears. @param onRead is called for every chunk */
export function watchedFiles(files: WorkspaceFiles, onRead: (reading: Reading) => void): WorkspaceFiles {
  let all = 0;
  let packed = false;
  let bytes = 0;
  const add = (more: number): void => {
    bytes += more;
    // A file may be looked at twice, its beginning first.
    onRead({ bytes, of: packed ? null : Math.max(all, bytes) });
  };
  const watchedFile = (file: WorkspaceFile): WorkspaceFile => ({
    ...file,
    chunks: () => counted(file.chunks(), add),
    inParts: (use) =>
      file.inParts((parts) =>
        use({
          size: parts.size,
          range: async (start, end) => {
            const part = await parts.range(start, end);
            add(part.length);
            return part;
          },
        }),
      ),
  });
  const watchedFolder = (folder: DatasetFolder): DatasetFolder => ({
    ...folder,
    open: async (path, member) => {
      const opened = await folder.open(path, member);
      return opened.kind === "bytes" ? { kind: "bytes", chunks: counted(opened.chunks, add) } : opened;
    },
  });
  return {
    ...files,
    match: async (globs) => {
      const matches = await files.match(globs);
      const read = matches.paths.map((path) => isParquet(path) || formatOf(path) !== null);
      // What was matched before may be other files by now.
      all = matches.sizes.reduce((sum, size, index) => (read[index] === true ? sum + size : sum), 0);
      packed = matches.paths.some((path, index) => read[index] === true && isPacked(path));
      return matches;
    },
    open: async (path) => {
      const file = await files.open(path);
      return file === null ? null : watchedFile(file);
    },
    dataset: async (path) => watchedFolder(await files.dataset(path)),
  };
}
