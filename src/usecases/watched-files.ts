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
  const sizes = new Map<string, number>();
  let all = 0;
  let packed = false;
  let bytes = 0;
  const add = (more: number): void => {
    bytes += more;
    // A file may be looked at twice, its beginning first.
    onRead({ bytes, of: packed ? null : Math.max(all, bytes) });
  };
  const expect = ({ path, size }: WorkspaceFile): void => {
    // A file that is matched again may be another one by then.
    all += size - (sizes.get(path) ?? 0);
    sizes.set(path, size);
    packed ||= isPacked(path);
  };
  const watchedFile = (file: WorkspaceFile): WorkspaceFile => {
    if (formatOf(file.path) !== null || isParquet(file.path)) expect(file);
    return {
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
    };
  };
  const watchedFolder = (folder: DatasetFolder): DatasetFolder => ({
    ...folder,
    open: async (path, member) => {
      const opened = await folder.open(path, member);
      return opened.kind === "bytes" ? { kind: "bytes", chunks: counted(opened.chunks, add) } : opened;
    },
  });
  return {
    ...files,
    match: async (glob) => {
      const matches = await files.match(glob);
      return { ...matches, files: matches.files.map(watchedFile) };
    },
    dataset: async (path) => watchedFolder(await files.dataset(path)),
  };
}
