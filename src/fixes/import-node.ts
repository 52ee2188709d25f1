import { code, md } from "../text/markdown.ts";
import {
  type ImportCorrection,
  type ImportCorrector,
  isOptionalImport,
  lineWith,
  onlyOf,
} from "./import-correction.ts";
import { filesOfLogPath } from "./log-path.ts";
import { correctedProgram, type Importer, withFullSpecifiers, withRightCase } from "./import-node-program.ts";
import { importerOf } from "./node-import.ts";
import { brokenByMove } from "./moved-file.ts";
import { extension, specifierTo, spellings, withoutExtension } from "./node-specifiers.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";

/** Names that every other folder has a file of: one of that name says nothing about which is meant. */
const commonplace =
  /^(?:index|main|app|config|constants?|types?|utils?|helpers?|common|test|setup|server|client|api|styles?|schema|models?|routes?|package|version|data|settings|logger|errors?|db|env|mod|lib)$/i;

/** The relative specifiers of a file that stand for a path. */
function specifiersFor(missing: string, { entry, text }: Importer): readonly string[] {
  const relative = [...text.matchAll(/(["'])(\.{1,2}\/[^"'\n]+)\1/g)].map((found) => found[2] ?? "");
  return [...new Set(relative)].filter((specifier) => resolveInRepository(folderOf(entry.path), specifier) === missing);
}

/** What is missing, relative to the root; Node.js names modules absolutely, CommonJS and bundlers as the code does. */
function missingPath(specifier: string, importer: string, { entry }: Importer): string | null {
  if (!specifier.startsWith("/")) return resolveInRepository(folderOf(entry.path), specifier);
  const root = importer.endsWith(`/${entry.path}`) ? importer.slice(0, -entry.path.length) : null;
  return root !== null && specifier.startsWith(root) ? specifier.slice(root.length) : null;
}

/** The names that the code takes from a module, where it takes them one by one; `default` for the whole. */
function importedNames(text: string, specifier: string): readonly string[] {
  const line =
    text.split("\n").find((line) => line.includes(`'${specifier}'`) || line.includes(`"${specifier}"`)) ?? "";
  const list = /\{([^}]*)\}/.exec(line)?.[1];
  return list === undefined ? [] : list.split(",").flatMap((item) => /^\s*(?:type\s+)?(\w+)/.exec(item)?.[1] ?? []);
}

/** Whether a file exports a name, as far as its text tells. */
function exportsName(text: string, name: string): boolean {
  const forms = [
    String.raw`\bexport\s+(?:default\s+)?(?:declare\s+|abstract\s+|async\s+)*(?:const|let|var|function\*?|class|interface|type|enum)\s+${name}\b`,
    String.raw`\bexport\s*\{[^}]*\b${name}\b`,
    String.raw`\bexports\.${name}\b`,
    String.raw`\bmodule\.exports\s*=\s*\{[^}]*\b${name}\b`,
  ];
  return forms.some((form) => new RegExp(form).test(text));
}

/** Corrects the path of an import of a file of this repository: its letter case, or where a file went that was moved. */
export const nodeImport: ImportCorrector = async (failure, files) => {
  const specifier = failure.captures["module"] ?? "";
  if (!/^(?:\.{1,2})?\//.test(specifier)) return null;
  const importer = importerOf(failure);
  const entries = await files.list();
  const entry = importer === null ? null : filesOfLogPath(importer, entries).only;
  const file = entry === null ? null : await files.read(entry.path);
  if (importer === null || file === null)
    return { reason: md`The log does not tell which tracked file imports ${code(specifier)}.` };
  const missing = missingPath(specifier, importer, file);
  const was = missing === null ? null : onlyOf(specifiersFor(missing, file));
  if (missing === null || was === null) {
    return { reason: md`${code(file.entry.path)} does not import ${code(specifier)} by one relative path.` };
  }
  if (isOptionalImport(file.text, lineWith(file.text, `'${was}'`, `"${was}"`))) {
    return { reason: md`${code(file.entry.path)} can do without ${code(was)}, so something else made the step fail.` };
  }
  const tracked = entries.filter(({ path }) => extension.test(path) && path !== file.entry.path);
  if (tracked.some(({ path }) => spellings(path).includes(missing))) {
    const full = specifier.startsWith("/") ? withFullSpecifiers(file, new Set(tracked.map(({ path }) => path))) : null;
    const is = full?.written.get(was);
    if (full !== null && is !== undefined) {
      const further = await correctedProgram(
        { entry: file.entry, content: full.content },
        (one) => withFullSpecifiers(one, new Set(entries.map(({ path }) => path))).content,
        files,
      );
      return { value: { ...file, content: full.content, was, ...is, fault: "extension", further } };
    }
    return { reason: md`The file that ${code(was)} stands for is there, so how it is resolved is at fault.` };
  }
  const corrected = (target: string, fault: ImportCorrection["fault"]) => {
    const is = specifierTo(target, file.entry.path, was);
    const content = file.text.replaceAll(`'${was}'`, `'${is}'`).replaceAll(`"${was}"`, `"${is}"`);
    return { value: { ...file, content, was, is, target, fault } };
  };
  const alike = tracked.filter(({ path }) =>
    spellings(path).some((spelling) => spelling.toLowerCase() === missing.toLowerCase()),
  );
  if (alike.length > 1) return { reason: md`${alike.length} files differ from ${code(was)} in letter case only.` };
  const [spelled] = alike;
  if (spelled !== undefined) {
    const paths = entries.filter(({ path }) => extension.test(path)).map(({ path }) => path);
    const { value } = corrected(spelled.path, "case");
    const content = withRightCase({ entry: file.entry, text: value.content }, paths);
    const further = await correctedProgram({ entry: file.entry, content }, (one) => withRightCase(one, paths), files);
    return { value: { ...value, content, further } };
  }

  const name = withoutExtension(missing.slice(missing.lastIndexOf("/") + 1));
  const moved = onlyOf(tracked.filter(({ path }) => withoutExtension(path.slice(path.lastIndexOf("/") + 1)) === name));
  const names = importedNames(file.text, was);
  const text = moved === null ? "" : ((await files.read(moved.path))?.text ?? "");
  if (
    moved === null ||
    commonplace.test(name) ||
    names.length === 0 ||
    !names.every((name) => exportsName(text, name))
  ) {
    return {
      reason: md`No file of the repository is surely the one that ${code(was)} stands for. It may be made by a build.`,
    };
  }
  const broken = await brokenByMove(moved.path, missing, files);
  return broken === null ? corrected(moved.path, "place") : { reason: broken };
};
