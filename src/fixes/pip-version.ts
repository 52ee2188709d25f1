import type { Failure } from "../contracts/failure-report.ts";
import type { Edit } from "../contracts/fix-proposal.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { linesAbove } from "./evidence.ts";
import { type FailureOrigin, fileModeOf, type Found } from "./fixer.ts";
import { failingJobs } from "./job-commands.ts";
import { compareReleases, nearestRelease, releaseNumbers } from "./nearest-version.ts";
import { pipJobs } from "./pip-installs.ts";
import { repinned } from "./pip-pins.ts";
import { parseRequirements } from "./requirements-file.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";
import type { VersionChange } from "./version-change.ts";

/**
 * `name[extras]==1.2.3`, as pip prints a requirement, or `~=1.2.3`, which asks for that release or a later one of its
 * line. Other operators do not say which version was meant.
 */
const pin = /^(?<name>[A-Za-z0-9][\w.-]*)(?:\[[\w.,-]*\])?(?<operator>===?|~=)(?<version>[\w.+!-]+);?$/;

/**
 * The versions that pip lists, oldest first; without the last one of a list that was cut, which may be cut itself.
 * Above those that need another Python it says so on a line of its own.
 */
function offeredVersions(failure: Failure, wanted: string): Found<readonly string[]> {
  const listed = failure.captures["versions"] ?? "";
  if (listed === "" || listed === "none")
    return { reason: md`pip found no version at all, so the name or the index is at fault.` };
  const versions = listed.split(",").map((version) => version.trim());
  const isCut = listed.endsWith("…");
  if (isCut) versions.pop();
  const target = releaseNumbers(wanted);
  const newest = releaseNumbers(versions.at(-1) ?? "");
  if (isCut && (target === null || newest === null || compareReleases(newest, target) < 0)) {
    return { reason: md`pip lists more versions than the report keeps.` };
  }
  const otherPython = linesAbove(failure).find((line) => line.includes("require a different python version"));
  if (otherPython?.includes(` ${wanted} Requires-Python`) === true || otherPython?.endsWith("…") === true) {
    return { reason: md`There is such a version for another version of Python, so the toolchain may be at fault.` };
  }
  return { value: versions };
}

/** The files that a job installs, with those that they include, as far as they are there. */
async function withIncludes(paths: readonly string[], files: RepositoryFiles): Promise<readonly string[]> {
  const seen = new Set<string>();
  const queue = [...paths];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const file = seen.has(next) ? null : await files.read(next);
    if (file === null) continue;
    seen.add(next);
    for (const included of parseRequirements(file.text).includes) {
      const path = resolveInRepository(folderOf(next), included);
      if (path !== null) queue.push(path);
    }
  }
  return [...seen];
}

/** Where else than in requirements files a job may ask for a version: what its project declares, and what it runs. */
const otherPlaces =
  /(?:^|\/)(?:pyproject\.toml|setup\.(?:cfg|py)|tox\.ini|noxfile\.py|(?:GNUm|m|M)akefile|Dockerfile|environment\.ya?ml)$|\.(?:sh|bash)$/;

/** The files that may ask for the version where no requirements file does: what projects declare, and what jobs run. */
async function otherFiles(files: RepositoryFiles, { workflowPath }: FailureOrigin): Promise<readonly string[]> {
  const others = (await files.list()).map(({ path }) => path).filter((path) => otherPlaces.test(path));
  return [...(workflowPath === null ? [] : [workflowPath]), ...others].slice(0, placeLimit);
}
/** How many files are looked through. */
const placeLimit = 40;

/** The release to ask for, wherever the failing job, or what it installs, asks for the one that there is not. */
export async function pipVersion(
  failure: Failure,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<Found<VersionChange>> {
  const requirement = failure.captures["requirement"] ?? "";
  const { name, operator, version: wanted } = pin.exec(requirement)?.groups ?? {};
  if (name === undefined || operator === undefined || wanted === undefined) {
    return { reason: md`${code(requirement)} does not ask for one version, so it cannot be told which one was meant.` };
  }
  const offered = offeredVersions(failure, wanted);
  if ("reason" in offered) return offered;
  const chosen = nearestRelease(wanted, offered.value);
  if (chosen === null)
    return { reason: md`No version that pip lists is near enough to ${code(wanted)} to be compatible.` };
  const { jobs } = failingJobs(await pipJobs(files, origin.workflowPath), failure, origin);
  const installed = await withIncludes([...new Set(jobs.flatMap(({ requirements }) => requirements))], files);
  const repin = (text: string): string | null => repinned(text, name, operator, wanted, chosen);
  const inRequirements = await editsOf(installed, repin, files);
  if ("reason" in inRequirements) return inRequirements;
  const elsewhere =
    inRequirements.value.length > 0 ? inRequirements : await editsOf(await otherFiles(files, origin), repin, files);
  if ("reason" in elsewhere) return elsewhere;
  return elsewhere.value.length === 0
    ? { reason: md`Nothing that the job installs or runs pins ${code(requirement)}. Another package may ask for it.` }
    : { value: { name, wanted, chosen, edits: elsewhere.value, risks: [] } };
}

async function editsOf(
  paths: readonly string[],
  repin: (text: string) => string | null,
  files: RepositoryFiles,
): Promise<Found<readonly Edit[]>> {
  const edits: Edit[] = [];
  for (const path of paths) {
    const file = await files.read(path);
    const content = file === null ? null : repin(file.text);
    if (file === null || content === null) continue;
    if (/\.(?:txt|in)$/.test(path) && parseRequirements(file.text).generated)
      return { reason: md`${code(path)} is written by a tool. Change its source and compile it again.` };
    edits.push({ kind: "update", path, content, mode: fileModeOf(file.entry), baseSha: file.entry.sha });
  }
  return { value: edits };
}
