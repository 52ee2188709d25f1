import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import { type ImportCorrector, isOptionalImport, onlyOf, withLine } from "./import-correction.ts";
import { filesOfLogPath } from "./log-path.ts";
import { distributionOf } from "./python-distributions.ts";
import { pythonStandardLibrary } from "./python-standard-library.ts";
import { importingLine } from "./python-traceback.ts";
import { folderOf } from "./repository-path.ts";

/** What a file is imported as, from the folder above its outermost package. */
const modulePath = (path: string): string | null =>
  path.endsWith(".py") ? path.replace(/(?:\/__init__)?\.py$/, "") : null;

/** Names that every other package has a module of. */
const commonplace =
  /^(?:__init__|__main__|main|app|config|constants?|types?|utils?|helpers?|common|tests?|conftest|setup|server|client|api|schemas?|models?|views?|urls|admin|settings|version|data|log(?:ger|ging)?|errors?|exceptions?|db|env|base|core|cli|io)$/i;

/** Whether a module defines a name at its top, as far as its text tells. */
const defines = (text: string, name: string): boolean =>
  new RegExp(String.raw`^(?:(?:async\s+)?def\s+${name}\b|class\s+${name}\b|${name}\s*(?::[^=\n]+)?=)`, "m").test(text);

/** The only module of that name, where it defines all that the line takes from it; null when there is none. */
async function movedModule(
  module: string,
  file: { readonly entry: TreeEntry; readonly text: string },
  line: number,
  files: RepositoryFiles,
): ReturnType<ImportCorrector> {
  const name = module.slice(module.lastIndexOf(".") + 1);
  const own = file.text.split("\n")[line - 1] ?? "";
  const names = /^\s*from\s+[\w.]+\s+import\s+([\w ,]+?)\s*(?:#.*)?\r?$/.exec(own)?.[1]?.split(",");
  const entries = await files.list();
  const moved = onlyOf(entries.filter(({ path }) => path === `${name}.py` || path.endsWith(`/${name}.py`)));
  if (moved === null || names === undefined || commonplace.test(name)) return null;
  const text = (await files.read(moved.path))?.text ?? "";
  const taken = names.map((one) => one.trim().split(/\s+as\s+/)[0] ?? "");
  if (!taken.every((one) => /^\w+$/.test(one) && defines(text, one))) return null;
  // A package is imported from the folder above it; without one, from the folder that holds the module.
  const packages = new Set(entries.flatMap(({ path }) => (path.endsWith("/__init__.py") ? [folderOf(path)] : [])));
  let root = folderOf(moved.path);
  while (packages.has(root)) root = folderOf(root);
  const is = moved.path.slice(root === "" ? 0 : root.length + 1, -".py".length).replaceAll("/", ".");
  if (is === module || (root !== "" && root !== folderOf(file.entry.path) && !/^(?:src|lib)$/.test(root))) return null;
  const content = withLine(file.text, line, (text) => text.replace(module, () => is));
  return { value: { ...file, content, was: module, is, target: moved.path, fault: "place" } };
}

/**
 * A file with every simple import put right that names a module of the repository in another letter case, where one can
 * be meant: Python would stop at the next of them.
 */
async function withRightCase(text: string, path: string, files: RepositoryFiles): Promise<string> {
  const entries = await files.list();
  const modules = entries.flatMap(({ path }) => modulePath(path) ?? []);
  const bases = [...new Set(["", "src/", "lib/", folderOf(path) === "" ? "" : `${folderOf(path)}/`])];
  /** The module as it is spelled, where it is there in another letter case only. */
  const spelled = (module: string): string | null => {
    const wanted = module.replaceAll(".", "/");
    if (bases.some((base) => modules.some((one) => one === base + wanted || one.startsWith(`${base}${wanted}/`))))
      return null;
    const alike = modules.filter((one) => bases.some((base) => one.toLowerCase() === (base + wanted).toLowerCase()));
    const only = onlyOf(alike);
    return only === null ? null : only.slice(only.length - wanted.length).replaceAll("/", ".");
  };
  // What a package defines itself comes before the modules in its folder.
  const packages = new Map<string, string>();
  for (const [, module = ""] of text.matchAll(/^from[ \t]+([A-Za-z_][\w.]*)[ \t]+import\b/gm)) {
    for (const base of bases) {
      const own = await files.read(`${base}${module.replaceAll(".", "/")}/__init__.py`);
      if (own !== null) packages.set(module, own.text);
    }
  }
  return text
    .replace(/^(from[ \t]+)([A-Za-z_][\w.]*)(?=[ \t]+import\b)/gm, (whole: string, lead: string, module: string) => {
      const is = spelled(module);
      return is === null ? whole : lead + is;
    })
    .replace(
      /^(from[ \t]+)([A-Za-z_][\w.]*)([ \t]+import[ \t]+)(\w+)([ \t]*(?:#.*)?\r?)$/gm,
      (whole: string, lead: string, module: string, middle: string, name: string, rest: string) => {
        const own = packages.get(module);
        const is =
          own === undefined || new RegExp(String.raw`\b${name}\b`).test(own) ? null : spelled(`${module}.${name}`);
        const last = is?.slice(is.lastIndexOf(".") + 1);
        return last === undefined ? whole : `${lead}${module}${middle}${last} as ${name}${rest}`;
      },
    );
}

/** Corrects the letter case of a module of this repository, or where it went that was moved, in the line that Python names. Takes the rule `python-module-not-found`. */
export const pythonImport: ImportCorrector = async (failure, files) => {
  const module = failure.captures["module"] ?? "";
  const [top = ""] = module.split(".", 1);
  if (pythonStandardLibrary.has(top) || distributionOf(module) !== null || distributionOf(top) !== null) return null;
  const place = importingLine(failure);
  const entries = await files.list();
  const entry = place === null ? null : filesOfLogPath(place.path, entries).only;
  const file = entry === null ? null : await files.read(entry.path);
  if (place === null || file === null)
    return { reason: md`The log does not tell which tracked file imports ${code(module)}.` };
  if (isOptionalImport(file.text, place.line)) {
    return {
      reason: md`${code(file.entry.path)} can do without ${code(module)}, so something else made the step fail.`,
    };
  }
  const wanted = module.replaceAll(".", "/");
  // Where Python looks: beside the program, in the root, and in the usual folder for sources.
  const roots = new Set(["", "src/", "lib/", `${folderOf(file.entry.path)}/`]);
  const alike = entries
    .map(({ path }) => ({ path, module: modulePath(path) }))
    .filter(
      ({ module }) =>
        module !== null && [...roots].some((root) => module.toLowerCase() === (root + wanted).toLowerCase()),
    );
  if (alike.length === 0) return movedModule(module, file, place.line, files);
  const target = onlyOf(alike);
  if (target?.module === undefined || target.module === null)
    return { reason: md`${alike.length} modules of the repository may be meant by ${code(module)}.` };
  const actual = target.module.slice(target.module.length - wanted.length);
  const is = actual.replaceAll("/", ".");
  if (is === module) return { reason: md`${code(target.path)} is spelled so, and Python is not told to look there.` };
  const name = module.replaceAll(".", String.raw`\.`);
  const from = new RegExp(String.raw`^(\s*from\s+)${name}(?=[\s.])`);
  const whole = new RegExp(String.raw`^(\s*import\s+)${name}(\s+as\s+\w+)?(\s*(?:#.*)?\r?)$`);
  // `from .models import A`, which Python reports by the whole name of the module.
  const last = module.slice(module.lastIndexOf(".") + 1);
  const relative = new RegExp(String.raw`^(\s*from\s+\.+(?:\w+\.)*)${last}(?=\s+import\b)`);
  const content = withLine(file.text, place.line, (text) =>
    text
      .replace(relative, (_, lead: string) => lead + is.slice(is.lastIndexOf(".") + 1))
      .replace(from, (_, lead: string) => lead + is)
      // The rest of the file knows the module by the name that it was imported by.
      .replace(whole, (line: string, lead: string, alias: string | undefined, rest: string) =>
        alias === undefined && module.includes(".") ? line : `${lead}${is}${alias ?? ` as ${module}`}${rest}`,
      ),
  );
  if (content === file.text)
    return {
      reason: md`Line ${place.line} of ${code(file.entry.path)} does not import ${code(module)} in a simple form.`,
    };
  const right = await withRightCase(content, file.entry.path, files);
  return { value: { ...file, content: right, was: module, is, target: target.path, fault: "case" } };
};
