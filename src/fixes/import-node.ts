import type { TreeEntry } from "../ports.ts";
import { code, md } from "../text/markdown.ts";
import {
  type ImportCorrection,
  type ImportCorrector,
  isOptionalImport,
  lineWith,
  onlyOf,
} from "./import-correction.ts";
import { filesOfLogPath } from "./log-path.ts";
import { importerOf } from "./node-import.ts";
import { folderOf, resolveInRepository } from "./repository-path.ts";

const extension = /\.(?:[cm]?[jt]sx?|json|vue|svelte)$/;
const withoutExtension = (path: string): string => path.replace(extension, "");

/** What a specifier may leave out of a path. Source: Node.js documentation, "Modules: CommonJS modules", folders and extensions. */
const spellings = (path: string): readonly string[] => [
  path,
  ...(extension.test(path) ? [withoutExtension(path)] : []),
  ...(/\/index\.\w+$/.test(path) ? [folderOf(path)] : []),
  // TypeScript's sources are imported by the names that they are compiled to.
  ...(/\.[cm]?tsx?$/.test(path) ? [path.replace(/\.([cm]?)tsx?$/, ".$1js")] : []),
];

/** Names that every other folder has a file of: one of that name says nothing about which is meant. */
const commonplace =
  /^(?:index|main|app|config|constants?|types?|utils?|helpers?|common|test|setup|server|client|api|styles?|schema|models?|routes?|package|version|data|settings|logger|errors?|db|env|mod|lib)$/i;

interface Importer {
  readonly entry: TreeEntry;
  readonly text: string;
}

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

/** A relative specifier from a file to another, with what the old one left out left out. */
function specifierTo(target: string, from: string, was: string): string {
  const [source, destination] = [folderOf(from).split("/").filter(Boolean), target.split("/")];
  const shared = source.findIndex((segment, index) => segment !== destination[index]);
  const common = shared < 0 ? source.length : shared;
  const up = "../".repeat(source.length - common);
  const path = `${up === "" ? "./" : up}${destination.slice(common).join("/")}`;
  const wasBare = !extension.test(was);
  const compiled = /\.([cm]?)js$/.exec(was)?.[0];
  if (wasBare && /\/index\.\w+$/.test(path) && !was.endsWith("/index")) return folderOf(path);
  if (wasBare) return withoutExtension(path);
  return compiled !== undefined && /\.[cm]?tsx?$/.test(path) ? withoutExtension(path) + compiled : path;
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

/**
 * Completes every relative import of a file of which Node.js takes only the whole path: an ES module's have to name the
 * extension, and the file of a folder. Source: Node.js documentation, "Modules: ECMAScript modules", mandatory extensions.
 * @returns the new text, and what each import that was changed is now
 */
function withFullSpecifiers(
  { entry, text }: Importer,
  tracked: ReadonlySet<string>,
): {
  readonly content: string;
  readonly written: ReadonlyMap<string, { readonly is: string; readonly target: string }>;
} {
  const written = new Map<string, { readonly is: string; readonly target: string }>();
  const content = text.replace(
    /(\b(?:from|import)\s*\(?\s*)(["'])(\.{1,2}\/[^"'\n]+)\2/g,
    (whole: string, lead: string, quote: string, was: string) => {
      const path = resolveInRepository(folderOf(entry.path), was);
      if (path === null || tracked.has(path)) return whole;
      const bare = was.replace(/\/$/, "");
      const found = ["js", "mjs", "cjs", "json"]
        .flatMap((end) => [`.${end}`, `/index.${end}`])
        .filter((end) => tracked.has(path + end));
      const end = onlyOf(found);
      if (end === null) return whole;
      written.set(was, { is: bare + end, target: path + end });
      return `${lead}${quote}${bare}${end}${quote}`;
    },
  );
  return { content, written };
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
    if (full !== null && is !== undefined)
      return { value: { ...file, content: full.content, was, ...is, fault: "extension" } };
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
  if (spelled !== undefined) return corrected(spelled.path, "case");

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
  return corrected(moved.path, "place");
};
