import type { Dirent } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { fileFault } from "../files/file-fault.ts";
import { quoted } from "./edits.ts";

const names = ["issue.md", "pull-request.md", "handoff.md"] as const;
/** What a healing leaves on a laptop in the place of an issue, a pull request and a comment. */
export type OutFile = (typeof names)[number];

const stagingPrefix = ".auto-heal-";
const isOurs = (entry: Dirent): boolean =>
  entry.isFile() ? names.some((name) => name === entry.name) : entry.name.startsWith(stagingPrefix);

/**
 * The folder may be absent, empty, or hold an earlier healing, which is then replaced.
 * @throws UserError `output-exists` when anything else is there
 */
export async function checkOutFolder(folder: string): Promise<void> {
  const found = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw taken(`${folder} is not a folder`);
    throw error;
  });
  const foreign = found.find((entry) => !isOurs(entry));
  if (foreign !== undefined) throw taken(`the output folder ${folder} holds other files (${quoted(foreign.name)})`);
}

const taken = (problem: string): UserError => new UserError("output-exists", problem, "Name a new or an empty folder.");

export interface StagedFiles {
  /** Puts the files in the place of the earlier ones: all of them or, when that fails, none. */
  publish(): Promise<void>;
  /** Removes what has not been published. */
  discard(): Promise<void>;
}

/**
 * Writes the files where nobody looks for them, so that no reader ever sees half a file.
 * @throws UserError `file-unwritable`, also from `publish`; nothing of these files is left behind then
 */
export async function stageFiles(folder: string, files: ReadonlyMap<OutFile, string>): Promise<StagedFiles> {
  const writing = async <T>(write: () => Promise<T>, undo: () => Promise<void>): Promise<T> => {
    try {
      return await write();
    } catch (cause) {
      await undo();
      throw fileFault(cause, "write", JSON.stringify(folder));
    }
  };
  const staging = await writing(
    async () => {
      await mkdir(folder, { recursive: true });
      return await mkdtemp(join(folder, stagingPrefix));
    },
    async () => {},
  );
  const discard = (): Promise<void> => rm(staging, { recursive: true, force: true });
  const clear = async (): Promise<void> => {
    for (const name of names) await rm(join(folder, name), { force: true });
  };
  await writing(async () => {
    for (const [name, text] of files) await writeFile(join(staging, name), text);
  }, discard);
  return {
    publish: async () => {
      await writing(clear, async () => {});
      await writing(async () => {
        for (const name of files.keys()) await rename(join(staging, name), join(folder, name));
      }, clear);
    },
    discard,
  };
}
