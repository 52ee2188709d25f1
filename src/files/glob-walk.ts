import { lstat, opendir } from "node:fs/promises";
import { join, matchesGlob, resolve } from "node:path";

/** Folders that no glob looks into: what is in them was not scraped. */
const skipped: ReadonlySet<string> = new Set([".git", "node_modules"]);

const magic = /[*?[\]{}\\]|[!+@]\(/;

/** Alternatives with a `/` in them: which part of the glob stands for which folder is not known then. */
const spansFolders = /[{(][^})]*\//;

/** How many entries of a folder are asked for at once. */
const bufferSize = 256;

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

const isFolder = (path: string): Promise<boolean | null> =>
  lstat(path).then(
    (stats) => stats.isDirectory(),
    () => null,
  );

/** What lies in a folder; nothing where it may not be read, or is none. */
async function* entriesOf(folder: string): AsyncGenerator<Entry> {
  const opened = await opendir(folder, { bufferSize }).catch(() => null);
  if (opened === null) return;
  for await (const entry of opened) yield { name: entry.name, isFolder: entry.isDirectory() };
}

/**
 * The paths that a glob matches, one at a time and in no order: what Node's `glob` keeps of 100,000 files until it is done
 * takes 130 MB. A folder that a link leads to is entered only where the glob names it.
 * @param root an existing folder, where the glob begins
 * @returns absolute paths of whatever is no folder
 */
export async function* walkGlob(root: string, glob: string): AsyncGenerator<string> {
  const parts = glob.split("/").filter((part, index) => (part !== "" && part !== ".") || index === 0);
  const firstMagic = parts.findIndex((part) => magic.test(part));
  const named = firstMagic === -1 ? parts : parts.slice(0, firstMagic);
  if (glob.endsWith("/") || named.some((part) => skipped.has(part))) return;
  const base = resolve(root, named.join("/") || (named.length > 0 ? "/" : "."));
  if (firstMagic === -1) {
    if ((await isFolder(base)) === false) yield base;
    return;
  }
  const open = parts.slice(firstMagic);
  const pattern = open.join("/");
  const deep = spansFolders.test(pattern) ? 0 : open.indexOf("**");
  const leadsOn = (name: string, depth: number): boolean =>
    !skipped.has(name) &&
    ((deep !== -1 && depth >= deep) || (depth < open.length - 1 && matchesGlob(name, open[depth] ?? "")));
  // Each folder with how deep it lies below the base.
  const folders = [{ path: "", depth: 0 }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for await (const { name, isFolder: enters } of entriesOf(join(base, folder.path))) {
      const path = folder.path + name;
      if (!enters) {
        if (!skipped.has(name) && matchesGlob(path, pattern)) yield join(base, path);
      } else if (leadsOn(name, folder.depth)) folders.push({ path: `${path}/`, depth: folder.depth + 1 });
    }
  }
}
