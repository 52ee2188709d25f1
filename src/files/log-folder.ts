import { opendir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import type { LogSource } from "../ports.ts";
import { fileFault, quotePath } from "./file-fault.ts";
import { readChunks } from "./read-chunks.ts";

/** What is looked through at most: a folder of logs has hundreds of files, a disk has millions. */
export const folderLimit = 100_000;

const logName = /\.(?:log|txt)$/i;

/**
 * Opens the logs below a folder. Links are not followed: what they lead to inside the folder is found under its own
 * name, and nothing outside is asked for. Empty files are not offered, they say nothing.
 * @param selectLogs chooses among the names, which are sorted and relative to the folder
 * @throws UserError `no-logs`, `file-unreadable`, or `input-invalid` above the limit
 */
export async function openFolder(
  folder: string,
  selectLogs: (names: readonly string[]) => readonly Omit<LogSource, "chunks">[],
  limit = folderLimit,
): Promise<readonly LogSource[]> {
  const names = await namesBelow(folder, limit);
  const logs = selectLogs(names.sort());
  if (logs.length === 0) {
    throw new UserError(
      "no-logs",
      `the folder ${quotePath(folder)} holds no log: no *.log and no *.txt that is not empty`,
      "Pass the unpacked log archive of a run.",
    );
  }
  return logs.map(({ name, job, step }) => {
    const path = join(folder, ...name.split("/"));
    return { name, job, step, chunks: () => readChunks(path, `the log ${quotePath(path)}`) };
  });
}

async function namesBelow(root: string, limit: number): Promise<string[]> {
  const names: string[] = [];
  const folders = [""];
  let seen = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const path = join(root, folder);
    try {
      for await (const entry of await opendir(path)) {
        seen += 1;
        if (seen > limit) throw tooMany(root, limit);
        const name = folder + entry.name;
        if (entry.isDirectory()) {
          names.push(`${name}/`);
          folders.push(`${name}/`);
        } else if (entry.isFile() && logName.test(name) && (await stat(join(root, name))).size > 0) {
          names.push(name);
        }
      }
    } catch (cause) {
      throw fileFault(cause, "read", `the folder ${quotePath(path)}`);
    }
  }
  return names;
}

function tooMany(root: string, limit: number): UserError {
  return new UserError(
    "input-invalid",
    `the folder ${quotePath(root)} holds more than ${limit} files`,
    "Pass the folder of one run's logs.",
  );
}
