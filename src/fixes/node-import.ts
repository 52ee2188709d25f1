import type { Failure } from "../contracts/failure-report.ts";
import type { RepositoryFiles } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import type { Found } from "./fixer.ts";
import { linesAbove, linesBelow } from "./evidence.ts";
import { nodeBuiltins } from "./node-builtins.ts";
import { typesPackageOf } from "./node-packages.ts";
import type { PackageManifest } from "./package-manifest.ts";

/** What a program asked for and did not find. */
export interface MissingPackage {
  /** As package.json would name it. */
  readonly name: string;
  /** As the code has it. */
  readonly specifier: string;
  /** The library that a package of types describes; null for a package that is imported. */
  readonly library: string | null;
  /** How it is used, which decides what versions will do; `run` is a command of a package's script. */
  readonly how: "require" | "import" | "run";
  /** The file or folder that asks for it, as the log has it; null when the log does not say. */
  readonly importer: string | null;
}

/** npm's own rule for new names (validate-npm-package-name), without what only its oldest packages have. */
const packageName = /^(?:@[a-z0-9][a-z0-9._-]{0,100}\/)?[a-z0-9][a-z0-9._-]{0,200}$/;

/** The package of a module specifier: `lodash/fp` is of `lodash`, `@octokit/core/types` of `@octokit/core`. */
export function packageOf(specifier: string): string {
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

/** The file that asks for a module. Node.js lists who required what below the message; bundlers name the file above or below it. */
export function importerOf(failure: Failure): string | null {
  const { captures } = failure;
  const stated = captures["importer"] ?? captures["path"];
  if (stated !== undefined) return stated;
  // The runner of tests that comes with Node.js prints what a file wrote as comments of TAP.
  const below = linesBelow(failure).map((line) => line.replace(/^# /, ""));
  const stack = below.findIndex((line) => line.trim() === "Require stack:");
  const required = stack < 0 ? undefined : /^- (\S.*)$/.exec(below[stack + 1]?.trim() ?? "")?.[1];
  const esbuild = below.map((line) => /^\s+(\S+):\d+:\d+:$/.exec(line)?.[1]).find((path) => path !== undefined);
  const webpack = linesAbove(failure)
    .map((line) => /^ERROR in (\.\/\S+)/.exec(line)?.[1])
    .find((path) => path !== undefined);
  return required ?? esbuild ?? webpack ?? captures["folder"] ?? null;
}

/** Whether a file is missing, not a package. */
export const isFilePath = (specifier: string): boolean =>
  /^(?:\.{0,2}\/|[A-Za-z]:[\\/]|\.{1,2}$|file:)/.test(specifier);

/** The command of a package's script that a shell did not find; null for any other. npm and its like show the script above. */
export function toolOfScript(failure: Failure): string | null {
  const { command = "" } = failure.captures;
  if (failure.ruleId !== "shell-command-not-found" || !packageName.test(command)) return null;
  const shown = linesAbove(failure).some(
    (line) => /^(?:> |\$ )/.test(line) && line.split(/[\s;&|]+/).includes(command),
  );
  return shown ? command : null;
}

/**
 * Reads what is missing out of a failure of the rules `node-module-not-found`, `bundler-module-not-found` and
 * `typescript-error`, or of a script whose command is not found.
 */
export function missingPackage(failure: Failure): Found<MissingPackage> {
  const { captures } = failure;
  const tool = toolOfScript(failure);
  if (tool !== null) return { value: { specifier: tool, name: tool, library: null, how: "run", importer: null } };
  const specifier = captures["untyped"] ?? captures["types"] ?? captures["module"] ?? "";
  const shown = code(specifier);
  const builtin = specifier.startsWith("node:") || nodeBuiltins.has(packageOf(specifier));
  // To the compiler a module of Node.js is one of the package that describes Node.js.
  const described = builtin && failure.ruleId === "typescript-error" ? "node" : undefined;
  const typed = captures["untyped"] ?? captures["types"] ?? described;
  const library = described ?? packageOf(specifier);
  if (!packageName.test(library)) return { reason: md`${shown} is not the name of a package.` };
  if (typed === undefined && builtin) {
    return { reason: md`${shown} is part of Node.js, so its version or the bundler's settings are at fault.` };
  }
  return {
    value: {
      specifier,
      name: typed === undefined ? library : typesPackageOf(library),
      library: typed === undefined ? null : library,
      how: /ERR_MODULE_NOT_FOUND/.test(failure.message) ? "import" : "require",
      importer: importerOf(failure),
    },
  };
}

const configFile =
  /(?:^|\/)(?:[tj]sconfig[\w.-]*\.json|(?:vite|vitest|webpack|rollup|babel|jest|craco|metro|next)[\w.-]*\.config\.[cm]?[jt]s|\.babelrc|\.swcrc|package\.json)$/;
/** How many files are searched for aliases; a repository with more of them is looked at in part. */
const configLimit = 40;

/** The file that gives a name another meaning, so that no package is meant; null when none does. */
async function aliasedBy(name: string, files: RepositoryFiles): Promise<string | null> {
  const escaped = name.replace(/[^\w]/g, String.raw`\$&`);
  const key = new RegExp(String.raw`(?:^|[^\w@/.-])\^?${escaped}(?:/[\w*.()$\\/]*|\$)?["']?\s*:\s*["'[{\w(]`, "m");
  const configs = (await files.list()).filter(({ path }) => configFile.test(path)).slice(0, configLimit);
  for (const { path } of configs) {
    const text = (await files.read(path))?.text ?? "";
    const at = /\b(?:alias|paths|moduleNameMapper|imports)\b/.exec(text)?.index;
    if (at !== undefined && key.test(text.slice(at))) return path;
  }
  return null;
}

/**
 * Makes sure that a name stands for a package of the registry: not for one of this repository, an alias or a folder that
 * the compiler looks in.
 * @param folder of the package that imports it
 * @returns null when it does; else what it stands for
 */
export async function otherMeaning(
  { name, library }: MissingPackage,
  folder: string,
  manifests: readonly PackageManifest[],
  files: RepositoryFiles,
) {
  const imported = library ?? name;
  const shown = code(imported);
  const own = manifests.find((manifest) => manifest.name === imported);
  if (own !== undefined)
    return md`${shown} is a package of this repository (${code(own.entry.path)}), so its build or its link is at fault.`;
  const [top = ""] = imported.split("/");
  const inPackage = folder === "" ? [""] : ["", `${folder}/`];
  const starts = inPackage.flatMap((base) => ["", "src/", "app/", "lib/"].map((inner) => `${base}${inner}${top}`));
  const local = (await files.list()).find(({ path }) =>
    starts.some(
      (start) =>
        path.startsWith(`${start}/`) || /^\.[cm]?[jt]sx?$/.test(path.startsWith(start) ? path.slice(start.length) : ""),
    ),
  );
  if (local !== undefined)
    return md`${shown} may stand for ${code(local.path)} of this repository, so a path may be at fault.`;
  const alias = await aliasedBy(imported, files);
  return alias === null ? null : md`${code(alias)} gives ${shown} another meaning, so its settings are at fault.`;
}
