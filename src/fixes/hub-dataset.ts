import type { DatasetResult } from "../hub/check-dataset.ts";
import { cardName, standaloneName } from "../hub/card/card.ts";
import { hasDataExtension } from "../hub/layout/resolve.ts";
import { legacyInfosName } from "../hub/card/legacy-infos.ts";
import type { DatasetFolder, RepositoryFiles, TreeEntry } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import type { Found } from "./fixer.ts";

/** What a fixer reads to prove an edit; larger datasets are for people. */
const fileLimit = 200;
const byteLimit = 8 * 1024 ** 2;

/** The files of a dataset's folder by their paths in it; null for one whose content is not known. */
export type DatasetFiles = ReadonlyMap<string, Uint8Array | null>;

/** A dataset as the repository holds it. */
export interface RepositoryDataset {
  /** Of the repository; "" for its root. */
  readonly folder: string;
  readonly files: DatasetFiles;
  /** By paths in the folder, for those that were read. */
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly entry: TreeEntry }>;
}

/** The content of a file that is not text is asked for: nothing can be proven. */
class NotText extends Error {
  override readonly name = "NotText";
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

const cards = new Set<string>([cardName, standaloneName, legacyInfosName]);

const isRead = (path: string): boolean => cards.has(path) || hasDataExtension(path.toLowerCase());

/**
 * Reads the text files below a folder of the repository that HuggingFace would look into.
 * @param folder with slashes; "" for the root
 */
export async function repositoryDataset(folder: string, files: RepositoryFiles): Promise<Found<RepositoryDataset>> {
  const below = folder === "" ? "" : `${folder}/`;
  const entries = (await files.list()).filter(({ path, mode }) => path.startsWith(below) && mode.startsWith("100"));
  const names = entries.map(({ path }) => path.slice(below.length));
  const wanted = names.filter(isRead);
  if (wanted.length === 0)
    return {
      reason: md`The repository holds no data below ${code(folder === "" ? "." : folder)}: no edit of it could be proven.`,
    };
  if (wanted.length > fileLimit)
    return { reason: md`There are ${wanted.length} data files, and an edit is proven over at most ${fileLimit}.` };
  const texts = new Map<string, { readonly text: string; readonly entry: TreeEntry }>();
  const contents = new Map<string, Uint8Array | null>(names.map((name) => [name, null]));
  let bytes = 0;
  for (const name of wanted) {
    const file = await files.read(below + name);
    if (file === null) continue;
    const content = Buffer.from(file.text);
    bytes += content.length;
    if (bytes > byteLimit)
      return { reason: md`The data is larger than ${byteLimit / 1024 ** 2} MiB, over which no edit is proven.` };
    texts.set(name, file);
    contents.set(name, content);
  }
  return { value: { folder, files: contents, texts } };
}

/** The folder as the port wants it; a file whose content is not known throws when it is asked for. */
function folderOf(name: string, files: DatasetFiles): DatasetFolder {
  const content = (path: string): Uint8Array => {
    const bytes = files.get(path) ?? null;
    if (bytes === null) throw new NotText(path);
    return bytes;
  };
  // oxlint-disable-next-line typescript/require-await -- the port is asynchronous
  async function* whole(path: string): AsyncGenerator<Uint8Array> {
    yield content(path);
  }
  return {
    name,
    files: [...files].map(([path, bytes]) => ({ path, size: bytes?.length ?? 0 })),
    open: (path) => Promise.resolve({ kind: "bytes", chunks: whole(path) }),
    // What is text is no archive.
    // oxlint-disable-next-line typescript/promise-function-async -- it throws as the others do
    members: async (path) => (content(path), null),
    // oxlint-disable-next-line typescript/promise-function-async -- it throws as the others do
    range: async (path, start, end) => content(path).subarray(start, end),
  };
}

/** What HuggingFace makes of such files, or why that cannot be told. */
export async function checkedFiles(folder: string, files: DatasetFiles): Promise<Found<DatasetResult>> {
  try {
    // Loaded when it is needed: few failures are about datasets, and it brings its readers along.
    const { checkDataset } = await import("../hub/check-dataset.ts");
    return { value: await checkDataset(folderOf(folder.slice(folder.lastIndexOf("/") + 1), files)) };
  } catch (thrown) {
    if (!(thrown instanceof NotText)) throw thrown;
    return { reason: notText(thrown.path) };
  }
}

const notText = (path: string): SafeMarkdown =>
  md`${code(path)} is not text, or not in the repository as such, so that no edit can be proven.`;
