import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import type { FailureOrigin, Found } from "./fixer.ts";
import { filesOfLogPath } from "./log-path.ts";
import { type MissingPackage, missingPackage, otherMeaning } from "./node-import.ts";
import { loadedPackages } from "./node-imports.ts";
import { isLocked } from "./node-range.ts";
import { dependencyOf, manifestOf, type PackageManifest } from "./package-manifest.ts";
import { failingCommands } from "./job-commands.ts";

/**
 * What follows from a package or its types that are missing: implicit `any`, names and members of what is not known.
 * Source: typescriptlang.org, diagnosticMessages.json.
 */
const consequences: ReadonlySet<string> = new Set(
  "TS7006 TS7016 TS7031 TS7026 TS7053 TS2503 TS2504 TS2580 TS2582 TS2591 TS2593 TS2304 TS2339 TS18046 TS2688".split(
    " ",
  ),
);

/** The other packages that the compiler misses; why there is no telling, where it found something else as well. */
function ofCompiler(failure: Failure, others: readonly Failure[]): Found<readonly MissingPackage[]> {
  const missing: MissingPackage[] = [];
  for (const other of others) {
    if (other.ruleId !== failure.ruleId || other.step !== failure.step || other.job !== failure.job) continue;
    const found = missingPackage(other);
    const known = consequences.has(other.captures["code"] ?? "");
    if ("value" in found && ["module", "untyped", "types"].some((name) => other.captures[name] !== undefined))
      missing.push(found.value);
    else if (!known) return { reason: md`The compiler found something else as well: ${code(other.message)}` };
  }
  return { value: missing };
}

/** The other packages that the program loads; Node.js stops at the first that it does not find. */
async function ofProgram(
  missing: MissingPackage,
  failure: Failure,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<readonly MissingPackage[]> {
  const importer = missing.importer === null ? null : filesOfLogPath(missing.importer, await files.list()).only;
  if (importer === null) return [];
  const commands = await failingCommands(failure, files, origin);
  const loaded = await loadedPackages(importer.path, missing.specifier, files, commands);
  return loaded.map(({ name, specifier, how, importer: path }) => ({
    name,
    specifier,
    how,
    importer: path,
    library: null,
  }));
}

/**
 * The packages besides the missing one that the same package.json has to name before the step can pass.
 * @param manifest that of the missing package
 * @returns why that cannot be told, where one of them cannot be named there
 */
export async function furtherPackages(
  missing: MissingPackage,
  manifest: PackageManifest,
  manifests: readonly PackageManifest[],
  failure: Failure,
  files: RepositoryFiles,
  origin: FailureOrigin,
): Promise<Found<readonly MissingPackage[]>> {
  const wanted =
    failure.ruleId === "typescript-error"
      ? ofCompiler(failure, origin.others ?? [])
      : { value: missing.how === "run" ? [] : await ofProgram(missing, failure, files, origin) };
  if ("reason" in wanted) return wanted;
  const further = new Map<string, MissingPackage>();
  const root = manifests.find(({ folder }) => folder === "");
  for (const one of wanted.value) {
    const { importer, name } = one;
    const path = importer === null ? null : (filesOfLogPath(importer, await files.list()).only?.path ?? null);
    const own = path === null ? manifest : (manifestOf(path, manifests) ?? manifest);
    const named = [own, manifest, ...(root === undefined ? [] : [root])].some(
      (each) => dependencyOf(each, name) !== null,
    );
    if (name === missing.name || named || (await otherMeaning(one, own.folder, manifests, files)) !== null) continue;
    if (one.library === null && (await isLocked(manifest, name, files))) continue;
    if (own !== manifest) return { reason: md`${code(own.entry.path)} lacks a package too: ${code(name)}.` };
    further.set(name, one);
  }
  return { value: [...further.values()] };
}
