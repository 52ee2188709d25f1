import type { RepositoryFiles } from "../ports.ts";
import { nodeBuiltins } from "./node-builtins.ts";
import { isOptionalImport } from "./import-correction.ts";
import { isFilePath, packageOf } from "./node-import.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";
import type { JobCommand } from "./shell-commands.ts";

/** A package that a file of the program loads. */
export interface LoadedPackage {
  readonly name: string;
  readonly specifier: string;
  readonly importer: string;
  readonly how: "require" | "import";
}

/** How many files of a program are read. */
const fileLimit = 30;
const codeFile = /\.[cm]?[jt]sx?$/;
const testFile = /(?:^|\/)(?:tests?|__tests__|specs?)\/|[./_-](?:test|spec)\.[cm]?[jt]sx?$/;
const endings = [
  "",
  ".js",
  ".cjs",
  ".mjs",
  ".ts",
  ".tsx",
  ".jsx",
  "/index.js",
  "/index.cjs",
  "/index.mjs",
  "/index.ts",
];

interface Load {
  readonly specifier: string;
  readonly how: "require" | "import";
  /** 1-based. */
  readonly line: number;
}

/**
 * What a file loads as soon as it is loaded itself: what stands in a function, a condition or a `try` may never be, and
 * `import type` is only the compiler's.
 */
function loadsOf(text: string): readonly Load[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  const found = code.matchAll(
    /^(?:(?:import|export)\s+(?!type\b)(?:[\w$*{}\s,]+?\bfrom\s*)?(["'])(?<imported>[^"'\n]+)\1|(?:(?:const|let|var)\s[^;=\n]*=\s*)?[\w$.(]*\brequire\((["'])(?<required>[^"'\n]+)\3\))/gm,
  );
  return [...found].flatMap(({ groups, index, 0: whole }) => {
    const { imported, required } = groups ?? {};
    const specifier = imported ?? required ?? "";
    const line = code.slice(0, index + whole.length).split("\n").length;
    return isOptionalImport(text, line)
      ? []
      : [{ specifier, how: imported === undefined ? "require" : "import", line }];
  });
}

/** The program files that commands start. */
function startedFiles(commands: readonly JobCommand[], tracked: ReadonlySet<string>): readonly string[] {
  return commands.flatMap(({ words, folder }) =>
    folder === null
      ? []
      : words
          .filter((word) => codeFile.test(word))
          .flatMap((word) => resolveInRepository(folder, word) ?? [])
          .filter((path) => tracked.has(path)),
  );
}

/**
 * The packages that a program loads besides the missing one, from the failing line on: Node.js stops at the first that it
 * does not find.
 * @param importer the file that asks for the missing package
 * @param missing the specifier that was not found
 * @param commands of the failing job
 */
export async function loadedPackages(
  importer: string,
  missing: string,
  files: RepositoryFiles,
  commands: readonly JobCommand[],
): Promise<readonly LoadedPackage[]> {
  const tracked = new Set((await files.list()).map(({ path }) => path));
  const packages = new Map<string, LoadedPackage>();
  const seen = new Set<string>();
  // A run of tests goes on with the next file.
  const tests = testFile.test(importer)
    ? [...tracked].filter((path) => codeFile.test(path) && testFile.test(path))
    : [];
  const queue = [importer, ...startedFiles(commands, tracked), ...tests];
  for (let next = queue.shift(); next !== undefined && seen.size < fileLimit; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const loads = loadsOf((await files.read(next))?.text ?? "");
    const failing = next === importer ? (loads.find(({ specifier }) => specifier === missing)?.line ?? 0) : 0;
    for (const { specifier, how, line } of loads) {
      if (isFilePath(specifier)) {
        const path = resolveInRepository(folderOf(next), specifier);
        const file = path === null ? undefined : endings.map((end) => path + end).find((each) => tracked.has(each));
        if (file !== undefined && codeFile.test(file)) queue.push(file);
        continue;
      }
      const name = packageOf(specifier);
      // What stands above the failing line was found.
      if (
        line < failing ||
        (/^(?:node|bun|data|#)/.test(specifier.split(":")[0] ?? "") && specifier.includes(":")) ||
        specifier.startsWith("#")
      )
        continue;
      if (specifier !== missing && !nodeBuiltins.has(name) && !packages.has(name))
        packages.set(name, { name, specifier, importer: next, how });
    }
  }
  return [...packages.values()];
}
