import { linesBelow } from "./evidence.ts";
import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md, prose } from "../text/markdown.ts";
import { type FailureOrigin, type FixResult, type Fixer, type Found, fileModeOf, refused } from "./fixer.ts";
import { codeList } from "./code-list.ts";
import { isOptionalImport } from "./import-correction.ts";
import { requirementsFor } from "./installed-requirements.ts";
import { failingCommands } from "./job-commands.ts";
import { filesOfLogPath } from "./log-path.ts";
import { distributionOf } from "./python-distributions.ts";
import { optionalIn, uninstalledEnvironment } from "./python-environment.ts";
import { installsByOthers } from "./pip-installs.ts";
import { furtherDistributions, furtherSentence } from "./python-further-modules.ts";
import { localModule } from "./python-local-module.ts";
import { projectRequirement } from "./python-project-requirement.ts";
import { importingLine } from "./python-traceback.ts";
import { pythonStandardLibrary } from "./python-standard-library.ts";
import { folderOf } from "./repository-path.ts";
import type { JobCommand } from "./shell-commands.ts";
import { addRequirement, normaliseName, parseRequirements, requiredNames } from "./requirements-file.ts";

/** A Python identifier, dotted; ASCII only, since no distribution that is known has another. */
const moduleName = /^[A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,6}$/;

function distributionFor(module: string, paths: readonly string[]): Found<string> {
  const name = code(module);
  const top = module.split(".", 1)[0] ?? "";
  if (!moduleName.test(module)) return { reason: md`${name} is not the name of a module.` };
  if (pythonStandardLibrary.has(top)) {
    return {
      reason: md`${name} is part of Python's standard library, so the version or the build of Python is at fault, not a requirement.`,
    };
  }
  const local = localModule(top, paths);
  if (local !== null) {
    return {
      reason: md`${name} is a module of this repository (${code(local)}), so a path is at fault, not a requirement.`,
    };
  }
  const distribution = distributionOf(module);
  if (distribution !== null) return { value: distribution };
  // Python names the first missing part: had the whole been missing, it would have named the part before the dot.
  return module.includes(".") && distributionOf(top) !== null
    ? {
        reason: md`${code(top)} is installed and has no ${name}, so its version is at fault, not a missing requirement.`,
      }
    : {
        reason: md`${name} is not a name that auto-heal knows a distribution for. A guess could install a stranger's package.`,
      };
}

/** Why a missing module is not for a requirement to mend, though its distribution is known; null where it is. */
async function otherFault(
  module: string,
  failure: Failure,
  files: RepositoryFiles,
  commands: readonly JobCommand[],
): Promise<SafeMarkdown | null> {
  const place = importingLine(failure);
  const entry = place === null ? null : filesOfLogPath(place.path, await files.list()).only;
  // What was said last ended the run, so nothing caught it. Each file that is read is a request.
  const mayBeCaught = linesBelow(failure).some((line) => !/^\s*$|Process completed with exit code/.test(line));
  const text = entry !== null && mayBeCaught ? ((await files.read(entry.path))?.text ?? "") : "";
  if (place !== null && entry !== null && isOptionalImport(text, place.line)) {
    return md`${code(entry.path)} can do without ${code(module)}, so something else made the step fail.`;
  }
  const environment = uninstalledEnvironment(commands);
  return environment === null
    ? null
    : md`The job runs Python of ${code(environment)}, into which it installs nothing, so a requirement would heal nothing.`;
}

/** The fix as people read it. */
function described(
  module: string,
  distribution: string,
  further: readonly string[],
  path: string,
  othersPinned: boolean,
) {
  const [name, file] = [code(distribution), code(path)];
  return {
    title: md`Add ${prose([distribution, ...further].join(", "))} to ${prose(path)}`,
    summary: md`The module ${code(module)} comes with the distribution ${name}, which ${file} does not ask for. One line adds it.${furtherSentence(further)}`,
    plan: [
      md`Add ${codeList([distribution, ...further])} to ${file}.`,
      ...(othersPinned ? [md`Pin it, as the other requirements there are.`] : []),
      md`Run the workflow again, and look for the next missing module, if there is one.`,
    ],
    risks: [
      md`The code may need another distribution that brings a module of the same name.`,
      othersPinned
        ? md`Every other requirement in ${file} is pinned, and ${name} is not: which version fits cannot be told offline.`
        : md`No version is asked for, so the newest is installed.`,
    ],
  };
}

async function propose(failure: Failure, files: RepositoryFiles, origin: FailureOrigin): Promise<FixResult> {
  const module = failure.captures["module"] ?? "";
  const paths = (await files.list()).map((entry) => entry.path);
  const found = distributionFor(module, paths);
  if ("reason" in found) return refused(found.reason);
  const distribution = found.value;
  const commands = await failingCommands(failure, files, origin, installsByOthers);
  const elsewhere = await otherFault(module, failure, files, commands);
  if (elsewhere !== null) return refused(elsewhere);
  const requirements = await requirementsFor(failure, files, origin);
  if ("reason" in requirements) {
    const project = requirements.isInstalled
      ? null
      : await projectRequirement(module, distribution, failure, files, commands);
    return project ?? refused(requirements.reason);
  }
  const { text, entry } = requirements.value;
  const read = async (path: string): Promise<string | null> => (await files.read(path))?.text ?? null;
  const others = new Set<string>();
  for (const path of requirements.installed) for (const name of await requiredNames(path, read)) others.add(name);
  const [path, name] = [code(entry.path), normaliseName(distribution)];
  const listed = await requiredNames(entry.path, read);
  if (listed.has(name)) {
    return refused(
      md`${path} asks for ${code(distribution)} already. Its marker, the installation or the environment is at fault.`,
    );
  }
  const optional = await optionalIn(folderOf(entry.path), name, files);
  if (optional !== null) return refused(optional);
  const before = parseRequirements(text);
  if (before.generated) {
    return refused(md`${path} is written by a tool. Add ${code(distribution)} to its source and compile it again.`);
  }
  const further = await furtherDistributions(failure, files, new Set([...listed, ...others]), commands);
  if ("reason" in further) return refused(further.reason);
  const added = [distribution, ...further.value];
  const content = added.reduce(addRequirement, text);
  const after = new Set(parseRequirements(content).requirements.map((requirement) => requirement.name));
  const names = new Set(before.requirements.map((requirement) => requirement.name));
  if (after.size !== names.size + added.length || added.some((one) => !after.has(normaliseName(one)))) {
    return refused(md`${path} has a form in which a line cannot be added safely.`);
  }
  const othersPinned = before.requirements.length > 0 && before.requirements.every(({ pinned }) => pinned);
  return {
    kind: "fix",
    edits: [{ kind: "update", path: entry.path, content, mode: fileModeOf(entry), baseSha: entry.sha }],
    ...described(module, distribution, further.value, entry.path, othersPinned),
  };
}

/**
 * Adds the distribution that brings a missing Python module to the requirements file that the failing job installs, or
 * to the project that it installs (pyproject.toml, setup.cfg, Pipfile).
 * Takes `captures.module` of the rule `python-module-not-found`. Only names from the dated table of known
 * distributions: a name guessed from a log is an invitation to whoever registered it.
 */
export const pythonRequirement: Fixer = {
  fixType: "python-requirement",
  title:
    "Adds the distribution that brings a missing Python module to what the job installs: requirements file or project.",
  certainty: 0.9,
  applies: (failure) => failure.ruleId === "python-module-not-found",
  propose,
};
