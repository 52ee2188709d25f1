import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { type FailureOrigin, fileModeOf, type Found } from "./fixer.ts";
import { nearestRelease } from "./nearest-version.ts";
import { lockFilesIn } from "./node-installs.ts";
import { dependencyOf, packageManifests, setRange } from "./package-manifest.ts";
import type { VersionChange } from "./version-change.ts";

/** One version, as package.json asks for it. Other ranges do not say which version was meant. */
const single = /^(?<lead>[\^~]?)(?<version>\d+\.\d+\.\d+)$/;

/** The release to ask for where pnpm found none of the one that is asked for, and says which is the latest. */
export async function pnpmVersion(
  failure: Failure,
  files: RepositoryFiles,
  { others = [] }: FailureOrigin,
): Promise<Found<VersionChange>> {
  const wantedPackage = failure.captures["package"] ?? "";
  const at = wantedPackage.lastIndexOf("@");
  const [name, range] = [wantedPackage.slice(0, Math.max(0, at)), wantedPackage.slice(at + 1)];
  const { lead = "", version: wanted } = single.exec(range)?.groups ?? {};
  if (wanted === undefined)
    return {
      reason: md`${code(wantedPackage)} does not ask for one version, so it cannot be told which one was meant.`,
    };
  const latest = others.find(
    ({ ruleId, step, captures }) =>
      ruleId === "pnpm-latest-release" && step === failure.step && captures["package"] === name,
  )?.captures["latest"];
  if (latest === undefined) return { reason: md`The log does not tell which versions there are.` };
  const chosen = nearestRelease(wanted, [latest]);
  if (chosen === null)
    return { reason: md`The latest version, ${code(latest)}, is not near enough to ${code(wanted)} to be compatible.` };
  const manifests = (await packageManifests(files)) ?? [];
  const asking = manifests.filter((manifest) => dependencyOf(manifest, name)?.range === range);
  const [manifest, another] = asking;
  const section = manifest === undefined ? undefined : dependencyOf(manifest, name)?.section;
  if (manifest === undefined || section === undefined)
    return { reason: md`No package.json asks for ${code(wantedPackage)}. Another package may.` };
  if (another !== undefined) return { reason: md`Several package.json ask for ${code(wantedPackage)}.` };
  const locks = [...(await lockFilesIn(manifest.folder, files)), ...(await lockFilesIn("", files))];
  const [lock] = locks;
  if (lock !== undefined) return { reason: md`${code(lock)} would no longer match, and only pnpm can write it.` };
  const content = setRange(manifest.text, section, name, lead + chosen);
  if (content === null) return { reason: md`${code(manifest.entry.path)} has a form that cannot be changed safely.` };
  const { path, sha } = manifest.entry;
  const edit = { kind: "update", path, content, mode: fileModeOf(manifest.entry), baseSha: sha } as const;
  return { value: { name, wanted, chosen, edits: [edit], risks: [] } };
}
