import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { linesBelow } from "./evidence.ts";
import { type FailureOrigin, fileModeOf, type Found } from "./fixer.ts";
import { failingJobs, jobCommands } from "./job-commands.ts";
import { filesOfLogPath } from "./log-path.ts";
import { compareReleases, nearestRelease, releaseNumbers } from "./nearest-version.ts";
import type { VersionChange } from "./version-change.ts";

/** One version: cargo prints `1.2.3` as `^1.2.3`. Source: The Cargo Book, "Specifying Dependencies". */
const single = /^[\^~=]? ?(?<version>\d[\w.+-]*)$/;

/** The release that cargo's list has near; it prints the newest ones, newest first, and dots for the rest. */
function nearest(wanted: string, listed: string): Found<string> {
  const versions = listed.split(",").map((version) => version.trim());
  const isCut = versions.at(-1) === "...";
  if (isCut) versions.pop();
  const [target, oldest] = [releaseNumbers(wanted), releaseNumbers(versions.at(-1) ?? "")];
  if (isCut && (target === null || oldest === null || compareReleases(oldest, target) > 0)) {
    return { reason: md`cargo lists only newer versions than ${code(wanted)}, and not all that there are.` };
  }
  const chosen = nearestRelease(wanted, versions);
  return chosen === null
    ? { reason: md`No version that cargo lists is near enough to ${code(wanted)} to be compatible.` }
    : { value: chosen };
}

/** Where a manifest asks for this version of a crate: offsets of the version's text. */
function placesOf(text: string, name: string, version: string): readonly number[] {
  const escaped = (literal: string): string => literal.replace(/[^\w]/g, String.raw`\$&`);
  const value = `"[\\^~=]? ?(?=${escaped(version)}")`;
  const forms = [
    String.raw`^[ \t]*${escaped(name)}[ \t]*=[ \t]*${value}`,
    String.raw`^[ \t]*${escaped(name)}[ \t]*=[ \t]*\{[^}\n]*\bversion[ \t]*=[ \t]*${value}`,
    String.raw`^[ \t]*\[[\w.-]*dependencies\.${escaped(name)}\](?:(?!\n[ \t]*\[)[\s\S])*?^[ \t]*version[ \t]*=[ \t]*${value}`,
  ];
  return forms.flatMap((form) =>
    [...text.matchAll(new RegExp(form, "gm"))].map((found) => found.index + found[0].length),
  );
}

/** The manifest that asks for the version: that of the package which cargo names, else of its workspace. */
async function manifestPaths(failure: Failure, files: RepositoryFiles): Promise<readonly string[]> {
  const entries = await files.list();
  const folder = linesBelow(failure)
    .map((line) => /^\s*(?:\.\.\. )?required by package `[^`(]+ \((\/[^`)]+)\)`/.exec(line)?.[1])
    .find((path) => path !== undefined);
  if (folder === undefined) return [];
  const own = filesOfLogPath(`${folder}/Cargo.toml`, entries).only;
  return [...new Set([own?.path ?? [], "Cargo.toml"].flat())];
}

/** The release to ask for in the manifest of the package whose requirement cargo could not meet. */
export async function cargoVersion(
  failure: Failure,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<Found<VersionChange>> {
  const { package: name = "", requirement = "" } = failure.captures;
  const wanted = single.exec(requirement)?.groups?.["version"];
  if (wanted === undefined) {
    return { reason: md`${code(requirement)} does not ask for one version, so it cannot be told which one was meant.` };
  }
  const below = linesBelow(failure);
  const listed = below
    .map((line) => /candidate versions found which didn't match: (.+)$/.exec(line)?.[1])
    .find(Boolean);
  const location = below.map((line) => /location searched: (\/\S+)$/.exec(line)?.[1]).find(Boolean);
  if (listed === undefined) return { reason: md`cargo does not say which versions there are.` };
  if (location !== undefined && filesOfLogPath(`${location}/Cargo.toml`, await files.list()).all.length > 0) {
    return { reason: md`${code(name)} is a crate of this repository, so either version may be the wrong one.` };
  }
  const chosen = nearest(wanted, listed);
  if ("reason" in chosen) return chosen;
  const { jobs } = failingJobs(await jobCommands(files, origin.workflowPath), failure, origin);
  if (
    jobs.some(({ commands }) => commands.some(({ words }) => words.some((word) => /^--(?:locked|frozen)$/.test(word))))
  ) {
    return {
      reason: md`The job builds exactly what ${code("Cargo.lock")} holds, so the manifest alone would break it.`,
    };
  }
  for (const path of await manifestPaths(failure, files)) {
    const file = await files.read(path);
    const [at, another] = file === null ? [] : placesOf(file.text, name, wanted);
    if (file === null || at === undefined) continue;
    if (another !== undefined) return { reason: md`${code(path)} asks for ${code(name)} in several places.` };
    const content = `${file.text.slice(0, at)}${chosen.value}${file.text.slice(at + wanted.length)}`;
    const edit = { kind: "update", path, content, mode: fileModeOf(file.entry), baseSha: file.entry.sha } as const;
    return { value: { name, wanted, chosen: chosen.value, edits: [edit], risks: [] } };
  }
  return {
    reason: md`No manifest of this repository asks for ${code(name)} ${code(requirement)}. Another crate may ask for it.`,
  };
}
