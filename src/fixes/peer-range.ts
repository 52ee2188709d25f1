import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md, prose } from "../text/markdown.ts";
import { linesAbove, linesBelow } from "./evidence.ts";
import { type FailureOrigin, type FixResult, type Fixer, fileModeOf, refused } from "./fixer.ts";
import { lockCompletion, nodeInstallation } from "./node-installation.ts";
import { userOfPackage } from "./package-uses.ts";
import { type PackageLock, peersOf, readPackageLock } from "./package-lock.ts";
import { dependencyOf, type PackageManifest, packageManifests, parseJson, setRange } from "./package-manifest.ts";

/** One range of semver that npm takes; several of them are joined by `||`. */
const simpleRange = /^(?:[\^~]|[<>]=?|=)? ?v?\d+(?:\.(?:\d+|x|\*)){0,2}(?: [<>]=? ?\d+(?:\.\d+){0,2})?$/;
const majorOf = (range: string): number | null => {
  const digits = /\d+/.exec(range)?.[0];
  return digits === undefined ? null : Number(digits);
};

/** Of the ranges that a package supports the one next to the version that is there; null when that is not one. */
function nearestRange(supported: string, present: string): string | null {
  const ranges = supported.split("||").map((range) => range.trim());
  const [own, majors] = [majorOf(present), ranges.map(majorOf)];
  if (own === null || ranges.some((range) => !simpleRange.test(range)) || majors.includes(null)) return null;
  if (ranges.length === 1) return ranges[0] ?? null;
  const newest = Math.max(...majors.map(Number));
  const oldest = Math.min(...majors.map(Number));
  if (oldest <= own && own <= newest) return null;
  return ranges[majors.lastIndexOf(newest < own ? newest : oldest)] ?? null;
}

/** The part of a version that says whether its interface may differ: the first that is not zero (semver.org, 4 and 8). */
const lineOf = (range: string): string | null => {
  const [, major, minor] = /(\d+)(?:\.(\d+))?/.exec(range) ?? [];
  return major === undefined ? null : major === "0" ? `0.${minor ?? "*"}` : major;
};

/**
 * A range that is open above, kept to the release line of the version that is there, where both are of the same: what
 * npm would take for `>=1.4` may be any later major.
 */
function withinLine(range: string, present: string): string {
  const [, version] = /^> ?=? ?v?(\d+\.\d+(?:\.\d+)?)$/.exec(range) ?? [];
  return version !== undefined && range.includes("=") && lineOf(range) === lineOf(present) ? `^${version}` : range;
}

/** Whether a range may bring another interface of the package than the one before it; one that is open on a side may. */
const changesLine = (before: string, after: string): boolean =>
  lineOf(before) !== lineOf(after) || /^[<>]/.test(after) || /^\*|\bx\b/.test(before);

/** Whether npm says that the root project itself asks for a package, on one of these lines. */
const fromRoot = (name: string, lines: readonly string[]): boolean =>
  lines.some((line) => {
    const found = /^npm (?:ERR!|error) +(?:dev |optional )?(\S+)@"[^"]*" from the root project$/.exec(line);
    return found?.[1] === name;
  });

/**
 * Another package that may have a say in the version of this one; null when there is surely none. A lock file tells who
 * names it as a peer; without one, every other package that the project asks for may.
 */
function thirdParty(name: string, by: string, manifest: PackageManifest, lock: PackageLock | null): string | null {
  const sections = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies];
  const others = sections
    .flatMap((section) => Object.keys(section ?? {}))
    .filter((other) => other !== name && other !== by);
  if (lock === null) return others[0] ?? null;
  const unlocked = others.find((other) => lock.packages[`node_modules/${other}`] === undefined);
  return unlocked ?? peersOf(lock, name, by)[0] ?? null;
}

