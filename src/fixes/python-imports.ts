import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { filesOfLogPath } from "./log-path.ts";
import { pythonStandardLibrary } from "./python-standard-library.ts";
import { importingLine } from "./python-traceback.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";
import type { JobCommand } from "./shell-commands.ts";

/** A module that a file imports whenever it is loaded itself. */
interface PythonImport {
  /** Dotted; relative ones with their leading dots. */
  readonly module: string;
  /** What is taken from it by `from … import`, any of which may be a module too. */
  readonly names: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/** How many files of a program are read. */
const fileLimit = 30;

/** Python files that only tests run. */
export const ofTests = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;

/**
 * The imports at the top level of a file. What stands in a block (a function, a `try`, a condition) may never be loaded.
 * Source: The Python Language Reference, "The import statement".
 */
function importsOf(text: string): readonly PythonImport[] {
  const code = text.replace(/("""|''')[\s\S]*?\1/g, (quoted) => quoted.replace(/[^\n]/g, ""));
  return [
    ...code.matchAll(/^(?:from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n;#]+)|import[ \t]+([^\n;#]+))/gm),
  ].flatMap(({ 1: from, 2: taken = "", 3: whole = "", index }) => {
    const line = code.slice(0, index).split("\n").length;
    const names = (list: string): readonly string[] =>
      list
        .replace(/#[^\n]*/g, "")
        .split(",")
        .flatMap((name) => /^[\s(\\]*([\w.*]+)/.exec(name)?.[1] ?? []);
    return from === undefined
      ? names(whole).map((module) => ({ module, names: [], line }))
      : [{ module: from, names: names(taken), line }];
  });
}

/** The tracked files that an import may load, from the folders in which Python may look. */
function filesOf(
  { module, names }: PythonImport,
  importer: string,
  roots: readonly string[],
  tracked: ReadonlySet<string>,
) {
  const [, dots = "", rest = ""] = /^(\.*)(.*)$/.exec(module) ?? [];
  let own: string | null = folderOf(importer);
  for (let level = 1; level < dots.length; level++) own = own === null ? null : resolveInRepository(own, "..");
  const bases = dots === "" ? [...roots, folderOf(importer)] : own === null ? [] : [own];
  const parts = rest.split(".").filter((part) => part !== "");
  const modules = [...parts.map((_, index) => parts.slice(0, index + 1)), ...names.map((name) => [...parts, name])];
  return modules.flatMap((path) =>
    bases.flatMap((base) => {
      const stem = [base, ...path].filter((part) => part !== "").join("/");
      return [`${stem}.py`, `${stem}/__init__.py`].filter((file) => tracked.has(file));
    }),
  );
}

/** The Python files that a job's commands start. */
function startedFiles(commands: readonly JobCommand[], tracked: ReadonlySet<string>): readonly string[] {
  return commands.flatMap(({ words, folder }) => {
    if (folder === null) return [];
    const option = words.indexOf("-m");
    const module = option < 0 ? undefined : words[option + 1]?.replaceAll(".", "/");
    const named = [
      ...words.filter((word) => word.endsWith(".py")),
      ...(module === undefined ? [] : [`${module}.py`, `${module}/__main__.py`]),
    ];
    return named.flatMap((name) => resolveInRepository(folder, name) ?? []).filter((path) => tracked.has(path));
  });
}

/**
 * The modules from outside the repository that the failing program still has to import once the missing one is there:
 * below the failing line, and in what the program loads from there on. Of tests those of the other tests too, as a run of
 * tests goes on.
 * @param commands of the failing job
 * @returns top-level names, without those of Python itself; empty where the log does not name the importing file
 */
export async function pendingModules(
  failure: Failure,
  files: RepositoryFiles,
  commands: readonly JobCommand[],
): Promise<readonly string[]> {
  const place = importingLine(failure);
  const entries = await files.list();
  const importer = place === null ? null : filesOfLogPath(place.path, entries).only;
  if (place === null || importer === null) return [];
  const tracked = new Set(entries.map(({ path }) => path));
  const started = startedFiles(commands, tracked);
  const runsTests = commands.some(({ words }) =>
    words.some((word) => /^(?:pytest|py\.test|unittest|nose2|tox)$/.test(word)),
  );
  const tests =
    runsTests || ofTests.test(importer.path)
      ? [...tracked].filter((path) => path.endsWith(".py") && ofTests.test(path))
      : [];
  const roots = ["", "src", "lib", ...new Set(started.map((path) => folderOf(path)))];
  const external = new Set<string>();
  const seen = new Set<string>();
  const queue = [importer.path, ...started, ...tests];
  for (let next = queue.shift(); next !== undefined && seen.size < fileLimit; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const one of importsOf((await files.read(next))?.text ?? "")) {
      // What stands above the failing line was loaded.
      if (next === importer.path && one.line <= place.line) continue;
      const local = filesOf(one, next, roots, tracked);
      queue.push(...local);
      const [top = ""] = one.module.split(".");
      if (local.length === 0 && top !== "" && !pythonStandardLibrary.has(top)) external.add(top);
    }
  }
  return [...external];
}
