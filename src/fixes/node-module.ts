import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, joinMarkdown, md, prose } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, type Found, fileModeOf, refused } from "./fixer.ts";
import { isOptionalImport, lineWith } from "./import-correction.ts";
import { filesOfLogPath } from "./log-path.ts";
import { isFilePath, type MissingPackage, missingPackage, otherMeaning, toolOfScript } from "./node-import.ts";
import { lockCompletion, nodeInstallation } from "./node-installation.ts";
import { lockEdit, rangeFor } from "./node-range.ts";
import { unseenNodeTypes } from "./node-types.ts";
import {
  addDependency,
  dependencyOf,
  type DependencySection,
  manifestOf,
  type PackageManifest,
  packageManifests,
  parseJson,
} from "./package-manifest.ts";
import { pathFromLog } from "./repository-path.ts";

/** Files that only development runs: tests, their helpers, and what configures or builds. */
const developmentFile =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|spec|specs|e2e|cypress|bench(?:marks?)?|scripts?|tools|stories|\.storybook|\.github)\/|(?:^|[./_-])(?:test|spec|e2e|stories|config|setup|bench)\.[cm]?[jt]sx?$|(?:^|\/)(?:test|gulpfile|gruntfile|\.[a-z]+rc)\.[cm]?js$/i;

interface Place {
  readonly manifest: PackageManifest;
  readonly section: DependencySection;
  /** The tracked file that imports it, where the log names it. */
  readonly importer: string | null;
  readonly risks: readonly SafeMarkdown[];
}

/** The package.json and its section that should name the package. */
async function placeFor(
  missing: MissingPackage,
  manifests: readonly PackageManifest[],
  files: RepositoryFiles,
): Promise<Found<Place>> {
  const { importer, library } = missing;
  if (importer !== null && /(?:^|[\\/])node_modules[\\/]/.test(importer)) {
    return {
      reason: md`An installed package (${code(importer)}) asks for it, so that package or its installation is at fault.`,
    };
  }
  const file = importer === null ? null : filesOfLogPath(importer, await files.list()).only;
  const inside = importer === null ? null : pathFromLog(importer);
  const path = file?.path ?? (inside?.fromRoot === true ? inside.path : null);
  const [only] = manifests;
  const manifest = path === null ? (manifests.length === 1 ? (only ?? null) : null) : manifestOf(path, manifests);
  if (manifest === null) {
    return {
      reason:
        manifests.length === 0
          ? md`The repository has no ${code("package.json")} that could name it.`
          : md`The repository has several ${code("package.json")}, and the log does not tell which one's code imports it.`,
    };
  }
  const isDevelopment = library !== null || missing.how === "run" || (path !== null && developmentFile.test(path));
  return {
    value: {
      manifest,
      importer: file?.path ?? null,
      section: isDevelopment ? "devDependencies" : "dependencies",
      risks:
        path === null && !isDevelopment
          ? [md`The log does not name the file that imports it, so the section is the general one.`]
          : [],
    },
  };
}

