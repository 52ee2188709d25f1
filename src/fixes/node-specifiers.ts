import { folderOf } from "./repository-path.ts";

/** The endings that an import of code may leave out or stand for. */
export const extension = /\.(?:[cm]?[jt]sx?|json|vue|svelte)$/;
export const withoutExtension = (path: string): string => path.replace(extension, "");

/** What a specifier may leave out of a path. Source: Node.js documentation, "Modules: CommonJS modules", folders and extensions. */
export const spellings = (path: string): readonly string[] => [
  path,
  ...(extension.test(path) ? [withoutExtension(path)] : []),
  ...(/\/index\.\w+$/.test(path) ? [folderOf(path)] : []),
  // TypeScript's sources are imported by the names that they are compiled to.
  ...(/\.[cm]?tsx?$/.test(path) ? [path.replace(/\.([cm]?)tsx?$/, ".$1js")] : []),
];

/** A relative specifier from a file to another, with what the old one left out left out. */
export function specifierTo(target: string, from: string, was: string): string {
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
