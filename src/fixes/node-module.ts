import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, joinMarkdown, md, prose } from "../text/markdown.ts";
import { codeList } from "./code-list.ts";
import { type FailureOrigin, type FixResult, type Fixer, type Found, fileModeOf, refused } from "./fixer.ts";
import { isOptionalImport, lineWith } from "./import-correction.ts";
import { filesOfLogPath } from "./log-path.ts";
import { isFilePath, type MissingPackage, missingPackage, otherMeaning, toolOfScript } from "./node-import.ts";
import { furtherPackages } from "./node-further-packages.ts";
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

const sectionFor = ({ library, how }: MissingPackage, path: string | null): DependencySection =>
  library !== null || how === "run" || (path !== null && developmentFile.test(path))
    ? "devDependencies"
    : "dependencies";

/** The package.json and its section that should name the package. */
async function placeFor(
  missing: MissingPackage,
  manifests: readonly PackageManifest[],
  files: RepositoryFiles,
): Promise<Found<Place>> {
  const { importer } = missing;
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
  const section = sectionFor(missing, path);
  return {
    value: {
      manifest,
      importer: file?.path ?? null,
      section,
      risks:
        path === null && section === "dependencies"
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

interface Addition {
  readonly name: string;
  readonly section: DependencySection;
  readonly range: string;
}

/** The text of package.json with packages added; null where anything else would change. */
function withAll(text: string, added: readonly Addition[]): string | null {
  let content = text;
  for (const { section, name, range } of added) {
    const next = addDependency(content, section, name, range);
    if (next === null || !differsOnlyBy(content, next, section, name, range)) return null;
    content = next;
  }
  return content;
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
  const others = await furtherPackages(missing, manifest, manifests, failure, files, origin);
  if ("reason" in others) return refused(others.reason);
  const added: Addition[] = [{ name, section, range: range.value.range }];
  for (const other of others.value) {
    const known = await rangeFor(other, manifest, manifests, files);
    if ("reason" in known) return refused(known.reason);
    added.push({ name: other.name, section: sectionFor(other, other.importer), range: known.value.range });
  }
  const content = withAll(manifest.text, added);
  if (content === null) return refused(md`${path} has a form in which a package cannot be added safely.`);
  const further = added.slice(1);
  const { entry } = manifest;
  const { locks, staleLocks } = installation.value;
  const lock = further.length > 0 ? null : await lockEdit(manifest, section, locks, name, range.value.range, files);
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
    title: md`Add ${prose(added.map((each) => each.name).join(", "))} to ${prose(entry.path)}`,
    summary: md`${code(name)} is ${missing.how === "run" ? md`run by a script` : md`imported`}, and ${path} does not ask for it. One line in ${code(section)} does: ${code(range.value.range)}, ${range.value.source}.${further.length === 0 ? md`` : md` The same goes for ${codeList(further.map((each) => each.name))}, without which the step would stop next.`}`,
    plan: [
      ...added.map((each) => md`Add ${code(each.name)} with ${code(each.range)} to ${code(each.section)} in ${path}.`),
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
