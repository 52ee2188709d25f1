import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import { dependencyOf, type PackageManifest } from "./package-manifest.ts";
import { folderOf } from "./repository-path.ts";

const settings = /(?:^|\/)tsconfig[\w.-]*\.json$/;

/**
 * Why the compiler would not see the package that describes Node.js even if it were installed; null when it would.
 * Global descriptions count only when `types` lists them, or, before TypeScript 6, when there is no such list.
 * Source: typescriptlang.org/tsconfig/#types, and the release notes of TypeScript 6.0.
 */
export async function unseenNodeTypes(manifest: PackageManifest, files: RepositoryFiles): Promise<SafeMarkdown | null> {
  const paths = (await files.list())
    .map(({ path }) => path)
    .filter((path) => settings.test(path) && [manifest.folder, ""].includes(folderOf(path)));
  let listed = false;
  for (const path of paths) {
    const list = /"types"\s*:\s*\[([^\]]*)\]/.exec((await files.read(path))?.text ?? "")?.[1];
    if (list === undefined) continue;
    if (!/"node"/.test(list))
      return md`${code(path)} lists the types that count, and those of Node.js are not among them.`;
    listed = true;
  }
  const major = /\d+/.exec(dependencyOf(manifest, "typescript")?.range ?? "")?.[0];
  return !listed && (major === undefined || Number(major) >= 6)
    ? md`This compiler counts only the types that its settings list, and they list none.`
    : null;
}
