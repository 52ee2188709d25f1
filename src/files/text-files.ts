import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import { fileFault, quotePath } from "./file-fault.ts";

/** The largest text file that is read whole, in bytes. */
export const textFileLimit = 64 * 1024 ** 2;

/**
 * Reads a whole text file (UTF-8; a byte order mark is dropped).
 * @param what the file's part in words, for example `the configuration`
 * @throws UserError `file-missing`, or `file-unreadable` when it may not be read, is not text or is too large
 */
export async function readTextFile(path: string, what: string): Promise<string> {
  const where = `${what} ${quotePath(path)}`;
  const unreadable = (reason: string): UserError =>
    new UserError("file-unreadable", `${where} cannot be read: ${reason}`, "Pass a text file in UTF-8.");
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > textFileLimit) throw unreadable(`it has ${size} bytes, more than ${textFileLimit}`);
    bytes = await readFile(path);
  } catch (cause) {
    throw fileFault(cause, "read", where);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw unreadable("it is not UTF-8 text");
  }
}

/**
 * Writes a text file so that a reader sees the old text or the new, never a part: into a new file beside it, which
 * then takes its place and its mode. A link's target is replaced, not the link; a pipe or a terminal is written to.
 * @param text written as UTF-8
 * @throws UserError `file-unwritable`; nothing is left behind then
 */
export async function writeFileAtomic(path: string, text: string): Promise<void> {
  try {
    const existing = await statOf(path);
    if (existing !== null && !existing.isFile()) return await writeFile(path, text);
    const target = existing === null ? path : await realpath(path);
    await replaceFile(target, text, existing === null ? null : existing.mode & 0o777);
  } catch (cause) {
    throw fileFault(cause, "write", quotePath(path));
  }
}

async function replaceFile(target: string, text: string, mode: number | null): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    // "wx": never through a file or a link that is already there.
    const file = await open(temporary, "wx");
    try {
      if (mode !== null) await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}

async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
    throw cause;
  }
}