/** Whether the only difference between two texts of package.json is the package that was added. */
function differsOnlyBy(
  before: string,
  after: string,
  section: DependencySection,
  name: string,
  range: string,
): boolean {
  const [old, now] = [parseJson(before), parseJson(after)];
  if (!(old instanceof Object) || !(now instanceof Object)) return false;
  const packages: unknown = Reflect.get(now, section);
  if (!(packages instanceof Object) || Reflect.get(packages, name) !== range) return false;
  Reflect.deleteProperty(packages, name);
  if (!(section in old) && Object.keys(packages).length === 0) Reflect.deleteProperty(now, section);
  return JSON.stringify(old) === JSON.stringify(now);
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const found = missingPackage(failure);
  if ("reason" in found) return refused(found.reason);
  const missing = found.value;
  const { name } = missing;
  const manifests = await packageManifests(files);
  if (manifests === null) return refused(md`The repository has too many ${code("package.json")} to look through.`);
  const placed = await placeFor(missing, manifests, files);
  if ("reason" in placed) return refused(placed.reason);
  const { manifest, section } = placed.value;
  const path = code(manifest.entry.path);
  const meaning = await otherMeaning(missing, manifest.folder, manifests, files);
  if (meaning !== null) return refused(meaning);
  const text = placed.value.importer === null ? "" : ((await files.read(placed.value.importer))?.text ?? "");
  const line = lineWith(text, `'${missing.specifier}'`, `"${missing.specifier}"`);
  if (line > 0 && isOptionalImport(text, line)) {
    return refused(md`The code can do without ${code(name)}, so something else made the step fail.`);
  }
  const listed = dependencyOf(manifest, name);
  if (listed !== null) {
    return refused(
      md`${path} asks for ${code(name)} already (${code(listed.section)}), so its installation is at fault.`,
    );
  }
  const unseen = name === "@types/node" ? await unseenNodeTypes(manifest, files) : null;
  if (unseen !== null) return refused(unseen);
  const installation = await nodeInstallation(manifest, section, manifests, failure, files, origin);
  if ("reason" in installation) return refused(installation.reason);
  const range = await rangeFor(missing, manifest, manifests, files);
  if ("reason" in range) return refused(range.reason);
  const content = addDependency(manifest.text, section, name, range.value.range);
  if (content === null || !differsOnlyBy(manifest.text, content, section, name, range.value.range)) {
    return refused(md`${path} has a form in which a package cannot be added safely.`);
  }
  const { entry } = manifest;
  const { locks, staleLocks } = installation.value;
  const lock = await lockEdit(manifest, section, locks, name, range.value.range, files);
  const stale = lock === null ? [...locks, ...staleLocks] : staleLocks.filter((path) => path !== lock.path);
  const staleNames = joinMarkdown(
    stale.map((path) => code(path)),
    ", ",
  );
  return {
    kind: "fix",
    edits: [
      { kind: "update", path: entry.path, content, mode: fileModeOf(entry), baseSha: entry.sha },
      ...(lock === null ? [] : [lock]),
    ],
    title: md`Add ${prose(name)} to ${prose(entry.path)}`,
    summary: md`${code(name)} is ${missing.how === "run" ? md`run by a script` : md`imported`}, and ${path} does not ask for it. One line in ${code(section)} does: ${code(range.value.range)}, ${range.value.source}.`,
    plan: [
      md`Add ${code(name)} with ${code(range.value.range)} to ${code(section)} in ${path}.`,
      ...(lock === null ? [] : [md`Name it in ${code(lock.path)} as well, in the version that is locked already.`]),
      ...(stale.length > 0 ? [md`Bring ${staleNames} up to date by an installation.`] : []),
      md`Run the workflow again, and look for the next missing package, if there is one.`,
    ],
    risks: [
      md`The code may need another version line than ${code(range.value.range)}.`,
      ...placed.value.risks,
      ...(stale.length > 0 ? [md`${staleNames} no longer matches until it is written anew.`] : []),
    ],
    ...(lock === null ? lockCompletion(installation.value, manifest) : {}),
  };
}

const missingModuleRules: ReadonlySet<string> = new Set([
  "node-module-not-found",
  "bundler-module-not-found",
  "typescript-error",
]);

/**
 * Adds a missing Node.js package, or the types of one, to the package.json of the code that imports it. Takes `module`,
 * `untyped` or `types`, and `importer`, `folder` or `path`, of the rules below. The version comes from the repository or
 * from the dated table of known packages: a name that only a log holds is never installed.
 */
export const nodeModule: Fixer = {
  fixType: "node-module",
  title: "Adds a missing Node.js package to the package.json of the code that imports it.",
  certainty: 0.9,
  applies: (failure) => {
    const { module, untyped, types } = failure.captures;
    const named = [module, untyped, types].some((specifier) => specifier !== undefined && !isFilePath(specifier));
    return missingModuleRules.has(failure.ruleId) ? named : toolOfScript(failure) !== null;
  },
  propose,
};
