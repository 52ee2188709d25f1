import type { Failure } from "../contracts/failure-report.ts";
import type { Edit } from "../contracts/fix-proposal.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { linesAbove } from "./evidence.ts";
import { type FailureOrigin, fileModeOf, type Found } from "./fixer.ts";
import { failingJobs } from "./job-commands.ts";
import { splitLines } from "./line-diff.ts";
import { compareReleases, nearestRelease, releaseNumbers } from "./nearest-version.ts";
import { pipJobs } from "./pip-installs.ts";
import { normaliseName, parseRequirements } from "./requirements-file.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";
import type { VersionChange } from "./version-change.ts";

/** `name[extras]==1.2.3`, as pip prints a requirement. Other operators ask for more than one version. */
const pin = /^(?<name>[A-Za-z0-9][\w.-]*)(?:\[[\w.,-]*\])?===?(?<version>[\w.+!-]+);?$/;

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

/** The text with another version pinned, where it pins this one; null where it does not. */
function repinned(text: string, name: string, wanted: string, chosen: string): string | null {
  const lines = splitLines(text);
  const places = parseRequirements(text).requirements.filter((requirement) => requirement.name === name);
  let changed = false;
  for (const { start } of places) {
    const line = lines[start] ?? "";
    const found = /^([^;#]*?={2,3}\s*)([\w.+!-]+)/.exec(line);
    if (found?.[2] !== wanted) continue;
    lines[start] = `${found[1] ?? ""}${chosen}${line.slice(found[0].length)}`;
    changed = true;
  }
  return changed ? lines.join("") : null;
}

/** The release to pin in the requirements files that the failing job installs. */
export async function pipVersion(
  failure: Failure,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<Found<VersionChange>> {
  const requirement = failure.captures["requirement"] ?? "";
  const { name, version: wanted } = pin.exec(requirement)?.groups ?? {};
  if (name === undefined || wanted === undefined) {
    return { reason: md`${code(requirement)} does not ask for one version, so it cannot be told which one was meant.` };
  }
  const offered = offeredVersions(failure, wanted);
  if ("reason" in offered) return offered;
  const chosen = nearestRelease(wanted, offered.value);
  if (chosen === null)
    return { reason: md`No version that pip lists is near enough to ${code(wanted)} to be compatible.` };
  const { jobs } = failingJobs(await pipJobs(files, origin.workflowPath), failure, origin);
  const installed = await withIncludes([...new Set(jobs.flatMap(({ requirements }) => requirements))], files);
  const edits: Edit[] = [];
  for (const path of installed) {
    const file = await files.read(path);
    const content = file === null ? null : repinned(file.text, normaliseName(name), wanted, chosen);
    if (file === null || content === null) continue;
    if (parseRequirements(file.text).generated) {
      return { reason: md`${code(path)} is written by a tool. Change its source and compile it again.` };
    }
    edits.push({ kind: "update", path, content, mode: fileModeOf(file.entry), baseSha: file.entry.sha });
  }
  return edits.length === 0
    ? {
        reason: md`No requirements file that the job installs pins ${code(requirement)}. Another package may ask for it.`,
      }
    : { value: { name, wanted, chosen, edits, risks: [] } };
}
