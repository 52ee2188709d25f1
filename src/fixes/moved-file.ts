import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import { relativeImport } from "./import-node-program.ts";
import { spellings } from "./node-specifiers.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";

const codeFile = /\.[cm]?[jt]sx?$/;

/**
 * Why a file that was moved would not work at its new place: it still names its old folder, or loads by a relative path
 * what is not beside it any more. Null where nothing of that kind is seen.
 * @param was its old path
 */
export async function brokenByMove(path: string, was: string, files: RepositoryFiles): Promise<SafeMarkdown | null> {
  const text = (await files.read(path))?.text ?? "";
  const entries = await files.list();
  const folder = folderOf(was);
  const isThere = (named: string): boolean =>
    entries.some((entry) => entry.path === named || entry.path.startsWith(`${named}/`));
  const old = folder.replace(/\W/g, String.raw`\$&`);
  const inside = folder === "" ? [] : [...text.matchAll(new RegExp(String.raw`(?<![\w./-])${old}/[\w./-]*\w`, "g"))];
  const stale = inside.map(([named]) => named).find((named) => !isThere(named));
  if (stale !== undefined)
    return md`${code(path)} was moved and still names ${code(stale)}, which is not there any more.`;
  const loads = codeFile.test(path) ? [...text.matchAll(relativeImport)] : [];
  const broken = loads.find(([, , , specifier = ""]) => {
    const wanted = resolveInRepository(folderOf(path), specifier);
    return wanted === null || !entries.some((entry) => spellings(entry.path).includes(wanted));
  });
  return broken === undefined
    ? null
    : md`${code(path)} was moved and still loads ${code(broken[3] ?? "")}, which is not beside it.`;
}
