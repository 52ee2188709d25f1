import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, joinMarkdown, md } from "../text/markdown.ts";
import type { Completion, FailureOrigin, Found } from "./fixer.ts";
import { failingJobs, jobCommands } from "./job-commands.ts";
import { installsPackage, lockFilesIn, nodeInstalls } from "./node-installs.ts";
import type { DependencySection, PackageManifest } from "./package-manifest.ts";

/** How the failing job would take an edit of a package.json. */
export interface NodeInstallation {
  /** The lock files that would no longer match and make the installation fail. */
  readonly locks: readonly string[];
  /** The lock files that the installation brings up to date, for its own run only. */
  readonly staleLocks: readonly string[];
}

/**
 * Finds out how the failing job installs what a manifest asks for.
 * @param section that is edited
 * @returns why an edit would heal nothing, where the job does not install that
 */
export async function nodeInstallation(
  manifest: PackageManifest,
  section: DependencySection,
  manifests: readonly PackageManifest[],
  failure: Failure,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<Found<NodeInstallation>> {
  const { scope, jobs } = failingJobs(await jobCommands(files, origin.workflowPath), failure, origin);
  const tracked = new Set((await files.list()).map(({ path }) => path));
  const path = code(manifest.entry.path);
  const commands = jobs.flatMap((job) => job.commands);
  const installs = (await nodeInstalls(commands, files)).filter((install) =>
    installsPackage(install, manifest, manifests, tracked),
  );
  if (installs.length === 0) {
    const nobody = scope === "job" ? md`The failing job does not install` : md`No job that may have failed installs`;
    return { reason: md`${nobody} what ${path} asks for, so an edit there would heal nothing.` };
  }
  if (section === "devDependencies" && installs.some(({ production }) => production)) {
    return { reason: md`The job installs without development dependencies, so an edit there would heal nothing.` };
  }
  const locksOf = async (kind: "fails" | "updates"): Promise<readonly string[]> => {
    const folders = new Set(installs.filter(({ onStaleLock }) => onStaleLock === kind).map(({ folder }) => folder));
    return (await Promise.all([...folders].map((folder) => lockFilesIn(folder, files)))).flat();
  };
  return { value: { locks: await locksOf("fails"), staleLocks: await locksOf("updates") } };
}

/** What a fix of a manifest still needs, where the job installs exactly what a lock file holds. */
export function lockCompletion(
  { locks }: NodeInstallation,
  manifest: PackageManifest,
): { readonly completion?: Completion } {
  if (locks.length === 0) return {};
  const names = joinMarkdown(
    locks.map((lock) => code(lock)),
    ", ",
  );
  const reason = md`The job installs exactly what ${names} holds, so ${code(manifest.entry.path)} alone would break it, and no command under ${code("fixes.commands")} brings the lock file up to date.`;
  return { completion: { fixType: "lock-file", reason } };
}