function onlyRangeDiffers(before: string, after: string, section: string, name: string, range: string): boolean {
  const [old, now] = [parseJson(before), parseJson(after)];
  if (!(old instanceof Object) || !(now instanceof Object)) return false;
  const packages: unknown = Reflect.get(old, section);
  if (!(packages instanceof Object)) return false;
  Reflect.set(packages, name, range);
  return JSON.stringify(old) === JSON.stringify(now);
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const { package: name = "", range: supported = "", by = "" } = failure.captures;
  if (!fromRoot(name, linesAbove(failure)) || !fromRoot(by, linesBelow(failure))) {
    return refused(
      md`The project does not ask for both ${code(name)} and ${code(by)} itself, so more than one edit could settle it.`,
    );
  }
  const manifests = (await packageManifests(files)) ?? [];
  const asking = manifests.filter(
    (manifest) => dependencyOf(manifest, name) !== null && dependencyOf(manifest, by) !== null,
  );
  const [manifest, another] = asking;
  if (manifest === undefined || another !== undefined) {
    return refused(md`It cannot be told which ${code("package.json")} asks for ${code(name)} and ${code(by)}.`);
  }
  const path = code(manifest.entry.path);
  const present = dependencyOf(manifest, name);
  if (present === null || present.section === "peerDependencies") {
    return refused(md`${path} only names ${code(name)} as a peer.`);
  }
  const lockPath = manifest.folder === "" ? "package-lock.json" : `${manifest.folder}/package-lock.json`;
  const third = thirdParty(name, by, manifest, readPackageLock((await files.read(lockPath))?.text ?? ""));
  if (third !== null) {
    return refused(md`${code(third)} may need the ${code(name)} that is there, so more than one edit could settle it.`);
  }
  const nearest = nearestRange(supported, present.range);
  const range = nearest === null ? null : withinLine(nearest, present.range);
  if (range === null || range === present.range) {
    return refused(
      md`${code(supported)} does not say which version of ${code(name)} to take instead of ${code(present.range)}.`,
    );
  }
  const user = changesLine(present.range, range) ? await userOfPackage(name, files) : null;
  if (user !== null) {
    const use = user === undefined ? md`the repository is too large to tell whether its code` : code(user);
    return refused(
      md`${code(range)} may have another interface than the ${code(present.range)} that is there, and ${use} uses ${code(name)}. Change the code along with the version, or take a ${code(by)} that supports ${code(present.range)}.`,
    );
  }
  const installation = await nodeInstallation(manifest, present.section, manifests, failure, files, origin);
  if ("reason" in installation) return refused(installation.reason);
  const content = setRange(manifest.text, present.section, name, range);
  if (content === null || !onlyRangeDiffers(manifest.text, content, present.section, name, range)) {
    return refused(md`${path} has a form in which a version cannot be changed safely.`);
  }
  const { entry } = manifest;
  const [was, is] = [code(present.range), code(range)];
  return {
    kind: "fix",
    edits: [{ kind: "update", path: entry.path, content, mode: fileModeOf(entry), baseSha: entry.sha }],
    title: md`Ask for the ${prose(name)} that ${prose(by)} supports`,
    summary: md`${code(by)} supports ${code(name)} ${code(supported)} only, and ${path} asks for ${was}. It asks for ${is} now.`,
    plan: [
      md`Ask for ${code(name)} ${is} instead of ${was} in ${path}.`,
      md`Or take a version of ${code(by)} that supports ${was}, if there is one.`,
      md`Run the workflow again.`,
    ],
    risks: [md`A version of ${code(by)} that supports ${was} may be the better way.`],
    ...lockCompletion(installation.value, manifest),
  };
}

/**
 * Settles npm's conflict between two packages that the project itself asks for, by the range that the one demands of
 * the other. A step to another major is made only for a package that no code of the repository uses. Takes `package`, `range` and `by` of the rule `npm-peer-range`, and the lines that npm prints around it.
 */
export const peerRange: Fixer = {
  fixType: "peer-range",
  title: "Asks for the version of a package that another one supports, where npm names both and no third is concerned.",
  certainty: 0.8,
  applies: ({ ruleId }) => ruleId === "npm-peer-range",
  propose,
};
