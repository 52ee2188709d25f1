import type { Edit } from "../contracts/fix-proposal.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import { fileModeOf, type Found } from "./fixer.ts";
import type { MissingPackage } from "./node-import.ts";
import { rangeOf, typesRangeOf } from "./node-packages.ts";
import { lockedVersions, lockWith, readPackageLock } from "./package-lock.ts";
import { dependencyOf, type DependencySection, type PackageManifest } from "./package-manifest.ts";

async function lockOf({ folder }: PackageManifest, files: RepositoryFiles) {
  const file = await files.read(folder === "" ? "package-lock.json" : `${folder}/package-lock.json`);
  const lock = file === null ? null : readPackageLock(file.text);
  return file === null || lock === null ? null : { ...file, lock };
}

/** The lock file's edit that goes with the manifest's, where it is the only lock file and npm has nothing to decide. */
export async function lockEdit(
  manifest: PackageManifest,
  section: DependencySection,
  locks: readonly string[],
  name: string,
  range: string,
  files: RepositoryFiles,
): Promise<Edit | null> {
  const lock = await lockOf(manifest, files);
  if (lock === null || locks.some((path) => path !== lock.entry.path)) return null;
  const content = lockWith(lock.text, section, name, range);
  const { path, sha } = lock.entry;
  return content === null ? null : { kind: "update", path, content, mode: fileModeOf(lock.entry), baseSha: sha };
}

/** Whether the lock file holds a package, for whichever other one. */
export async function isLocked(manifest: PackageManifest, name: string, files: RepositoryFiles): Promise<boolean> {
  const lock = await lockOf(manifest, files);
  return lock !== null && lockedVersions(lock.lock, name).size > 0;
}

/** The range to ask for: what the repository says of the package, else what is known of it. */
export async function rangeFor(
  { name, library, how }: MissingPackage,
  manifest: PackageManifest,
  manifests: readonly PackageManifest[],
  files: RepositoryFiles,
): Promise<Found<{ readonly range: string; readonly source: SafeMarkdown }>> {
  const stating = manifests.filter((other) => dependencyOf(other, name) !== null);
  const stated = new Set(stating.map((other) => dependencyOf(other, name)?.range ?? ""));
  const [range = "", another] = stated;
  if (another !== undefined) {
    return { reason: md`Other packages of this repository ask for different versions of ${code(name)}.` };
  }
  if (range !== "") {
    return /^[\d^~>=<*x. |-]+$/.test(range)
      ? { value: { range, source: md`as ${code(stating[0]?.entry.path ?? "")} asks for it` } }
      : {
          reason: md`Another package of this repository asks for ${code(name)} by ${code(range)}, which holds only there.`,
        };
  }
  const lock = await lockOf(manifest, files);
  const [version, second] = lock === null ? [] : lockedVersions(lock.lock, name);
  if (version !== undefined && second === undefined && /^\d+\.\d+\.\d+$/.test(version)) {
    return { value: { range: `^${version}`, source: md`as the lock file has it for another package` } };
  }
  const major = library === null ? undefined : /^[\^~]?(\d+)/.exec(dependencyOf(manifest, library)?.range ?? "")?.[1];
  const known = library === null ? rangeOf(name, how) : typesRangeOf(name, major === undefined ? null : Number(major));
  return known === null
    ? { reason: md`${code(name)} is not a package that auto-heal knows. A guess could install a stranger's package.` }
    : { value: { range: known, source: md`a version line that is known to work` } };
}
