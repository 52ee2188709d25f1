import { UserError, type UserErrorCode } from "../errors.ts";
import { plain } from "../text/sanitise.ts";

/** What was tried: reading a file, or writing one. */
export type FileUse = "read" | "write";

/** Why the file system refused, by its error code: `errno -l`, the same names on every system. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EBUSY: "it is in use",
  EDQUOT: "the disk quota is used up",
  EFBIG: "it would be too large",
  EIO: "the disk reported an error",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is not a folder",
  ENXIO: "it is a socket, or a device that is not there",
  EPERM: "permission is denied",
  EROFS: "the disk is read-only",
};

const missing = new Set(["ENOENT", "ENOTDIR"]);

const codes = {
  read: { missing: "file-missing", refused: "file-unreadable" },
  write: { missing: "file-unwritable", refused: "file-unwritable" },
} as const satisfies Record<FileUse, Record<"missing" | "refused", UserErrorCode>>;

const verbs = { read: "read", write: "written" } as const satisfies Record<FileUse, string>;

/** A path for an error's one line: safe to print. */
export function quotePath(path: string): string {
  return `"${plain(path)}"`;
}

/**
 * Tells a fault that the user can mend from a bug.
 * @param cause what node:fs threw
 * @param what the file in words, for example `the log "build.log"`
 * @param missingCode the code of a file to read that is not there
 * @returns what to throw: a UserError, or the cause itself when it is none of the file system's
 */
export function fileFault(
  cause: unknown,
  use: FileUse,
  what: string,
  missingCode: UserErrorCode = codes[use].missing,
): unknown {
  const errno = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const reason = reasons[errno];
  if (reason === undefined) return cause;
  const code = missing.has(errno) ? missingCode : codes[use].refused;
  return new UserError(code, `${what} cannot be ${verbs[use]}: ${reason}`, "Check the path and its permissions.", {
    cause,
  });
}
