import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, joinMarkdown, md, prose } from "../text/markdown.ts";
import { linesAbove } from "./evidence.ts";
import { codeList } from "./code-list.ts";
import { type Completion, type FixResult, fileModeOf, refused } from "./fixer.ts";
import { declarationFiles, type Declaration, declarationsIn } from "./python-declarations.ts";
import { furtherDistributions, furtherSentence } from "./python-further-modules.ts";
import { type ProjectInstall, projectInstalls } from "./python-projects.ts";
import { normaliseName } from "./requirements-file.ts";
import type { JobCommand } from "./shell-commands.ts";

/** Files that only tests load. */
const testFile = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;

/** Whether the traceback above the message ends in a test. */
function isImportedByTest(failure: Failure): boolean {
  const paths = linesAbove(failure).map((line) => /^\s*File "([^"]+)", line \d+|^(\S+\.py):\d+: in /.exec(line));
  const nearest = paths.find((found) => found !== null);
  return testFile.test(nearest?.[1] ?? nearest?.[2] ?? "");
}

const lockNames: Readonly<Record<ProjectInstall["tool"], string | null>> = {
  pip: null,
  poetry: "poetry.lock",
  pipenv: "Pipfile.lock",
  uv: "uv.lock",
};
const manifestOf = (tool: ProjectInstall["tool"]): readonly string[] =>
  tool === "pipenv" ? ["Pipfile"] : declarationFiles.filter((name) => name !== "Pipfile");

interface Place {
  readonly path: string;
  readonly declarations: readonly Declaration[];
}

/** The file of a project that names what it depends on. */
async function placeOf({ tool, folder }: ProjectInstall, files: RepositoryFiles): Promise<Place | null> {
  const prefix = folder === "" ? "" : `${folder}/`;
  for (const name of manifestOf(tool)) {
    const file = await files.read(prefix + name);
    const declarations = file === null ? [] : declarationsIn(name, file.text);
    if (declarations.length > 0) return { path: prefix + name, declarations };
  }
  return null;
}

/** The lock file that would no longer match, where the installation insists on it. */
async function completionOf(
  { tool, folder, isLocked }: ProjectInstall,
  files: RepositoryFiles,
): Promise<Completion | null> {
  const name = lockNames[tool];
  const path = name === null ? null : folder === "" ? name : `${folder}/${name}`;
  if (path === null || !isLocked || (await files.read(path)) === null) return null;
  return {
    fixType: "lock-file",
    reason: md`The job installs exactly what ${code(path)} holds, and no command under ${code("fixes.commands")} brings that up to date.`,
  };
}

/** The file with distributions added to one of its lists; null where its form does not let them be found again. */
function withAll(distributions: readonly string[], { group }: Declaration, path: string, text: string): string | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  let content = text;
  for (const distribution of distributions) {
    const before = declarationsIn(name, content).find((one) => one.group === group);
    content = before?.add(distribution) ?? content;
    const after = declarationsIn(name, content).find((one) => one.group === group);
    const isGrown = after?.names.includes(normaliseName(distribution)) === true;
    if (!isGrown || after.names.length !== (before?.names.length ?? 0) + 1) return null;
  }
  return content;
}

/**
 * Adds a distribution to the project that the failing job installs: to its own list, or to the group for tests where
 * only a test imports the module.
 * @returns null where the job installs no project of this repository
 */
export async function projectRequirement(
  module: string,
  distribution: string,
  failure: Failure,
  files: RepositoryFiles,
  commands: readonly JobCommand[],
): Promise<FixResult | null> {
  const installs = commands.flatMap(projectInstalls);
  const projects = [...new Map(installs.map((install) => [install.folder, install])).values()];
  const [project, another] = projects;
  if (project === undefined) return null;
  if (another !== undefined) {
    const folders = joinMarkdown(
      projects.map(({ folder }) => code(folder === "" ? "." : folder)),
      ", ",
    );
    return refused(
      md`Several projects are installed (${folders}), and it cannot be told which one should name the module.`,
    );
  }
  const place = await placeOf(project, files);
  const file = place === null ? null : await files.read(place.path);
  if (place === null || file === null) {
    return refused(md`The project that the job installs has no list of what it depends on that could be edited.`);
  }
  const name = normaliseName(distribution);
  const path = code(place.path);
  const { groups } = project;
  const installed = place.declarations.filter(
    ({ group }) => group === null || groups.includes("*") || groups.includes(group),
  );
  if (installed.some(({ names }) => names.includes(name))) {
    return refused(
      md`${path} asks for ${code(distribution)} already. Its marker, the installation or the environment is at fault.`,
    );
  }
  const isTest = isImportedByTest(failure);
  const wanted = installed.filter(({ group }) => (group === null) !== isTest);
  const [declaration, other] = wanted;
  if (declaration === undefined || (other !== undefined && isTest)) {
    return refused(
      isTest
        ? md`Only a test imports ${code(module)}, and ${path} has not exactly one installed group that is for tests.`
        : md`${path} has no list of what the project itself depends on that could be edited.`,
    );
  }
  const further = await furtherDistributions(
    failure,
    files,
    new Set(installed.flatMap(({ names }) => names)),
    commands,
  );
  if ("reason" in further) return refused(further.reason);
  const content = withAll([distribution, ...further.value], declaration, place.path, file.text);
  if (content === null) return refused(md`${path} has a form in which a distribution cannot be added safely.`);
  const completion = await completionOf(project, files);
  const { entry } = file;
  return {
    kind: "fix",
    edits: [{ kind: "update", path: entry.path, content, mode: fileModeOf(entry), baseSha: entry.sha }],
    title: md`Add ${prose([distribution, ...further.value].join(", "))} to ${prose(entry.path)}`,
    summary: md`The module ${code(module)} comes with the distribution ${code(distribution)}, which ${path} does not ask for. One line adds it.${furtherSentence(further.value)}`,
    plan: [
      md`Add ${codeList([distribution, ...further.value])} to ${path}.`,
      md`Run the workflow again, and look for the next missing module, if there is one.`,
    ],
    risks: [
      md`The code may need another distribution that brings a module of the same name.`,
      md`No version is asked for, so the newest is installed.`,
    ],
    ...(completion === null ? {} : { completion }),
  };
}
