import { z } from "zod";
import type { RepositoryFiles, TreeEntry } from "../ports.ts";
import { insertMember, insertMemberAt, jsonObject, replaceValue } from "./json-members.ts";
import { folderOf } from "./repository-path.ts";

/** The sections of package.json that name packages. Source: npm documentation, "package.json". */
export const dependencySections = [
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
] as const;
export type DependencySection = (typeof dependencySections)[number];

const ranges = z.record(z.string(), z.string()).optional().catch(undefined);
/** Only what is needed here; whatever has another form is read as absent. */
const Manifest = z.object({
  name: z.string().optional().catch(undefined),
  packageManager: z.string().optional().catch(undefined),
  workspaces: z.unknown().optional(),
  imports: z.record(z.string(), z.unknown()).optional().catch(undefined),
  dependencies: ranges,
  devDependencies: ranges,
  optionalDependencies: ranges,
  peerDependencies: ranges,
});

/** A package.json of the repository. */
export interface PackageManifest extends z.infer<typeof Manifest> {
  readonly entry: TreeEntry;
  readonly text: string;
  /** The folder that it is in; "" for the root. */
  readonly folder: string;
}

const isManifest = (path: string): boolean =>
  /(?:^|\/)package\.json$/.test(path) && !/(?:^|\/)node_modules\//.test(path);

/** Parses JSON. @returns undefined for what is not JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** How many manifests are read: above it a repository is too large to look through file by file. */
const manifestLimit = 60;

/** Every package.json of the repository that parses; null when there are too many to read. */
export async function packageManifests(files: RepositoryFiles): Promise<readonly PackageManifest[] | null> {
  const paths = (await files.list()).map(({ path }) => path).filter(isManifest);
  if (paths.length > manifestLimit) return null;
  const manifests: PackageManifest[] = [];
  for (const path of paths) {
    const file = await files.read(path);
    const parsed = file === null ? undefined : Manifest.safeParse(parseJson(file.text)).data;
    if (file !== null && parsed !== undefined) manifests.push({ ...parsed, ...file, folder: folderOf(path) });
  }
  return manifests;
}

/** The manifest of the package that a path belongs to: the nearest above it. */
export function manifestOf(path: string, manifests: readonly PackageManifest[]): PackageManifest | null {
  const above = manifests.filter(({ folder }) => folder === "" || path.startsWith(`${folder}/`));
  return above.toSorted((left, right) => right.folder.length - left.folder.length)[0] ?? null;
}

/** The section that names a package, with the range; null when none does. */
export function dependencyOf(
  manifest: PackageManifest,
  name: string,
): { readonly section: DependencySection; readonly range: string } | null {
  for (const section of dependencySections) {
    const range = manifest[section]?.[name];
    if (range !== undefined) return { section, range };
  }
  return null;
}

/** One level of indentation of a JSON text, as the first member shows it; "" for a text on one line. */
const indentOf = (text: string): string => /\{\r?\n([ \t]+)"/.exec(text)?.[1] ?? "";
const lineEnd = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** An object of one member, as it stands one level deep in a text of this form. */
function nested(text: string, name: string, range: string): string {
  const member = `${JSON.stringify(name)}: ${JSON.stringify(range)}`;
  const [indent, end] = [indentOf(text), lineEnd(text)];
  return indent === "" ? `{ ${member} }` : `{${end}${indent}${indent}${member}${end}${indent}}`;
}

/**
 * Adds a package to a section of package.json, and the section where there is none: after `dependencies`, or as the
 * last. Everything else stays as it is.
 * @param text parses as a JSON object
 * @param range JSON is made of it
 * @returns null when the text has no form in which that can be done
 */
export function addDependency(text: string, section: DependencySection, name: string, range: string): string | null {
  const root = jsonObject(text);
  if (root === null || root.members.length === 0) return null;
  const found = root.members.findLast((member) => member.key === section);
  const object = jsonObject(text, [section]);
  if (found !== undefined) {
    if (object === null) return null;
    return object.members.length === 0
      ? replaceValue(text, found, nested(text, name, range))
      : insertMember(text, object, name, JSON.stringify(range));
  }
  const dependencies = root.members.findIndex((member) => member.key === "dependencies");
  const place = dependencies < 0 ? root.members.length : dependencies + 1;
  return insertMemberAt(text, root, place, section, nested(text, name, range));
}

/**
 * Sets the range of a package that a section of package.json names.
 * @returns null when the section does not name it
 */
export function setRange(text: string, section: DependencySection, name: string, range: string): string | null {
  const member = jsonObject(text, [section])?.members.findLast((member) => member.key === name);
  return member === undefined ? null : replaceValue(text, member, JSON.stringify(range));
}
