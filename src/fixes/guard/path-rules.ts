import type { Edit } from "../../contracts/fix-proposal.ts";
import { matchesGlob } from "../globs.ts";

/** What a path must never be, whatever the configuration says. Git refuses some of it only on some systems. */
const unsafePaths: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /^$|^\/|^[A-Za-z]:/, reason: "the path is empty or absolute" },
  { pattern: /\\/, reason: "the path holds a backslash" },
  { pattern: /(?:^|\/)\.\.?(?:\/|$)/, reason: "the path holds a . or .. segment" },
  { pattern: /\/\/|\/$/, reason: "the path holds an empty segment" },
  // `.git` as Windows and macOS also read it: short name, trailing dots and spaces, alternate data stream
  // (git fsck "hasDotgit", git path.c is_ntfs_dotgit).
  { pattern: /(?:^|\/)(?:\.git|git~\d+)[. ]*(?::[^/]*)?(?:\/|$)/i, reason: "the path lies in git's own folder" },
  { pattern: /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u, reason: "the path holds control or invisible characters" },
];

/** Why a path may not be written at all; undefined when it may. */
export const unsafePath = (path: string): string | undefined =>
  unsafePaths.find(({ pattern }) => pattern.test(path))?.reason;

/** Compared without case: on a file system that ignores case, the other spelling is the same file. */
export function protectedPath(path: string, globs: readonly string[]): string | undefined {
  const glob = globs.find((glob) => matchesGlob(glob.toLowerCase(), path.toLowerCase()));
  return glob === undefined ? undefined : `the path is protected by ${glob}`;
}

/** The paths that more than one edit is about. */
export const editedTwice = (edits: readonly Edit[]): readonly string[] =>
  edits.filter((edit, index) => edits.findIndex((other) => other.path === edit.path) !== index).map(({ path }) => path);
